import type { Planned } from '../aspects/plan/plan';
import { isOffered } from '../aspects/standing/offered';
import { standingOf, type Standing } from '../aspects/standing/standing';
import { dayOf, daysBetween, later, type Day, type Moment } from '../domain/calendar';
import { stairOf } from '../domain/programme/stair';
import type { Step } from '../domain/programme/step';
import { serviceOf, type Subject } from '../domain/programme/subject';
import { answersFor, arrivedOn, plannedStep, type Answer } from './answer';
import type { Judged } from './judged';
import { moveOf, placeOf, type Move } from './move';

/**
 * `blocked`: an unmet criterion's due day has passed, or a decision is overdue. `ready`: every criterion is met.
 * `confirming`: an order waits to be confirmed. `top`: there is no step above.
 */
export type Verdict = 'blocked' | 'under-way' | 'ready' | 'confirming' | 'top';

/** A gate's answer for one subject: is it ready for its next step, and if not, what is missing. */
export interface Readiness {
  readonly subject: Subject;
  readonly standing: Standing;
  readonly step: Step;
  readonly next?: Step;
  /** The planned day of the next step. */
  readonly planned: Planned;
  readonly answers: readonly Answer[];
  readonly met: number;
  readonly verdict: Verdict;
  /** Every unmet criterion has a planned day before the opening. */
  readonly onCourse: boolean;
  /** Whose move the step itself is, once the gate is met or an order waits. */
  readonly openingMove?: Move;
  /** The order that waits is past the day by which it had to be confirmed. */
  readonly confirmationOverdue: boolean;
  readonly offered: boolean;
}

/** How a subject stands before its next step at `at`. Dated steps must have been taken (`advance`) before. */
export function readinessOf(rollout: Judged, subject: Subject, at: Moment): Readiness {
  const { programme } = rollout;
  const on = dayOf(at, programme.timeZone);
  const standing = standingOf(rollout, subject);
  const stair = stairOf(programme, subject.service);
  const step = stair.stepOf(standing.step);
  const next = stair.above(standing.step);
  const plan: Planned = next ? plannedStep(rollout, subject.service, next.id) : { moved: false };
  const answers = next ? answersFor(rollout, standing, next, on) : [];
  const met = answers.filter((answer) => answer.met).length;
  const verdict = verdictOf(standing, next, answers);
  return {
    subject,
    standing,
    step,
    planned: plan,
    answers,
    met,
    verdict,
    onCourse: isOnCourse(answers, plan.now, on),
    confirmationOverdue: standing.pending !== undefined && on > standing.pending.confirmBy,
    offered: isOffered(programme, standing, on),
    ...(next && { next }),
    ...((verdict === 'ready' || verdict === 'confirming') && {
      openingMove: openingMoveOf(rollout, subject, standing, answers, on),
    }),
  };
}

function verdictOf(standing: Standing, next: Step | undefined, answers: readonly Answer[]): Verdict {
  if (standing.pending) return 'confirming';
  if (!next) return 'top';
  if (answers.some((answer) => answer.overdue)) return 'blocked';
  return answers.every((answer) => answer.met) ? 'ready' : 'under-way';
}

function isOnCourse(answers: readonly Answer[], opening: Day | undefined, on: Day): boolean {
  if (opening === undefined || opening < on) return false;
  return answers.every(
    ({ met, expected, comesAtOnce }) =>
      met ||
      (expected !== undefined &&
        // A day that has to be reached is reached in its first hour.
        (comesAtOnce ? expected <= opening : expected >= on && expected < opening)),
  );
}

function openingMoveOf(
  rollout: Judged,
  subject: Subject,
  standing: Standing,
  answers: readonly Answer[],
  on: Day,
): Move {
  const { openingRole, timeZone } = rollout.programme;
  const { serviceTask } = serviceOf(rollout.programme, subject.service);
  const met = answers.flatMap(({ metSince, evidence }) => metSince ?? evidence.map((one) => one.on));
  const since = standing.pending
    ? dayOf(standing.pending.at, timeZone)
    : met.reduce(later, arrivedOn(rollout, standing));
  const where = placeOf(rollout, openingRole, serviceTask, subject.unit);
  return moveOf(rollout, openingRole, where, since, on);
}

/**
 * Answers as the page shows them: overdue ones first, those that have waited longest before others; then the unmet
 * by the day on which they fall due, those without a day last; then the met.
 */
export function unmetFirst(answers: readonly Answer[]): Answer[] {
  const rank = (answer: Answer) => (answer.met ? 2 : answer.overdue ? 0 : 1);
  const due = (answer: Answer) => (answer.overdue || answer.met ? '' : (answer.due ?? 'no day'));
  return answers.toSorted((a, b) => rank(a) - rank(b) || due(a).localeCompare(due(b)) || b.waited - a.waited);
}

export function daysLate(plan: Planned): number {
  return plan.baseline && plan.now ? daysBetween(plan.baseline, plan.now) : 0;
}
