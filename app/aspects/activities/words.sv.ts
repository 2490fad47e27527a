import { acts as shared } from '../../i18n/sv/acts';
import { overview } from '../../i18n/sv/overview';
import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

export const sv: Words = {
  events: { activityDone: ({ data }, { names }) => `Gjordes: ${names.activity(data.activity)}` },
  texts: { note: 'Följebrev' },
  criteria: {
    activitiesDone: {
      title: ({ activities }, { activity }) => `Gjort: ${words.listed(activities.map(activity))}`,
      missing: {
        'activities-undone': ({ undone, of }, { activity }) =>
          `ogjort ${undone.length}/${of}: ${words.listed(undone.map(activity))}`,
      },
    },
  },
  changes: {
    phaseDone: (phase) => `fasen blev klar: ${phase}`,
    wholeProgramme: overview.programmeBand,
  },
  acts: {
    completeActivity: {
      title: 'Anteckna som gjort',
      fields: { on: shared.on, note: shared.note },
      done: ({ activity }, names) => `${names.activity(activity)} är gjort.`,
      refused: {
        'no-such-activity': shared.notThere,
        'decided-by-facts': 'Detta blir gjort genom andra anteckningar. Gör dem.',
        'not-yet': shared.notYet,
        'done-already': ({ event }) => shared.doneAlready(event),
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
};
