import { words } from '../../i18n/en/words';
import { plural } from '../../i18n/sentence';
import type { Words } from './words.fi';

const { short } = words.dates;
const { word } = words.numbers;

export const en: Words = {
  name: 'Workshops',
  events: {
    workshopHeld: ({ data: { workshop, present, others } }, { names }) =>
      `Workshop held: ${names.workshop(workshop)}, ${present.length + others} ${plural(present.length + others, 'participant', 'participants')}`,
    workshopClosed: ({ data: { workshop } }, { names }) =>
      `The minutes of the workshop were closed: ${names.workshop(workshop)}`,
  },
  texts: { minutes: 'Minutes' },
  criteria: {
    workshopsHeld: {
      title: (asks, { workshop }) =>
        'workshops' in asks
          ? `Workshops are held: ${words.listed(asks.workshops.map(workshop))}`
          : `At least ${word(asks.atLeast)} ${plural(asks.atLeast, 'workshop is', 'workshops are')} held`,
      missing: {
        'workshops-unheld': ({ held, needed, next }, { workshop }) =>
          `${held} of ${needed} workshops held${next === undefined ? '' : `, next is ${workshop(next)}`}`,
      },
    },
  },
  line: (held, of, next) => `${held}/${of} held${next === undefined ? '' : `, next ${short(next)}`}`,
};
