import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

const { short } = words.dates;

export const sv: Words = {
  name: 'Kommunikation',
  events: {
    communicationDone: ({ data }, { names }) => `Kommunikationen gjordes: ${names.communication(data.row)}`,
  },
  texts: { evidence: 'Underlag' },
  criteria: {
    communicationDone: {
      title: ({ rows }, { communication }) =>
        `Kommunikationen är gjord: ${words.listed(rows.map(communication))}`,
      missing: {
        'communications-undone': ({ undone }, { communication }) =>
          `kommunikation ogjord: ${words.listed(undone.map(communication))}`,
      },
    },
  },
  line: (done, of, next) => `${done}/${of} gjorda${next === undefined ? '' : `, nästa ${short(next)}`}`,
};
