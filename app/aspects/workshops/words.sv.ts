import { words } from '../../i18n/sv/words';
import { plural } from '../../i18n/sentence';
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
};
