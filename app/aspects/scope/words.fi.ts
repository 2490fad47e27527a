import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
import { plural } from '../../i18n/sentence';
import type * as criteria from './criteria';
import type { ScopeEvent } from './events';

const { short, full } = words.dates;

export const fi = {
  name: 'Rajaus',
  events: {
    scopeProposed: ({ data: { proposal, content } }) =>
      `Rajausehdotus ${proposal} tehtiin: ${content.services.length} ${plural(content.services.length, 'palvelu', 'palvelua')}`,
    scopeApproved: ({ data }) => `Rajaus ${data.proposal} hyväksyttiin`,
    scopeReturned: ({ data }) => `Rajausehdotus ${data.proposal} palautettiin korjattavaksi`,
    scopeApprovalRevoked: ({ data }) => `Rajauksen ${data.proposal} hyväksyntä peruttiin`,
  },
  texts: { note: 'Saate', reason: 'Syy' },
  criteria: {
    scopeApproved: {
      title: 'Rajaus on hyväksytty',
      missing: {
        'scope-unproposed': 'rajausta ei ole ehdotettu',
        'scope-pending': ({ proposal, on }) =>
          `rajausehdotus ${proposal} odottaa hyväksyntää, tehty ${short(on)}`,
        'scope-returned': ({ proposal, on }) =>
          `rajausehdotus ${proposal} palautettiin korjattavaksi ${short(on)}`,
        'scope-stale': ({ proposal, on }) =>
          `rajaus ${proposal} on muuttunut sen jälkeen, kun se hyväksyttiin ${short(on)}`,
        'scope-leaves-out': 'palvelu ei kuulu hyväksyttyyn rajaukseen',
        'scope-not-yet': ({ day }) => `päivä ${full(day)} on vasta edessä`,
      },
    },
  },
  line: {
    none: 'Rajausta ei ole ehdotettu',
    pending: (proposal: number) => `Ehdotus ${proposal} odottaa hyväksyntää`,
    returned: (proposal: number) => `Ehdotus ${proposal} palautettiin korjattavaksi`,
    approved: (proposal: number, day: string) => `Rajaus ${proposal} hyväksytty ${short(day)}`,
    stale: (proposal: number) => `Rajaus ${proposal} on muuttunut hyväksynnän jälkeen`,
  },
} satisfies AspectWords<ScopeEvent, typeof criteria>;

export type Words = typeof fi;
