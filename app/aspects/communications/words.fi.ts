import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
import type * as criteria from './criteria';
import type { CommunicationEvent } from './communications';

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
} satisfies AspectWords<CommunicationEvent, typeof criteria>;

export type Words = typeof fi;
