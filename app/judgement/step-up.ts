import { scopeSubject } from '../aspects/scope/events';
import { latestApproval, type ApprovedProposal } from '../aspects/scope/state';
import { isStale } from '../aspects/scope/terms';
import type { ApprovalRef } from '../aspects/standing/events';
import { standingOf } from '../aspects/standing/standing';
import { dayOf, type Day, type Moment } from '../domain/calendar';
import type { Actor } from '../domain/journal/envelope';
import type { AppointmentTypeId } from '../domain/programme/service-task';
import { stairOf } from '../domain/programme/stair';
import type { StepId } from '../domain/programme/step';
import { isSubjectLeftOut, knowsSubject, serviceOf, type Subject } from '../domain/programme/subject';
import { answersAtGate, type Answer } from './answer';
import type { Judged } from './judged';

/** Why a subject may not go up. There is no override: each of these is mended, not passed by. */
export type UpRefusal =
  | {
      readonly reason:
        'no-such-subject' | 'left-out' | 'not-next-step' | 'not-approved' | 'approval-stale' | 'four-eyes';
    }
  | { readonly reason: 'outside-scope'; readonly what: 'service' | 'unit' | 'types' | 'step' }
  | { readonly reason: 'before-scope'; readonly notBefore: Day }
  | { readonly reason: 'gate-unmet'; readonly missing: readonly Answer[] };

export type UpJudgement =
  | {
      readonly ok: true;
      readonly from: StepId;
      readonly approval: ApprovalRef;
      readonly types: readonly AppointmentTypeId[];
    }
  | { readonly ok: false; readonly refusal: UpRefusal };

export interface UpCommand extends Subject {
  readonly to: StepId;
  /** The types to open; all that the scope holds when left out. */
  readonly types?: readonly AppointmentTypeId[];
}

/**
 * Whether a subject may take a step up at `at` by the hand of `actor`: the next step only, by an approval
 * in force that covers service, unit, types, step and day, with every criterion of the gate met, and never
 * by the person who approved or the one they acted for.
 */
export function judgeStepUp(rollout: Judged, command: UpCommand, actor: Actor, at: Moment): UpJudgement {
  const { programme } = rollout;
  const on = dayOf(at, programme.timeZone);
  if (!knowsSubject(programme, command)) return { ok: false, refusal: { reason: 'no-such-subject' } };
  if (isSubjectLeftOut(programme, command, on)) return { ok: false, refusal: { reason: 'left-out' } };

  const { step: from } = standingOf(rollout, command);
  const { heightOf, stepOf } = stairOf(programme, command.service);
  if (heightOf(command.to) !== heightOf(from) + 1) {
    return { ok: false, refusal: { reason: 'not-next-step' } };
  }

  const approval = latestApproval(
    rollout.scope.get(scopeSubject(serviceOf(programme, command.service).serviceTask)),
  );
  if (!approval) return { ok: false, refusal: { reason: 'not-approved' } };
  if (isStale(programme, approval)) return { ok: false, refusal: { reason: 'approval-stale' } };
  const uncovered = outsideScope(rollout, command, approval, on);
  if (uncovered) return { ok: false, refusal: uncovered };
  if (sharesPerson(actor, approval.outcome.by)) return { ok: false, refusal: { reason: 'four-eyes' } };

  const missing = answersAtGate(rollout, command, stepOf(command.to), at).filter(({ met }) => !met);
  if (missing.length > 0) return { ok: false, refusal: { reason: 'gate-unmet', missing } };

  const scoped = approval.content.services.find(({ service }) => service === command.service);
  const { revision } = approval.outcome;
  return {
    ok: true,
    from,
    approval: { proposal: approval.number, revision },
    types: command.types ?? scoped?.types ?? [],
  };
}

/** Compares persons, not accounts: the hands and those they act for. */
function sharesPerson(a: Actor, b: Actor): boolean {
  const persons = [b.person, b.for];
  return persons.includes(a.person) || (a.for !== undefined && persons.includes(a.for));
}

function outsideScope(
  { programme }: Judged,
  { service, unit, to, types }: UpCommand,
  approval: ApprovedProposal,
  on: Day,
): UpRefusal | undefined {
  const scoped = approval.content.services.find((one) => one.service === service);
  if (!scoped) return { reason: 'outside-scope', what: 'service' };
  if (!scoped.units.includes(unit)) return { reason: 'outside-scope', what: 'unit' };
  const chosen = types ?? scoped.types;
  if (chosen.length === 0 || !chosen.every((type) => scoped.types.includes(type))) {
    return { reason: 'outside-scope', what: 'types' };
  }
  const { heightOf } = stairOf(programme, service);
  if (heightOf(to) > heightOf(scoped.highestStep)) return { reason: 'outside-scope', what: 'step' };
  if (scoped.notBefore !== undefined && on < scoped.notBefore) {
    return { reason: 'before-scope', notBefore: scoped.notBefore };
  }
  return undefined;
}
