import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { overview } from '../../i18n/fi/overview';
import { words } from '../../i18n/fi/words';
import type { ActivityEvent } from './activities';
import type * as acts from './acts';
import type * as criteria from './criteria';

export const fi = {
  events: { activityDone: ({ data }, { names }) => `Tehtiin: ${names.activity(data.activity)}` },
  texts: { note: 'Saate' },
  criteria: {
    activitiesDone: {
      title: ({ activities }, { activity }) => `Tehty: ${words.listed(activities.map(activity))}`,
      missing: {
        'activities-undone': ({ undone, of }, { activity }) =>
          `tekemättä ${undone.length}/${of}: ${words.listed(undone.map(activity))}`,
      },
    },
  },
  changes: {
    phaseDone: (phase: string) => `vaihe valmistui: ${phase}`,
    wholeProgramme: overview.programmeBand,
  },
  acts: {
    completeActivity: {
      title: 'Merkitse tehdyksi',
      fields: { on: shared.on, note: shared.note },
      done: ({ activity }, names) => `${names.activity(activity)} on tehty.`,
      refused: {
        'no-such-activity': shared.notThere,
        'decided-by-facts': 'Tämä tulee tehdyksi muista merkinnöistä. Merkitse ne.',
        'not-yet': shared.notYet,
        'done-already': ({ event }) => shared.doneAlready(event),
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
} satisfies AspectWords<ActivityEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
