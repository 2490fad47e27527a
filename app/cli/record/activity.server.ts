import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import { activityAt, activitySubject } from '../../aspects/activities/activities';
import type { Day } from '../../domain/calendar';
import { badInput, refusedBy } from '../exit';
import { correcting, inServiceTask, onDay } from './options';
import { placeOf } from './places';
import { recording, type Telling } from './recording.server';
import { notYet, nothingToCorrect, toldAlready } from './words';

interface ActivityOptions {
  readonly serviceTask?: string;
  readonly on?: Day;
  readonly note?: string;
  readonly corrects?: number;
}

/** `porras record activity` */
export const recordActivity = recording({
  command: 'activity <phase.activity>',
  description: 'an activity that a role answers for is done',
  example:
    'record activity workshops.hear-clients --service-task pohjoinen-tiimi --as kaarina@metsaranta.example',
  right: 'recordProgress',
  options: (cli) =>
    correcting(onDay(inServiceTask(cli))).option('--note <text>', 'what came of it, in a sentence'),
  record: (telling, activity, { on = telling.today, note, corrects, serviceTask }: ActivityOptions) =>
    perform({
      porras: telling.porras,
      by: telling.by,
      act: acts.completeActivity,
      command: {
        programme: telling.programme,
        place: whereabouts(telling, activity, serviceTask),
        activity,
        on,
        ...(note !== undefined && { note: telling.text(note, 'The note') }),
        ...(corrects !== undefined && { corrects }),
      },
    }),
  words: (telling, activity, { on = telling.today, corrects, serviceTask }) => ({
    'no-such-activity': () =>
      badInput(`There is no activity "${activity}" there. rollout.yaml tells the ids.`),
    'decided-by-facts': () =>
      refusedBy(
        `Facts decide when "${activity}" is done. Record those; rollout.yaml tells which under doneWhen.`,
      ),
    'not-yet': () => notYet(on),
    'done-already': () => {
      const place = whereabouts(telling, activity, serviceTask);
      return toldAlready(telling.rollout.activities.get(activitySubject(place, activity))?.told);
    },
    'no-such-fact': () => nothingToCorrect(corrects),
  }),
  done: (activity) => `${activity} is done.`,
});

function whereabouts({ rollout: { programme } }: Telling, activity: string, serviceTask: string | undefined) {
  return placeOf(
    programme,
    serviceTask,
    `activity "${activity}"`,
    (place) => activityAt(programme, place, activity) !== undefined,
  );
}
