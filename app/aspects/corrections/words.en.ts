import { acts as shared } from '../../i18n/en/acts';
import type { Words } from './words.fi';

export const en: Words = {
  events: {},
  texts: {},
  criteria: {},
  acts: {
    withdrawFact: {
      title: 'Take it back',
      fields: { reason: shared.reason },
      done: ({ event }) => `event ${event} is taken back.`,
      refused: {
        'no-such-fact': 'It does not count any more: it was corrected or taken back.',
        'not-a-fact': 'It is an act and no fact: it is undone by its opposite, such as a new proposal.',
      },
    },
  },
};
