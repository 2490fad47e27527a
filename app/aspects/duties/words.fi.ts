import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
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
} satisfies AspectWords<DutyEvent, typeof criteria>;

export type Words = typeof fi;
