import { plural } from '../../i18n/sentence';
import { acts as shared } from '../../i18n/sv/acts';
import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

const { short } = words.dates;
const { word } = words.numbers;

export const sv: Words = {
  name: 'Workshoppar',
  events: {
    workshopHeld: ({ data: { workshop, present, others } }, { names }) =>
      `Workshop hölls: ${names.workshop(workshop)}, ${present.length + others} deltagare`,
    workshopClosed: ({ data: { workshop } }, { names }) =>
      `Anteckningarna från workshoppen stängdes: ${names.workshop(workshop)}`,
  },
  texts: { minutes: 'Anteckningar' },
  criteria: {
    workshopsHeld: {
      title: (asks, { workshop }) =>
        'workshops' in asks
          ? `Workshopparna har hållits: ${words.listed(asks.workshops.map(workshop))}`
          : `Minst ${word(asks.atLeast)} ${plural(asks.atLeast, 'workshop', 'workshoppar')} har hållits`,
      missing: {
        'workshops-unheld': ({ held, needed, next }, { workshop }) =>
          `${held}/${needed} workshoppar har hållits${next === undefined ? '' : `, nästa är ${workshop(next)}`}`,
      },
    },
  },
  line: (held, of, next) => `${held}/${of} hållna${next === undefined ? '' : `, nästa ${short(next)}`}`,
  acts: {
    holdWorkshop: {
      title: 'Anteckna workshoppen som hållen',
      fields: { on: shared.on, present: 'Närvarande', others: 'Övriga deltagare', minutes: 'Promemoria' },
      done: ({ workshop }, names) => `workshoppen ${names.workshop(workshop)} har hållits.`,
      refused: {
        'no-such-workshop': shared.notThere,
        'no-such-person':
          'Någon av de närvarande finns inte i Porras. Räkna personen bland övriga deltagare.',
        'not-yet': shared.notYet,
        closed: 'Workshoppens promemoria är stängd. Inget i den kan längre ändras.',
        'held-already': ({ event }) => shared.doneAlready(event),
        'no-such-fact': shared.noSuchFact,
      },
    },
    closeWorkshop: {
      title: 'Stäng promemorian',
      fields: {},
      done: ({ workshop }, names) => `promemorian från workshoppen ${names.workshop(workshop)} är stängd.`,
      refused: {
        'not-held': 'Workshoppen har inte hållits än. Anteckna den först som hållen.',
        closed: 'Workshoppens promemoria är redan stängd.',
      },
    },
  },
};
