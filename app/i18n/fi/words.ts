import type { Language } from '../../domain/programme/language';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { either, listed, plural } from '../sentence';

const dates = datesIn('fi');

const contact = {
  office: 'toimipisteessä',
  home_visit: 'kotikäynnillä',
  phone: 'puhelimessa',
  video: 'etänä',
};

/** Words that mean the same on every page. Names of steps, roles and phases are the definition's. */
export const words = {
  dates,
  numbers: numbersIn('fi'),
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' } satisfies Record<Language, string>,
  inLanguages: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' } satisfies Record<Language, string>,
  listed: (parts: readonly string[]) => listed('fi', parts),
  phase: {
    done: 'Valmis',
    'under-way': 'Kesken',
    blocked: 'Estynyt',
    ahead: 'Edessä',
    'left-out': 'Ohitetaan',
  },
  phaseLegend: 'Merkkien selitys',
  leftOutLegend: 'Ohitetaan, syy kirjattu',
  verdict: {
    blocked: 'Estynyt',
    'under-way': 'Etenee',
    ready: 'Valmis avattavaksi',
    confirming: 'Odottaa vahvistusta',
    top: 'Ylin porras',
  },
  criterion: { met: 'Täyttyy', unmet: 'Ei täyty' },
  change: { add: 'Lisätään', remove: 'Poistuu', change: 'Muuttuu', same: 'Ennallaan' },
  was: 'Nyt',
  willBe: 'Jatkossa',
  becomes: 'muuttuu',
  audience: { client: 'asiakkaille', professional: 'ammattilaisille' },
  /** Toimipisteessä tai etänä */
  contactTypes: (types: readonly (keyof typeof contact)[]) =>
    either(
      'fi',
      types.map((type) => contact[type]),
    ),
  minutes: (count: number) => `${count} ${plural(count, 'minuutti', 'minuuttia')}`,
  minutesShort: (count: number) => `${count} min`,
  /** 1 arkipäivä ennen */
  notice: ({
    amount,
    unit,
  }: {
    readonly amount: number;
    readonly unit: 'hours' | 'days' | 'working days';
  }) => {
    const units = {
      hours: plural(amount, 'tunti', 'tuntia'),
      days: plural(amount, 'päivä', 'päivää'),
      'working days': plural(amount, 'arkipäivä', 'arkipäivää'),
    };
    return `${amount} ${units[unit]} ennen`;
  },
  /** Avoin, 2/4 palvelua: the furthest step and how many services stand on it. */
  ofServices: (count: number, of: number) => `${count}/${of} palvelua`,
  ofUnits: (count: number, of: number) => `${count}/${of} yksikössä`,
  since: (day: string) => `${dates.short(day)} alkaen`,
  /** For narrow columns: the day on which something under way is to be done. */
  dueBy: (day: string) => `–${dates.short(day)}`,
};
