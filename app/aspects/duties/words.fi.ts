import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { words } from '../../i18n/fi/words';
import type * as acts from './acts';
import type * as criteria from './criteria';
import type { DutyEvent } from './duties';

const { short, full } = words.dates;

export const fi = {
  name: 'Yhteyshenkilöt',
  events: {
    dutyGranted: ({ data: { role, as, from, until } }, { names }) =>
      `Rooli annettiin: ${names.role(role)}${as === 'substitute' ? ' (sijainen)' : ''}, ${full(from)} alkaen${until === undefined ? '' : `, ${full(until)} asti`}`,
    dutyEnded: ({ data: { role, on } }, { names }) => `Rooli päättyi: ${names.role(role)}, ${full(on)}`,
  },
  texts: {},
  criteria: {
    contactPersonNamed: {
      title: 'Yhteyshenkilö on nimetty',
      missing: { 'contact-person-unnamed': 'yhteyshenkilöä ei ole nimetty' },
    },
  },
  line: {
    named: (day: string, substitutes: number) =>
      `Yhteyshenkilö nimetty ${short(day)}${substitutes > 0 ? ', myös sijainen' : ''}`,
    missing: 'Yhteyshenkilöä ei ole nimetty',
  },
  acts: {
    grantDuty: {
      title: 'Anna rooli',
      fields: { person: 'Henkilö', as: 'Miten', from: 'Alkaen', until: 'Asti' },
      choices: { as: { holder: 'Roolin haltijana', substitute: 'Sijaisena' } },
      done: ({ role }, names) => `rooli ${names.role(role)} on annettu.`,
      refused: {
        'no-such-role': shared.notThere,
        'no-such-place': shared.notThere,
        'wrong-level': 'Roolia ei hoideta tässä paikassa. Valitse toinen.',
        'held-already': 'Henkilöllä on jo tämä rooli.',
        'ends-before-it-begins': 'Rooli ei voi päättyä ennen kuin se alkaa.',
        'no-such-person': 'Henkilöä ei ole Porraksessa. Lisää hänet ensin.',
      },
    },
    endDuty: {
      title: 'Päätä rooli',
      fields: { person: 'Henkilö', on: 'Päättyy' },
      done: ({ role }, names) => `rooli ${names.role(role)} on päätetty.`,
      refused: { 'not-held': 'Henkilöllä ei ole silloin tätä roolia.' },
    },
  },
} satisfies AspectWords<DutyEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
