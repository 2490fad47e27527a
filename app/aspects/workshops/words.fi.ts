import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { words } from '../../i18n/fi/words';
import { plural } from '../../i18n/sentence';
import type * as acts from './acts';
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
  acts: {
    holdWorkshop: {
      title: 'Merkitse työpaja pidetyksi',
      fields: { on: shared.on, present: 'Paikalla olleet', others: 'Muita osallistujia', minutes: 'Muistio' },
      done: ({ workshop }, names) => `työpaja ${names.workshop(workshop)} on pidetty.`,
      refused: {
        'no-such-workshop': shared.notThere,
        'no-such-person': 'Joku paikalla olleista ei ole Porraksessa. Laske hänet muihin osallistujiin.',
        'not-yet': shared.notYet,
        closed: 'Työpajan muistio on suljettu. Siihen ei voi enää muuttaa mitään.',
        'held-already': ({ event }) => shared.doneAlready(event),
        'no-such-fact': shared.noSuchFact,
      },
    },
    closeWorkshop: {
      title: 'Sulje muistio',
      fields: {},
      done: ({ workshop }, names) => `työpajan ${names.workshop(workshop)} muistio on suljettu.`,
      refused: {
        'not-held': 'Työpajaa ei ole vielä pidetty. Merkitse se ensin pidetyksi.',
        closed: 'Työpajan muistio on suljettu jo.',
      },
    },
  },
} satisfies AspectWords<WorkshopEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
