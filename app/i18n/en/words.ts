import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { either, listed, plural } from '../sentence';

const dates = datesIn('en');

const contact = {
  office: 'at an office',
  home_visit: 'at your home',
  phone: 'by phone',
  video: 'by video',
};

export const words: Catalogue['words'] = {
  dates,
  numbers: numbersIn('en'),
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  inLanguages: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  listed: (parts) => listed('en', parts),
  phase: {
    done: 'Done',
    'under-way': 'Under way',
    blocked: 'Blocked',
    ahead: 'Ahead',
    'left-out': 'Left out',
  },
  phaseLegend: 'What the marks mean',
  leftOutLegend: 'Left out, reason recorded',
  verdict: {
    blocked: 'Blocked',
    'under-way': 'Under way',
    ready: 'Ready to open',
    confirming: 'Awaiting confirmation',
    top: 'Highest step',
  },
  criterion: { met: 'Met', unmet: 'Not met' },
  change: { add: 'Added', remove: 'Removed', change: 'Changed', same: 'Unchanged' },
  was: 'Now',
  willBe: 'From now on',
  becomes: 'becomes',
  audience: { client: 'for clients', professional: 'for professionals' },
  contactTypes: (types) =>
    either(
      'en',
      types.map((type) => contact[type]),
    ),
  minutes: (count) => `${count} ${plural(count, 'minute', 'minutes')}`,
  minutesShort: (count) => `${count} min`,
  notice: ({ amount, unit }) => {
    const units = {
      hours: plural(amount, 'hour', 'hours'),
      days: plural(amount, 'day', 'days'),
      'working days': plural(amount, 'working day', 'working days'),
    };
    return `${amount} ${units[unit]} before`;
  },
  ofServices: (count, of) => `${count} of ${of} services`,
  ofUnits: (count, of) => `at ${count} of ${of} units`,
  since: (day) => `since ${dates.short(day)}`,
  dueBy: (day) => `–${dates.short(day)}`,
};
