import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { words } from '../../i18n/fi/words';
import type * as acts from './acts';
import type { CommunicationEvent } from './communications';
import type * as criteria from './criteria';

const { short } = words.dates;

export const fi = {
  name: 'Viestintä',
  events: {
    communicationDone: ({ data }, { names }) => `Viestintä tehtiin: ${names.communication(data.row)}`,
  },
  texts: { evidence: 'Näyttö' },
  criteria: {
    communicationDone: {
      title: ({ rows }, { communication }) => `Viestintä on tehty: ${words.listed(rows.map(communication))}`,
      missing: {
        'communications-undone': ({ undone }, { communication }) =>
          `viestintä tekemättä: ${words.listed(undone.map(communication))}`,
      },
    },
  },
  line: (done: number, of: number, next: string | undefined) =>
    `${done}/${of} tehty${next === undefined ? '' : `, seuraava ${short(next)}`}`,
  acts: {
    completeCommunication: {
      title: 'Merkitse viestintä tehdyksi',
      fields: { on: shared.on, evidence: shared.evidence },
      done: ({ row }, names) => `${names.communication(row)} on tehty.`,
      refused: {
        'no-such-row': shared.notThere,
        'not-yet': shared.notYet,
        'done-already': ({ event }) => shared.doneAlready(event),
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
} satisfies AspectWords<CommunicationEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
