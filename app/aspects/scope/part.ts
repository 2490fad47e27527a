import { part } from '../../domain/aspect';
import { scopeSubject, type ScopeEvent } from './events';
import { retoldScope } from './renamed';
import { applyScopeEvent, type Scope } from './state';

export const scope = part<Scope, ScopeEvent>()({
  word: 'scope',
  ids: { serviceTask: 'serviceTask' },
  subject: ({ serviceTask }) => scopeSubject(serviceTask),
  events: {
    scopeProposed: { right: 'proposeScope', correctable: false, texts: { note: 'short' } },
    scopeApproved: { right: 'approveScope', correctable: false, texts: {} },
    scopeReturned: { right: 'approveScope', correctable: false, texts: { reason: 'short' } },
    scopeApprovalRevoked: { right: 'approveScope', correctable: false, texts: { reason: 'short' } },
  },
  apply: applyScopeEvent,
  retold: retoldScope,
});
