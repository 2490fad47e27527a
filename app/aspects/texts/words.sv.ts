import { acts as shared } from '../../i18n/sv/acts';
import type { Words } from './words.fi';

export const sv: Words = {
  events: { textErased: 'En text raderades' },
  texts: { reason: 'Orsak' },
  criteria: {},
  acts: {
    eraseText: {
      title: 'Radera texten för gott',
      fields: { reason: shared.reason },
      done: 'texten är raderad.',
      refused: {
        'no-such-text': 'Det finns ingen sådan text.',
        'erased-already': 'Texten är redan raderad.',
      },
    },
  },
};
