import { acts as shared } from '../../i18n/en/acts';
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
  acts: {
    grantDuty: {
      title: 'Give the role',
      fields: { person: 'Person', as: 'How', from: 'From', until: 'Until' },
      choices: { as: { holder: 'As holder', substitute: 'As substitute' } },
      done: ({ role }, names) => `the role ${names.role(role)} is given.`,
      refused: {
        'no-such-role': shared.notThere,
        'no-such-place': shared.notThere,
        'wrong-level': 'The role is not held at that level. Choose another place.',
        'held-already': 'The person holds it already.',
        'ends-before-it-begins': 'It cannot end before it begins.',
        'no-such-person': 'Porras does not know that person. Add the person first.',
      },
    },
    endDuty: {
      title: 'End the role',
      fields: { person: 'Person', on: 'Ends on' },
      done: ({ role }, names) => `the role ${names.role(role)} has ended.`,
      refused: { 'not-held': 'The person does not hold it then.' },
    },
  },
};
