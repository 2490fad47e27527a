import { acts as shared } from '../../i18n/en/acts';
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
  acts: {
    completeCommunication: {
      title: 'Record the communication as done',
      fields: { on: shared.on, evidence: shared.evidence },
      done: ({ row }, names) => `${names.communication(row)} was carried out.`,
      refused: {
        'no-such-row': shared.notThere,
        'not-yet': shared.notYet,
        'done-already': ({ event }) => shared.doneAlready(event),
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
};
