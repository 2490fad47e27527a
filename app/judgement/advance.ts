import {
  arrived,
  confirmBy,
  standingOf,
  waiting,
  type DatedStep,
  type Standing,
} from '../aspects/standing/standing';
import { later, type Moment } from '../domain/calendar';
import { serviceOf, type Subject } from '../domain/programme/subject';
import { keptUnder, remembered } from '../domain/remembered';
import type { Judged } from './judged';
import { judgeStepUp } from './step-up';

/**
 * The rollout as it stands at `now`: every dated step whose moment has come has been judged at that moment,
 * in their order. One that passed takes effect (booked elsewhere: becomes an order); one that did not is held back.
 */
export function advance<R extends Judged>(rollout: R, now: Moment): R {
  const due = [...rollout.awaited.filter((at) => at <= now)];
  if (due.length === 0) return rollout;
  const until = due.map(([, at]) => at).reduce(later);
  const state = keptUnder(advanced(rollout), until, () =>
    due
      .toSorted(([a, at], [b, bt]) => (at === bt ? (a < b ? -1 : 1) : at < bt ? -1 : 1))
      .reduce<Judged>((before, [subject]) => takeDatedStep(before, subject), rollout),
  );
  // Cast: it is the same state but for what stands where, whatever else it holds.
  return state as R;
}

/** The states that a recorded one has come to by itself, by the last moment that has been judged. */
const advanced = remembered((_recorded: Judged) => new Map<Moment, Judged>());

function takeDatedStep(rollout: Judged, subject: string): Judged {
  const standing = rollout.standing.get(subject);
  const dated = standing?.dated;
  const rest = { ...rollout, awaited: rollout.awaited.delete(subject) };
  if (!standing || !dated || dated.heldBack) return rest;
  return { ...rest, standing: rollout.standing.set(subject, standingAfter(rollout, standing, dated)) };
}

function standingAfter(rollout: Judged, standing: Standing, dated: DatedStep): Standing {
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
export function stepAt(rollout: Judged, subject: Subject, now: Moment): Standing {
  return standingOf(advance(rollout, now), subject);
}
