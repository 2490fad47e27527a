import { acts as shared } from '../../i18n/en/acts';
import { refusals } from '../../i18n/en/refusals';
import { words } from '../../i18n/en/words';
import { plural } from '../../i18n/sentence';
import type { Words } from './words.fi';

const { short, full } = words.dates;

export const en: Words = {
  name: 'Scope',
  events: {
    scopeProposed: ({ data: { proposal, content } }) =>
      `Scope proposal ${proposal} was made: ${content.services.length} ${plural(content.services.length, 'service', 'services')}`,
    scopeApproved: ({ data }) => `Scope ${data.proposal} was approved`,
    scopeReturned: ({ data }) => `Scope proposal ${data.proposal} was returned for correction`,
    scopeApprovalRevoked: ({ data }) => `The approval of scope ${data.proposal} was revoked`,
  },
  texts: { note: 'Note', reason: 'Reason' },
  criteria: {
    scopeApproved: {
      title: 'The scope is approved',
      missing: {
        'scope-unproposed': 'no scope is proposed',
        'scope-pending': ({ proposal, on }) =>
          `scope proposal ${proposal} of ${short(on)} is waiting for approval`,
        'scope-returned': ({ proposal, on }) =>
          `scope proposal ${proposal} was returned for correction on ${short(on)}`,
        'scope-stale': ({ proposal, on }) =>
          `scope ${proposal} has changed since it was approved on ${short(on)}`,
        'scope-leaves-out': 'the service is not in the approved scope',
        'scope-not-yet': ({ day }) => `the day, ${full(day)}, is still ahead`,
      },
    },
  },
  line: {
    none: 'No scope has been proposed',
    pending: (proposal) => `Proposal ${proposal} is waiting for approval`,
    returned: (proposal) => `Proposal ${proposal} was returned for correction`,
    approved: (proposal, day) => `Scope ${proposal} approved ${short(day)}`,
    stale: (proposal) => `Scope ${proposal} has changed since its approval`,
  },
  changes: {
    proposed: (proposal) => `scope ${proposal} was proposed`,
    approved: (proposal) => `scope ${proposal} was approved`,
    returned: (proposal) => `scope proposal ${proposal} was returned for correction`,
  },
  acts: {
    proposeScope: {
      title: 'Propose a scope',
      fields: { note: 'A word to whoever approves' },
      done: ({ serviceTask }, names) => `a scope of ${names.serviceTask(serviceTask)} is proposed.`,
      refused: {
        'nothing-chosen': refusals.scope['nothing-chosen'],
        'nothing-changes': refusals.scope['nothing-changes'],
        unknown: ({ what }) =>
          `"${what}" cannot be in this scope: there is no such thing in it, it is named twice, or nothing of it is chosen.`,
      },
    },
    approveScope: {
      title: 'Approve the scope',
      fields: {},
      done: ({ proposal }) => `scope ${proposal} is approved.`,
      refused: {
        'not-pending': refusals.scope['not-pending'],
        'changed-meanwhile': refusals.scope['changed-meanwhile'],
      },
    },
    returnScope: {
      title: 'Return it for correction',
      fields: { reason: shared.reason },
      done: ({ proposal }) => `proposal ${proposal} is returned.`,
      refused: { 'not-pending': refusals.scope['not-pending'] },
    },
    revokeApproval: {
      title: 'Take the approval back',
      fields: { reason: shared.reason },
      done: ({ proposal }) => `the approval of scope ${proposal} is taken back.`,
      refused: { 'not-in-force': refusals.scope['not-in-force'] },
    },
  },
};
