import type { Map as PersistentMap } from 'immutable';
import type { Moment } from '../../domain/calendar';
import type { Ground } from '../../domain/ground';
import type { Actor, TextRef } from '../../domain/journal/envelope';
import type { RevisionId } from '../../domain/programme/programme';
import type { ServiceTaskId } from '../../domain/programme/service-task';
import type { ScopeContent, ScopeEvent } from './events';

export type ProposalOutcome =
  | { readonly stage: 'pending' }
  | { readonly stage: 'replaced' }
  | { readonly stage: 'returned'; readonly at: Moment; readonly by: Actor; readonly reason: TextRef }
  | ({ readonly stage: 'approved' } & Approval)
  | ({ readonly stage: 'revoked'; readonly revokedAt: Moment } & Approval);

export interface Approval {
  readonly at: Moment;
  readonly by: Actor;
  /** Hash of the material terms that were approved. */
  readonly binds: string;
  readonly revision: RevisionId;
  /** Sequence of the approval. */
  readonly told: number;
}

export interface Proposal {
  readonly number: number;
  readonly content: ScopeContent;
  readonly note?: TextRef;
  readonly at: Moment;
  readonly by: Actor;
  readonly told: number;
  readonly outcome: ProposalOutcome;
}

export type ApprovedProposal = Proposal & { readonly outcome: { readonly stage: 'approved' } };

/** Every proposal for a service task's scope, first one first. */
export interface Scope {
  readonly serviceTask: ServiceTaskId;
  readonly proposals: readonly Proposal[];
}

export type WithScope = Ground & { readonly scope: PersistentMap<string, Scope> };

export function applyScopeEvent(scope: Scope | undefined, event: ScopeEvent): Scope {
  const { serviceTask, proposal: number } = event.data;
  const proposals = scope?.proposals ?? [];
  const settle = (outcome: ProposalOutcome): Scope => ({
    serviceTask,
    proposals: proposals.map((proposal) =>
      proposal.number === number ? { ...proposal, outcome } : proposal,
    ),
  });
  switch (event.type) {
    case 'scopeProposed': {
      const { content, note } = event.data;
      const proposal: Proposal = {
        number,
        content,
        ...(note && { note }),
        at: event.recordedAt,
        by: event.actor,
        told: event.sequence,
        outcome: { stage: 'pending' },
      };
      const earlier = proposals.map((before): Proposal =>
        before.outcome.stage === 'pending' ? { ...before, outcome: { stage: 'replaced' } } : before,
      );
      return { serviceTask, proposals: [...earlier, proposal] };
    }
    case 'scopeApproved': {
      const { binds, revision } = event.data;
      return settle({
        stage: 'approved',
        at: event.recordedAt,
        by: event.actor,
        binds,
        revision,
        told: event.sequence,
      });
    }
    case 'scopeReturned':
      return settle({ stage: 'returned', at: event.recordedAt, by: event.actor, reason: event.data.reason });
    case 'scopeApprovalRevoked': {
      const approved = proposals.find((proposal) => proposal.number === number)?.outcome;
      if (approved?.stage !== 'approved') return { serviceTask, proposals };
      return settle({ ...approved, stage: 'revoked', revokedAt: event.recordedAt });
    }
  }
}

export function pendingProposal(scope: Scope | undefined): Proposal | undefined {
  return scope?.proposals.findLast((proposal) => proposal.outcome.stage === 'pending');
}

/**
 * The approval in force, stale or not: the last one given, unless it has been revoked.
 * Revoking it brings no earlier one back, for that was replaced when it was given.
 */
export function latestApproval(scope: Scope | undefined): ApprovedProposal | undefined {
  const last = scope?.proposals.findLast(({ outcome }) => ['approved', 'revoked'].includes(outcome.stage));
  return last && isApproved(last) ? last : undefined;
}

function isApproved(proposal: Proposal): proposal is ApprovedProposal {
  return proposal.outcome.stage === 'approved';
}
