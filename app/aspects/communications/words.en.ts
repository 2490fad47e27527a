import { words } from '../../i18n/en/words';
import type { Words } from './words.fi';

const { short } = words.dates;

export const en: Words = {
  name: 'Communication',
  events: {
    communicationDone: ({ data }, { names }) => `Communication done: ${names.communication(data.row)}`,
  },
  texts: { evidence: 'Evidence' },
  criteria: {
    communicationDone: {
      title: ({ rows }, { communication }) =>
        `Communication is done: ${words.listed(rows.map(communication))}`,
      missing: {
        'communications-undone': ({ undone }, { communication }) =>
          `communication not done: ${words.listed(undone.map(communication))}`,
      },
    },
  },
  line: (done, of, next) => `${done}/${of} done${next === undefined ? '' : `, next ${short(next)}`}`,
};
