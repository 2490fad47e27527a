import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { refusals } from '../../i18n/fi/refusals';
import { words } from '../../i18n/fi/words';
import { plural } from '../../i18n/sentence';
import type * as acts from './acts';
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
  changes: {
    proposed: (proposal: number) => `rajausehdotus ${proposal} tehtiin`,
    approved: (proposal: number) => `rajaus ${proposal} hyväksyttiin`,
    returned: (proposal: number) => `rajausehdotus ${proposal} palautettiin korjattavaksi`,
  },
  acts: {
    proposeScope: {
      title: 'Ehdota rajausta',
      fields: { note: 'Saate hyväksyjälle' },
      done: ({ serviceTask }, names) => `${names.serviceTask(serviceTask)}: rajausta on ehdotettu.`,
      refused: {
        'nothing-chosen': refusals.scope['nothing-chosen'],
        'nothing-changes': refusals.scope['nothing-changes'],
        unknown: ({ what }) =>
          `Ehdotuksessa ei voi olla tätä: ${what}. Sitä ei ole palvelutehtävässä, tai siitä ei ole valittu mitään.`,
      },
    },
    approveScope: {
      title: 'Hyväksy rajaus',
      fields: {},
      done: ({ proposal }) => `rajaus ${proposal} on hyväksytty.`,
      refused: {
        'not-pending': refusals.scope['not-pending'],
        'changed-meanwhile': refusals.scope['changed-meanwhile'],
      },
    },
    returnScope: {
      title: 'Palauta korjattavaksi',
      fields: { reason: shared.reason },
      done: ({ proposal }) => `rajausehdotus ${proposal} on palautettu.`,
      refused: { 'not-pending': refusals.scope['not-pending'] },
    },
    revokeApproval: {
      title: 'Peru hyväksyntä',
      fields: { reason: shared.reason },
      done: ({ proposal }) => `rajauksen ${proposal} hyväksyntä on peruttu.`,
      refused: { 'not-in-force': refusals.scope['not-in-force'] },
    },
  },
} satisfies AspectWords<ScopeEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
