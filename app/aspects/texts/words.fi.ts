import type { AspectWords } from '../../i18n/aspect-words';
import type { TextEvent } from './texts';

export const fi = {
  events: { textErased: 'Teksti poistettiin' },
  texts: { reason: 'Syy' },
  criteria: {},
} satisfies AspectWords<TextEvent>;

export type Words = typeof fi;
