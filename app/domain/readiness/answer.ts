import { addDays, dayOf, daysBetween, type Day, type Moment } from '../calendar';
import { planned } from '../aspects/plan';
import { standingOf } from '../aspects/opening/offered';
import type { Criterion } from '../programme/criterion';
import type { Step, StepId } from '../programme/step';
import { serviceOf, serviceTaskOf, type Subject } from '../programme/subject';
import type { Rollout } from '../rollout';
import { moveOf, placeOf, type Move } from './move';
import { askRequirement, type Evidence, type Missing } from './requirement';

/** What a criterion answers for one subject. */
export interface Answer {
  readonly criterion: Criterion;
  readonly met: boolean;
  /** What shows it, or what there is of it so far. */
  readonly evidence: readonly Evidence[];
  /** Set while unmet: what is missing, whose move it is, and when it is expected. */
  readonly missing?: Missing;
  readonly move?: Move;
  /** By when it should be met: the planned day of the step, less the criterion's own days. */
  readonly due?: Day;
  /** When the missing part is planned to come. */
  readonly expected?: Day;
  readonly overdue: boolean;
  /** Days that the move has waited. */
  readonly waited: number;
}

/** The answers of every criterion at the gate of `step`, in the definition's order. */
export function answersAtGate(rollout: Rollout, subject: Subject, step: Step, at: Moment): Answer[] {
  const task = serviceTaskOf(rollout.programme, serviceOf(rollout.programme, subject.service).serviceTask);
  const gate = task.gates.get(step.id) ?? step.gate;
  const stepDay = planned(rollout, task.id, `step:${subject.service}:${step.id}`).now;
  return gate.map((criterion) => answerOf(rollout, subject, step.id, criterion, stepDay, at));
}

function answerOf(
  rollout: Rollout,
  subject: Subject,
  step: StepId,
  criterion: Criterion,
  stepDay: Day | undefined,
  at: Moment,
): Answer {
  const { programme } = rollout;
  const on = dayOf(at, programme.timeZone);
  const { serviceTask } = serviceOf(programme, subject.service);
  const { met, evidence, missing, role, since, expected, decisionOverdue } = askRequirement(
    rollout,
    { serviceTask, service: subject.service, unit: subject.unit, step },
    criterion,
    on,
  );
  if (met) return { criterion, met, evidence, overdue: false, waited: 0 };
  const move = moveOf(
    rollout,
    role ?? criterion.move,
    placeOf(rollout, role ?? criterion.move, serviceTask, subject.unit),
    since ?? arrivedOn(rollout, subject),
    on,
  );
  const due = stepDay && addDays(stepDay, -criterion.dueDaysBefore);
  return {
    criterion,
    met,
    evidence,
    ...(missing && { missing }),
    move,
    ...(due && { due }),
    ...(expected && { expected }),
    overdue: decisionOverdue === true || (due !== undefined && on > due),
    waited: Math.max(0, daysBetween(move.since, on)),
  };
}

/** The day on which the subject came to the step before this gate: from then on the gate's questions are asked. */
export function arrivedOn(rollout: Rollout, subject: Subject): Day {
  const { timeZone } = rollout.programme;
  const since = standingOf(rollout, subject).since ?? rollout.applied.first()?.at ?? rollout.head.at;
  return dayOf(since, timeZone);
}
