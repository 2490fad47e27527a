import { words } from '../../i18n/en/words';
import type { Words } from './words.fi';

const { short, full } = words.dates;

export const en: Words = {
  name: 'Contact persons',
  events: {
    dutyGranted: ({ data: { role, as, from, until } }, { names }) =>
      `Role granted: ${names.role(role)}${as === 'substitute' ? ' (substitute)' : ''}, from ${full(from)}${until === undefined ? '' : ` until ${full(until)}`}`,
    dutyEnded: ({ data: { role, on } }, { names }) => `Role ended: ${names.role(role)}, ${full(on)}`,
  },
  texts: {},
  criteria: {
    contactPersonNamed: {
      title: 'A contact person is named',
      missing: { 'contact-person-unnamed': 'no contact person is named' },
    },
  },
  line: {
    named: (day, substitutes) =>
      `Contact person named ${short(day)}${substitutes > 0 ? ', a substitute too' : ''}`,
    missing: 'No contact person is named',
  },
};
