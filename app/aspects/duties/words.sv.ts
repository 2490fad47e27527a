import { acts as shared } from '../../i18n/sv/acts';
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
  acts: {
    grantDuty: {
      title: 'Ge rollen',
      fields: { person: 'Person', as: 'Hur', from: 'Från och med', until: 'Till' },
      choices: { as: { holder: 'Som innehavare', substitute: 'Som ersättare' } },
      done: ({ role }, names) => `rollen ${names.role(role)} är given.`,
      refused: {
        'no-such-role': shared.notThere,
        'no-such-place': shared.notThere,
        'wrong-level': 'Rollen finns inte på den nivån. Välj en annan plats.',
        'held-already': 'Personen har redan rollen.',
        'ends-before-it-begins': 'Rollen kan inte upphöra innan den börjar.',
        'no-such-person': 'Personen finns inte i Porras. Lägg till personen först.',
      },
    },
    endDuty: {
      title: 'Avsluta rollen',
      fields: { person: 'Person', on: 'Upphör' },
      done: ({ role }, names) => `rollen ${names.role(role)} är avslutad.`,
      refused: { 'not-held': 'Personen har inte rollen då.' },
    },
  },
};
