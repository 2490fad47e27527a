import { plural } from '../../i18n/sentence';
import { acts as shared } from '../../i18n/sv/acts';
import { refusals } from '../../i18n/sv/refusals';
import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

const { short, full } = words.dates;

export const sv: Words = {
  name: 'Avgränsning',
  events: {
    scopeProposed: ({ data: { proposal, content } }) =>
      `Avgränsningsförslag ${proposal} gjordes: ${content.services.length} ${plural(content.services.length, 'tjänst', 'tjänster')}`,
    scopeApproved: ({ data }) => `Avgränsning ${data.proposal} godkändes`,
    scopeReturned: ({ data }) => `Avgränsningsförslag ${data.proposal} återsändes för korrigering`,
    scopeApprovalRevoked: ({ data }) => `Godkännandet av avgränsning ${data.proposal} återkallades`,
  },
  texts: { note: 'Följebrev', reason: 'Orsak' },
  criteria: {
    scopeApproved: {
      title: 'Avgränsningen är godkänd',
      missing: {
        'scope-unproposed': 'ingen avgränsning har föreslagits',
        'scope-pending': ({ proposal, on }) =>
          `avgränsningsförslag ${proposal} väntar på godkännande, gjort ${short(on)}`,
        'scope-returned': ({ proposal, on }) =>
          `avgränsningsförslag ${proposal} återsändes för korrigering ${short(on)}`,
        'scope-stale': ({ proposal, on }) =>
          `avgränsning ${proposal} har ändrats efter att den godkändes ${short(on)}`,
        'scope-leaves-out': 'tjänsten ingår inte i den godkända avgränsningen',
        'scope-not-yet': ({ day }) => `dagen ${full(day)} har inte kommit än`,
      },
    },
  },
  line: {
    none: 'Ingen avgränsning har föreslagits',
    pending: (proposal) => `Förslag ${proposal} väntar på godkännande`,
    returned: (proposal) => `Förslag ${proposal} återsändes för korrigering`,
    approved: (proposal, day) => `Avgränsning ${proposal} godkänd ${short(day)}`,
    stale: (proposal) => `Avgränsning ${proposal} har ändrats efter godkännandet`,
  },
  changes: {
    proposed: (proposal) => `avgränsningsförslag ${proposal} gjordes`,
    approved: (proposal) => `avgränsning ${proposal} godkändes`,
    returned: (proposal) => `avgränsningsförslag ${proposal} återsändes för korrigering`,
  },
  acts: {
    proposeScope: {
      title: 'Föreslå en avgränsning',
      fields: { note: 'Följebrev till den som godkänner' },
      done: ({ serviceTask }, names) => `${names.serviceTask(serviceTask)}: en avgränsning har föreslagits.`,
      refused: {
        'nothing-chosen': refusals.scope['nothing-chosen'],
        'nothing-changes': refusals.scope['nothing-changes'],
        unknown: ({ what }) =>
          `Förslaget kan inte innehålla detta: ${what}. Det finns inte i serviceuppgiften, eller inget av det är valt.`,
      },
    },
    approveScope: {
      title: 'Godkänn avgränsningen',
      fields: {},
      done: ({ proposal }) => `avgränsning ${proposal} är godkänd.`,
      refused: {
        'not-pending': refusals.scope['not-pending'],
        'changed-meanwhile': refusals.scope['changed-meanwhile'],
      },
    },
    returnScope: {
      title: 'Återsänd för rättelse',
      fields: { reason: shared.reason },
      done: ({ proposal }) => `avgränsningsförslag ${proposal} är återsänt.`,
      refused: { 'not-pending': refusals.scope['not-pending'] },
    },
    revokeApproval: {
      title: 'Återta godkännandet',
      fields: { reason: shared.reason },
      done: ({ proposal }) => `godkännandet av avgränsning ${proposal} är återtaget.`,
      refused: { 'not-in-force': refusals.scope['not-in-force'] },
    },
  },
};
