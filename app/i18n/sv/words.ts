import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { either, listed, plural } from '../sentence';

const dates = datesIn('sv');

const contact = {
  office: 'på verksamhetsstället',
  home_visit: 'vid hembesök',
  phone: 'per telefon',
  video: 'på distans',
};

export const words: Catalogue['words'] = {
  dates,
  numbers: numbersIn('sv'),
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  inLanguages: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  listed: (parts) => listed('sv', parts),
  phase: {
    done: 'Klar',
    'under-way': 'Pågår',
    blocked: 'Hindrad',
    ahead: 'Kommer',
    'left-out': 'Hoppas över',
  },
  phaseLegend: 'Teckenförklaring',
  leftOutLegend: 'Hoppas över, orsaken antecknad',
  verdict: {
    blocked: 'Hindrad',
    'under-way': 'Framskrider',
    ready: 'Klar att öppnas',
    confirming: 'Väntar på bekräftelse',
    top: 'Högsta trappsteget',
  },
  criterion: { met: 'Uppfyllt', unmet: 'Ej uppfyllt' },
  change: { add: 'Läggs till', remove: 'Tas bort', change: 'Ändras', same: 'Oförändrat' },
  was: 'Nu',
  willBe: 'Framöver',
  becomes: 'ändras till',
  audience: { client: 'till klienter', professional: 'till yrkespersoner' },
  contactTypes: (types) =>
    either(
      'sv',
      types.map((type) => contact[type]),
    ),
  minutes: (count) => `${count} ${plural(count, 'minut', 'minuter')}`,
  minutesShort: (count) => `${count} min`,
  notice: ({ amount, unit }) => {
    const units = {
      hours: plural(amount, 'timme', 'timmar'),
      days: plural(amount, 'dag', 'dagar'),
      'working days': plural(amount, 'vardag', 'vardagar'),
    };
    return `${amount} ${units[unit]} före`;
  },
  ofServices: (count, of) => `${count}/${of} tjänster`,
  ofUnits: (count, of) => `vid ${count}/${of} enheter`,
  since: (day) => `sedan ${dates.short(day)}`,
  dueBy: (day) => `–${dates.short(day)}`,
};
