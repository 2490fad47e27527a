import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

const { short, full } = words.dates;

export const sv: Words = {
  name: 'Kontaktpersoner',
  events: {
    dutyGranted: ({ data: { role, as, from, until } }, { names }) =>
      `Rollen gavs: ${names.role(role)}${as === 'substitute' ? ' (ersättare)' : ''}, från ${full(from)}${until === undefined ? '' : ` till ${full(until)}`}`,
    dutyEnded: ({ data: { role, on } }, { names }) => `Rollen upphörde: ${names.role(role)}, ${full(on)}`,
  },
  texts: {},
  criteria: {
    contactPersonNamed: {
      title: 'Kontaktpersonen är utsedd',
      missing: { 'contact-person-unnamed': 'ingen kontaktperson är utsedd' },
    },
  },
  line: {
    named: (day, substitutes) =>
      `Kontaktperson utsedd ${short(day)}${substitutes > 0 ? ', även en ersättare' : ''}`,
    missing: 'Ingen kontaktperson är utsedd',
  },
};
