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
};
