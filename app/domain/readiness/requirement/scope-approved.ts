import {
  bindingHash,
  isStale,
  latestApproval,
  pendingProposal,
  scopeSubject,
  type ApprovedProposal,
  type ScopeContent,
} from '../../aspects/scope';
import { dayOf, daysBetween, type Day, type Moment } from '../../calendar';
import { heightOf } from '../../programme/subject';
import { remembered } from '../../remembered';
import type { Rollout } from '../../rollout';
import { whenExpected } from './expected';
import type { Asked, Finding, Missing } from './finding';

/**
 * An approval in force that covers the subject, up to the step that is asked for, from its first day on.
 * A newer proposal that waits takes nothing away from it.
 */
export function scopeApproved(rollout: Rollout, asked: Asked, on: Day): Finding {
  const { programme } = rollout;
  const { serviceTask } = asked;
  const scope = rollout.scopes.get(scopeSubject(serviceTask));
  const dayAt = (at: Moment) => dayOf(at, programme.timeZone);
  const approval = latestApproval(scope);
  const approvedOn = approval && dayAt(approval.outcome.at);
  const evidence = approval && approvedOn ? [{ event: approval.outcome.told, on: approvedOn }] : [];
  const stale = approval !== undefined && isStale(programme, approval);
  const covers = approval !== undefined && covering(rollout, asked, approval);
  const notBefore = covers ? firstDayOf(asked, approval) : undefined;
  if (covers && !stale && (notBefore === undefined || notBefore <= on)) return { met: true, evidence };

  const expected = whenExpected(rollout, serviceTask, ['scope']);
  const pending = pendingProposal(scope);
  if (pending) {
    const since = dayAt(pending.at);
    const decisionOverdue = daysBetween(since, on) > programme.limits.decideScopeWithin;
    const missing: Missing = { code: 'scope-pending', proposal: pending.number, on: since };
    return { met: false, evidence, missing, since, decisionOverdue, ...expected };
  }
  const proposing = (missing: Missing, since: Day | undefined): Finding => ({
    met: false,
    evidence,
    missing,
    role: programme.proposingRole,
    ...(since && { since }),
    ...expected,
  });
  const last = scope?.proposals.at(-1);
  if (last?.outcome.stage === 'returned') {
    const returnedOn = dayAt(last.outcome.at);
    return proposing({ code: 'scope-returned', proposal: last.number, on: returnedOn }, returnedOn);
  }
  if (approval && approvedOn) {
    if (stale) {
      const missing: Missing = { code: 'scope-stale', proposal: approval.number, on: approvedOn };
      return proposing(missing, staleSince(rollout, approval));
    }
    if (notBefore === undefined) return proposing({ code: 'scope-leaves-out' }, approvedOn);
    return {
      met: false,
      evidence,
      missing: { code: 'day-ahead', day: notBefore },
      since: approvedOn,
      expected: notBefore,
    };
  }
  const revoked = last?.outcome.stage === 'revoked' ? dayAt(last.outcome.revokedAt) : undefined;
  return proposing({ code: 'scope-unproposed' }, revoked);
}

/** By what of a subject the answer may differ from another's of its service task: whether it is covered, and since when. */
export function coverageOf(rollout: Rollout, asked: Asked): string {
  const approval = latestApproval(rollout.scopes.get(scopeSubject(asked.serviceTask)));
  if (!approval || !covering(rollout, asked, approval)) return 'outside';
  return `from ${firstDayOf(asked, approval) ?? 'the start'}`;
}

function covering({ programme }: Rollout, asked: Asked, { content }: ApprovedProposal): boolean {
  const { service, unit, step } = asked;
  if (service === undefined) return true;
  const scoped = chosenIn(content).get(service);
  if (!scoped || (unit !== undefined && !scoped.units.has(unit))) return false;
  return step === undefined || heightOf(programme, step) <= heightOf(programme, scoped.highestStep);
}

function firstDayOf({ service }: Asked, { content }: ApprovedProposal): Day | undefined {
  return service === undefined ? undefined : chosenIn(content).get(service)?.notBefore;
}

/** What a scope chooses, by service. */
const chosenIn = remembered(
  ({ services }: ScopeContent) =>
    new Map(services.map((scoped) => [scoped.service, { ...scoped, units: new Set(scoped.units) }])),
);

/** The day of the first revision since which the approval's terms have read otherwise without a break. */
function staleSince(rollout: Rollout, { content, outcome }: ApprovedProposal): Day | undefined {
  const revisions = rollout.applied.toArray();
  const lastSame = revisions.findLastIndex(({ revision }) => {
    const programme = rollout.programmes.get(revision);
    return programme !== undefined && bindingHash(programme, content) === outcome.binds;
  });
  const first = revisions[lastSame + 1];
  return first && dayOf(first.at, rollout.programme.timeZone);
}
