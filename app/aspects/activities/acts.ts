import { act } from '../../domain/act';
import { correction } from '../../domain/carried-field';
import { day, journalText, optional } from '../../domain/field';
import { activityAt, activitySubject, completeActivity as decide, type WithActivities } from './activities';

/** An activity that a role answers for is done. */
export const completeActivity = act<WithActivities>()({
  name: 'completeActivity',
  right: 'recordProgress',
  about: { place: 'place', activity: 'activity' },
  fields: {
    on: day({ latest: 'today', preset: 'today' }),
    note: optional(journalText()),
    corrects: correction(),
  },
  exists: ({ programme }, { place, activity }) => activityAt(programme, place, activity) !== undefined,
  decide: ({ rollout, today }, told) => {
    const done = rollout.activities.get(activitySubject(told.place, told.activity));
    return decide(rollout.programme, done, told, today);
  },
  beside: { 'not-yet': 'on' },
  command: {
    word: 'activity',
    argument: 'activity',
    label: 'phase.activity',
    description: 'an activity that a role answers for is done',
    example:
      'record activity workshops.hear-clients --service-task pohjoinen-tiimi --as kaarina@metsaranta.example',
    options: {
      on: 'the day on which it happened (default: today)',
      note: 'what came of it, in a sentence',
      corrects: 'number of the event that this is the last word on',
    },
  },
});
