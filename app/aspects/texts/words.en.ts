import { acts as shared } from '../../i18n/en/acts';
import type { Words } from './words.fi';

export const en: Words = {
  events: { textErased: 'A text was erased' },
  texts: { reason: 'Reason' },
  criteria: {},
  acts: {
    eraseText: {
      title: 'Erase the text for good',
      fields: { reason: shared.reason },
      done: 'the text is erased.',
      refused: {
        'no-such-text': 'There is no such text.',
        'erased-already': 'The text has been erased already.',
      },
    },
  },
};
