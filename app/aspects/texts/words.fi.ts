import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import type * as acts from './acts';
import type { TextEvent } from './texts';

export const fi = {
  events: { textErased: 'Teksti poistettiin' },
  texts: { reason: 'Syy' },
  criteria: {},
  acts: {
    eraseText: {
      title: 'Poista teksti lopullisesti',
      fields: { reason: shared.reason },
      done: 'teksti on poistettu.',
      refused: { 'no-such-text': 'Tällaista tekstiä ei ole.', 'erased-already': 'Teksti on poistettu jo.' },
    },
  },
} satisfies AspectWords<TextEvent, Readonly<Record<never, never>>, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
