import type { Words } from './words.fi';

export const en: Words = {
  events: { textErased: 'A text was erased' },
  texts: { reason: 'Reason' },
  criteria: {},
};
