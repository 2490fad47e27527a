import { later, type Moment } from '../../calendar';
import { decided, refused, type Decision } from '../../decision';
import type { Actor, TextRef } from '../../journal/envelope';
import { serviceOf, type Subject } from '../../programme/subject';
import { keptUnder, remembered } from '../../remembered';
import type { Rollout } from '../../rollout';
import { stepSubject, type OpeningEvent } from './events';
import { judgeStepUp, type UpCommand, type UpRefusal } from './judgement';
import { standingOf } from './offered';
import { arrived, waiting, type DatedStep, type Standing } from './standing';
import { confirmBy } from './up';

/**
 * Orders a step for a moment to come. All that is known now must let it through on that day, and it is judged
 * again at its moment by what is known then. A dated step that stands already is replaced.
 */
export function dateStep(
  rollout: Rollout,
  command: UpCommand & { readonly at: Moment },
  actor: Actor,
  now: Moment,
): Decision<OpeningEvent, UpRefusal | { readonly reason: 'in-the-past' | 'order-waits' }> {
  const { service, unit, to, at } = command;
  if (at <= now) return refused({ reason: 'in-the-past' });
  const then = judgeStepUp(rollout, command, actor, at);
  if (!then.ok) return refused(then.refusal);
  if (standingOf(rollout, command).pending) return refused({ reason: 'order-waits' });
  const { from, approval, types } = then;
  return decided<OpeningEvent>({
    type: 'stepDated',
    subject: stepSubject(command),
    data: { service, unit, from, to, types, approval, at },
  });
}

/** Takes a dated step back, before its moment or after it was held back. */
export function withdrawDatedStep(
  rollout: Rollout,
  { service, unit, dated, reason }: Subject & { readonly dated: number; readonly reason: TextRef },
): Decision<OpeningEvent, { readonly reason: 'no-such-dated-step' }> {
  if (standingOf(rollout, { service, unit }).dated?.dated !== dated)
    return refused({ reason: 'no-such-dated-step' });
  return decided<OpeningEvent>({
    type: 'datedStepWithdrawn',
    subject: stepSubject({ service, unit }),
    data: { service, unit, dated, reason },
  });
}

/**
 * The rollout as it stands at `now`: every dated step whose moment has come has been judged at that moment,
 * in their order. One that passed takes effect (booked elsewhere: becomes an order); one that did not is held back.
 */
export function advance(rollout: Rollout, now: Moment): Rollout {
  const due = [...rollout.dated.filter((at) => at <= now)];
  if (due.length === 0) return rollout;
  const until = due.map(([, at]) => at).reduce(later);
  return keptUnder(advanced(rollout), until, () =>
    due
      .toSorted(([a, at], [b, bt]) => (at === bt ? (a < b ? -1 : 1) : at < bt ? -1 : 1))
      .reduce((before, [subject]) => takeDatedStep(before, subject), rollout),
  );
}

/** The states that a recorded one has come to by itself, by the last moment that has been judged. */
const advanced = remembered((_recorded: Rollout) => new Map<Moment, Rollout>());

function takeDatedStep(rollout: Rollout, subject: string): Rollout {
  const standing = rollout.standings.get(subject);
  const dated = standing?.dated;
  const rest = { ...rollout, dated: rollout.dated.delete(subject) };
  if (!standing || !dated || dated.heldBack) return rest;
  return { ...rest, standings: rollout.standings.set(subject, standingAfter(rollout, standing, dated)) };
}

function standingAfter(rollout: Rollout, standing: Standing, dated: DatedStep): Standing {
  const { service, unit } = standing;
  const { to, at, by, types } = dated;
  const judged = judgeStepUp(rollout, { service, unit, to, types }, by, at);
  if (!judged.ok) return { ...standing, dated: { ...dated, heldBack: judged.refusal.reason } };
  // The approval in force at the moment carries it, which may be a newer one than when it was dated.
  const { approval } = judged;
  if (serviceOf(rollout.programme, service).bookedIn.kind === 'porras') {
    return arrived(standing, { since: at, told: dated.dated, by }, { step: to, types, approval });
  }
  return waiting(standing, {
    direction: 'up',
    to,
    types,
    approval,
    order: dated.dated,
    at,
    by,
    confirmBy: confirmBy(rollout, at),
    emergency: false,
  });
}

/** The step on which a subject stands at `now`. Right at every moment, whether or not a job has run. */
export function stepAt(rollout: Rollout, subject: Subject, now: Moment): Standing {
  return standingOf(advance(rollout, now), subject);
}
