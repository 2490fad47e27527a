import { acts as shared } from '../../i18n/sv/acts';
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
  acts: {
    completeCommunication: {
      title: 'Anteckna kommunikationen som gjord',
      fields: { on: shared.on, evidence: shared.evidence },
      done: ({ row }, names) => `${names.communication(row)} är gjort.`,
      refused: {
        'no-such-row': shared.notThere,
        'not-yet': shared.notYet,
        'done-already': ({ event }) => shared.doneAlready(event),
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
};
