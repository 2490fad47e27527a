import { acts as shared } from '../../i18n/en/acts';
import { overview } from '../../i18n/en/overview';
import { words } from '../../i18n/en/words';
import type { Words } from './words.fi';

export const en: Words = {
  events: { activityDone: ({ data }, { names }) => `Done: ${names.activity(data.activity)}` },
  texts: { note: 'Note' },
  criteria: {
    activitiesDone: {
      title: ({ activities }, { activity }) => `Done: ${words.listed(activities.map(activity))}`,
      missing: {
        'activities-undone': ({ undone, of }, { activity }) =>
          `${undone.length} of ${of} not done: ${words.listed(undone.map(activity))}`,
      },
    },
  },
  changes: {
    phaseDone: (phase) => `phase completed: ${phase}`,
    wholeProgramme: overview.programmeBand,
  },
  acts: {
    completeActivity: {
      title: 'Record as done',
      fields: { on: shared.on, note: shared.note },
      done: ({ activity }, names) => `${names.activity(activity)} is done.`,
      refused: {
        'no-such-activity': shared.notThere,
        'decided-by-facts': 'Facts decide when this is done. Record those.',
        'not-yet': shared.notYet,
        'done-already': ({ event }) => shared.doneAlready(event),
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
};
