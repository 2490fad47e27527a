import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import type * as acts from './acts';

export const fi = {
  events: {},
  texts: {},
  criteria: {},
  acts: {
    withdrawFact: {
      title: 'Peru merkintä',
      fields: { reason: shared.reason },
      done: ({ event }) => `tapahtuman ${event} merkintä on peruttu.`,
      refused: {
        'no-such-fact': 'Tämä merkintä ei ole enää voimassa: se on korjattu tai peruttu.',
        'not-a-fact': 'Päätöstä tai avausta ei peruta merkintänä, vaan uudella päätöksellä.',
      },
    },
  },
} satisfies AspectWords<never, Readonly<Record<never, never>>, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
