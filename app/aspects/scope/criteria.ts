import { criterion } from '../../domain/aspect';
import { dayOf, daysBetween, type Day, type Moment } from '../../domain/calendar';
import type { Asked, Finding } from '../../domain/finding';
import { stairOf } from '../../domain/programme/stair';
import { remembered } from '../../domain/remembered';
import { whenExpected } from '../plan/expected';
import type { WithPlan } from '../plan/plan';
import { scopeSubject, type ScopeContent } from './events';
import { latestApproval, pendingProposal, type ApprovedProposal, type WithScope } from './state';
import { bindingHash, isStale } from './terms';

/** An approval in force covers the service, the unit, the step and the day. */
export interface ScopeApproved {
  readonly criterion: 'scopeApproved';
}

type ScopeMissing =
  | { readonly code: 'scope-unproposed' }
  | { readonly code: 'scope-pending'; readonly proposal: number; readonly on: Day }
  | { readonly code: 'scope-returned'; readonly proposal: number; readonly on: Day }
  | { readonly code: 'scope-stale'; readonly proposal: number; readonly on: Day }
  | { readonly code: 'scope-leaves-out' }
  | { readonly code: 'scope-not-yet'; readonly day: Day };

type State = WithScope & WithPlan;

export const scopeApproved = criterion<State, ScopeApproved>()({
  yaml: {
    meaning:
      'An approval in force covers the service, the unit, the step and the day. A material change of what was approved makes it stale, and the criterion unmet.',
    fields: {},
  },
  extent: 'serviceTask',
  answer,
  differs: coverageOf,
  about: ({ code }) => (code === 'scope-leaves-out' ? 'service' : 'serviceTask'),
});

/**
 * An approval in force that covers the subject, up to the step that is asked for, from its first day on.
 * A newer proposal that waits takes nothing away from it.
 */
function answer(rollout: State, asked: Asked, _asks: ScopeApproved, on: Day): Finding<ScopeMissing> {
  const { programme } = rollout;
  const { serviceTask } = asked;
  const scope = rollout.scope.get(scopeSubject(serviceTask));
  const dayAt = (at: Moment) => dayOf(at, programme.timeZone);
  const approval = latestApproval(scope);
  const approvedOn = approval && dayAt(approval.outcome.at);
  const evidence = approval && approvedOn ? [{ event: approval.outcome.told, on: approvedOn }] : [];
  const stale = approval !== undefined && isStale(programme, approval);
  const covers = approval !== undefined && covering(rollout, asked, approval);
  const notBefore = covers ? firstDayOf(asked, approval) : undefined;
  if (covers && !stale && (notBefore === undefined || notBefore <= on)) return { met: true, evidence };

  const expected = whenExpected(rollout, serviceTask, [{ kind: 'scope' }]);
  const pending = pendingProposal(scope);
  if (pending) {
    const since = dayAt(pending.at);
    const decision = daysBetween(since, on) > programme.limits.decideScopeWithin ? 'overdue' : 'waits';
    const missing: ScopeMissing = { code: 'scope-pending', proposal: pending.number, on: since };
    return { met: false, evidence, missing, since, decision, ...expected };
  }
  const proposing = (missing: ScopeMissing, since: Day | undefined): Finding<ScopeMissing> => ({
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
      const missing: ScopeMissing = { code: 'scope-stale', proposal: approval.number, on: approvedOn };
      return proposing(missing, staleSince(rollout, approval));
    }
    if (notBefore === undefined) return proposing({ code: 'scope-leaves-out' }, approvedOn);
    return {
      met: false,
      evidence,
      missing: { code: 'scope-not-yet', day: notBefore },
      since: approvedOn,
      expected: notBefore,
      comesAtOnce: true,
    };
  }
  const revoked = last?.outcome.stage === 'revoked' ? dayAt(last.outcome.revokedAt) : undefined;
  return proposing({ code: 'scope-unproposed' }, revoked);
}

/** By what of a subject the answer may differ from another's of its service task: whether it is covered, and since when. */
function coverageOf(rollout: State, asked: Asked): string {
  const approval = latestApproval(rollout.scope.get(scopeSubject(asked.serviceTask)));
  if (!approval || !covering(rollout, asked, approval)) return 'outside';
  return `from ${firstDayOf(asked, approval) ?? 'the start'}`;
}

function covering({ programme }: State, asked: Asked, { content }: ApprovedProposal): boolean {
  const { service, unit, step } = asked;
  if (service === undefined) return true;
  const scoped = chosenIn(content).get(service);
  if (!scoped || (unit !== undefined && !scoped.units.has(unit))) return false;
  const { heightOf } = stairOf(programme, service);
  return step === undefined || heightOf(step) <= heightOf(scoped.highestStep);
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
function staleSince(rollout: State, { content, outcome }: ApprovedProposal): Day | undefined {
  const revisions = rollout.applied.toArray();
  const lastSame = revisions.findLastIndex(({ revision }) => {
    const programme = rollout.programmes.get(revision);
    return programme !== undefined && bindingHash(programme, content) === outcome.binds;
  });
  const first = revisions[lastSame + 1];
  return first && dayOf(first.at, rollout.programme.timeZone);
}
