import { decided, refused, type Decision } from '../../domain/decision';
import type { TextRef } from '../../domain/journal/envelope';
import type { Programme } from '../../domain/programme/programme';
import type { ServiceTaskId } from '../../domain/programme/service-task';
import { stairOf } from '../../domain/programme/stair';
import { scopeSubject, type ScopeContent, type ScopeEvent } from './events';
import { latestApproval, pendingProposal, type Scope } from './state';
import { bindingHash, isStale } from './terms';

/**
 * Proposes a scope for a service task; a proposal still pending is replaced.
 * Refused when it chooses nothing or something that the definition does not have, or when the same is in force.
 */
export function proposeScope(
  programme: Programme,
  scope: Scope | undefined,
  command: { readonly serviceTask: ServiceTaskId; readonly content: ScopeContent; readonly note?: TextRef },
): Decision<
  ScopeEvent,
  | { readonly reason: 'nothing-chosen' | 'nothing-changes' }
  | { readonly reason: 'unknown'; readonly what: string }
> {
  const { serviceTask, content, note } = command;
  if (content.services.length === 0) return refused({ reason: 'nothing-chosen' });
  const what = firstUnknown(programme, serviceTask, content);
  if (what !== undefined) return refused({ reason: 'unknown', what });
  const inForce = latestApproval(scope);
  const same =
    inForce && !isStale(programme, inForce) && bindingHash(programme, content) === inForce.outcome.binds;
  if (same) return refused({ reason: 'nothing-changes' });
  const proposal = (scope?.proposals.length ?? 0) + 1;
  return decided<ScopeEvent>({
    type: 'scopeProposed',
    subject: scopeSubject(serviceTask),
    data: { serviceTask, proposal, content, ...(note && { note }) },
  });
}

/**
 * Approves a pending proposal as the approver saw it (`seen`: the binding hash on the page).
 * Refused when it is no longer pending, when something material has changed since it was shown, or when
 * the definition no longer has all that it chooses.
 */
export function approveScope(
  programme: Programme,
  scope: Scope | undefined,
  command: { readonly proposal: number; readonly seen: string },
): Decision<ScopeEvent, { readonly reason: 'not-pending' | 'changed-meanwhile' }> {
  const pending = pendingProposal(scope);
  if (!scope || pending?.number !== command.proposal) return refused({ reason: 'not-pending' });
  const binds = bindingHash(programme, pending.content);
  const { serviceTask } = scope;
  const gone = firstUnknown(programme, serviceTask, pending.content) !== undefined;
  if (gone || binds !== command.seen) return refused({ reason: 'changed-meanwhile' });
  return decided<ScopeEvent>({
    type: 'scopeApproved',
    subject: scopeSubject(serviceTask),
    data: { serviceTask, proposal: pending.number, binds, revision: programme.revision },
  });
}

/** Returns a pending proposal to its maker, with a reason. */
export function returnScope(
  scope: Scope | undefined,
  command: { readonly proposal: number; readonly reason: TextRef },
): Decision<ScopeEvent, { readonly reason: 'not-pending' }> {
  const pending = pendingProposal(scope);
  if (!scope || pending?.number !== command.proposal) return refused({ reason: 'not-pending' });
  return decided<ScopeEvent>({
    type: 'scopeReturned',
    subject: scopeSubject(scope.serviceTask),
    data: { serviceTask: scope.serviceTask, ...command },
  });
}

/** Takes the approval in force back: nothing goes up by it any more; what is up stays up. */
export function revokeApproval(
  scope: Scope | undefined,
  command: { readonly proposal: number; readonly reason: TextRef },
): Decision<ScopeEvent, { readonly reason: 'not-in-force' }> {
  if (!scope || latestApproval(scope)?.number !== command.proposal)
    return refused({ reason: 'not-in-force' });
  return decided<ScopeEvent>({
    type: 'scopeApprovalRevoked',
    subject: scopeSubject(scope.serviceTask),
    data: { serviceTask: scope.serviceTask, ...command },
  });
}

function firstUnknown(
  programme: Programme,
  serviceTask: ServiceTaskId,
  content: ScopeContent,
): string | undefined {
  for (const { service: id, units, types, highestStep } of content.services) {
    const service = programme.services.get(id);
    if (service?.serviceTask !== serviceTask) return id;
    if (units.length === 0 || types.length === 0) return id;
    // Named twice, only one of the two would count.
    if (content.services.filter(({ service: other }) => other === id).length > 1) return id;
    const unit = units.find((unit) => !service.units.includes(unit));
    const type = types.find((type) => !service.appointmentTypes.some(({ id }) => id === type));
    const step = stairOf(programme, id).find(highestStep) ? undefined : highestStep;
    const unknown = unit ?? type ?? step;
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}
