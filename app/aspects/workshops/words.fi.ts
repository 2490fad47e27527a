import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
import { plural } from '../../i18n/sentence';
import type * as criteria from './criteria';
import type { WorkshopEvent } from './workshops';

const { short } = words.dates;
const { word } = words.numbers;

export const fi = {
  name: 'Työpajat',
  events: {
    workshopHeld: ({ data: { workshop, present, others } }, { names }) =>
      `Työpaja pidettiin: ${names.workshop(workshop)}, ${present.length + others} ${plural(present.length + others, 'osallistuja', 'osallistujaa')}`,
    workshopClosed: ({ data: { workshop } }, { names }) =>
      `Työpajan muistio suljettiin: ${names.workshop(workshop)}`,
  },
  texts: { minutes: 'Muistio' },
  criteria: {
    workshopsHeld: {
      title: (asks, { workshop }) =>
        'workshops' in asks
          ? `Työpajat on pidetty: ${words.listed(asks.workshops.map(workshop))}`
          : `Vähintään ${word(asks.atLeast)} ${plural(asks.atLeast, 'työpaja', 'työpajaa')} on pidetty`,
      missing: {
        'workshops-unheld': ({ held, needed, next }, { workshop }) =>
          `työpajoista pidetty ${held}/${needed}${next === undefined ? '' : `, seuraavaksi ${workshop(next)}`}`,
      },
    },
  },
  line: (held: number, of: number, next: string | undefined) =>
    `${held}/${of} pidetty${next === undefined ? '' : `, seuraava ${short(next)}`}`,
} satisfies AspectWords<WorkshopEvent, typeof criteria>;

export type Words = typeof fi;
