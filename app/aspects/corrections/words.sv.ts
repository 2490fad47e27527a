import { acts as shared } from '../../i18n/sv/acts';
import type { Words } from './words.fi';

export const sv: Words = {
  events: {},
  texts: {},
  criteria: {},
  acts: {
    withdrawFact: {
      title: 'Återta anteckningen',
      fields: { reason: shared.reason },
      done: ({ event }) => `anteckningen i händelse ${event} är återtagen.`,
      refused: {
        'no-such-fact': 'Anteckningen gäller inte längre: den har rättats eller återtagits.',
        'not-a-fact': 'Ett beslut eller en öppning återtas inte som anteckning utan genom ett nytt beslut.',
      },
    },
  },
};
