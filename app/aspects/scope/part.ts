import { part } from '../../domain/aspect';
import { scopeSubject, type ScopeEvent } from './events';
import { retoldScope } from './renamed';
import { applyScopeEvent, type Scope } from './state';

export const scope = part<Scope, ScopeEvent>()({
  word: 'scope',
  ids: { serviceTask: 'serviceTask' },
  subject: ({ serviceTask }) => scopeSubject(serviceTask),
  rights: {
    proposeScope: { meaning: 'propose a scope for approval' },
    approveScope: {
      meaning: 'approve or return a proposed scope; never together with `open`',
      // Without an approver nothing can ever be opened.
      needed: 'approve a scope',
    },
  },
  events: {
    scopeProposed: { right: 'proposeScope', correctable: false, texts: { note: 'short' } },
    scopeApproved: { right: 'approveScope', correctable: false, texts: {} },
    scopeReturned: { right: 'approveScope', correctable: false, texts: { reason: 'short' } },
    scopeApprovalRevoked: { right: 'approveScope', correctable: false, texts: { reason: 'short' } },
  },
  apply: applyScopeEvent,
  retold: retoldScope,
});
