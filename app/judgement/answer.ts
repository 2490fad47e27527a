import { planned, type Planned } from '../aspects/plan/plan';
import { standingOf, type Standing } from '../aspects/standing/standing';
import { addDays, dayOf, daysBetween, type Day, type Moment } from '../domain/calendar';
import type { Evidence, Finding, Missing } from '../domain/finding';
import type { Criterion } from '../domain/programme/criterion';
import type { Programme } from '../domain/programme/programme';
import type { ServiceTaskId, SocialServiceId } from '../domain/programme/service-task';
import type { Step, StepId } from '../domain/programme/step';
import { serviceOf, serviceTaskOf, type Subject } from '../domain/programme/subject';
import { keptUnder, remembered } from '../domain/remembered';
import { askRequirement } from './ask';
import type { Judged } from './judged';
import { moveOf, placeOf, type Move } from './move';

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
  /** It comes in the first hour of the day that it is expected on. */
  readonly comesAtOnce?: true;
  /** It waits for somebody's decision. */
  readonly decides?: true;
  /** The day since when it is met, when no event tells it. */
  readonly metSince?: Day;
  readonly overdue: boolean;
  /** Days that the move has waited. */
  readonly waited: number;
}

/** The answers of every criterion at the gate of `step`, in the definition's order. */
export function answersAtGate(rollout: Judged, subject: Subject, step: Step, at: Moment): Answer[] {
  return answersFor(rollout, standingOf(rollout, subject), step, dayOf(at, rollout.programme.timeZone));
}

/** The same of a standing that has been looked up already. */
export function answersFor(rollout: Judged, standing: Standing, step: Step, on: Day): Answer[] {
  const { programme } = rollout;
  const { service, unit } = standing;
  const { serviceTask } = serviceOf(programme, service);
  const stepDay = plannedStep(rollout, service, step.id).now;
  const arrived = arrivedOn(rollout, standing);
  const asked = { serviceTask, service, unit, step: step.id, on, stepDay, arrived };
  return gateOf(programme, serviceTask, step).map((criterion) => answerOf(rollout, criterion, asked));
}

/** The gate of a step as the service task has it. */
export function gateOf(programme: Programme, serviceTask: ServiceTaskId, step: Step): readonly Criterion[] {
  return serviceTaskOf(programme, serviceTask).gates.get(step.id) ?? step.gate;
}

/** The plan for a step of a service, which is that of all its units. */
export function plannedStep(rollout: Judged, service: SocialServiceId, step: StepId): Planned {
  return keptUnder(stepsPlannedIn(rollout), `${service} ${step}`, () =>
    planned(rollout, serviceOf(rollout.programme, service).serviceTask, { kind: 'step', service, step }),
  );
}

const stepsPlannedIn = remembered((_rollout: Judged) => new Map<string, Planned>());

interface AskedAtGate extends Subject {
  readonly serviceTask: ServiceTaskId;
  readonly step: StepId;
  readonly on: Day;
  readonly stepDay: Day | undefined;
  readonly arrived: Day;
}

/** Many subjects are answered alike: by the same finding, with the same days, by the same hand. */
function answerOf(rollout: Judged, criterion: Criterion, asked: AskedAtGate): Answer {
  const { on, stepDay, serviceTask, unit } = asked;
  const finding = askRequirement(rollout, asked, criterion, on);
  const known = answersBy(finding);
  if (finding.met) return keptUnder(known, '', () => metBy(criterion, finding));
  const role = finding.role ?? criterion.move;
  const where = placeOf(rollout, role, serviceTask, unit);
  const since = finding.since ?? asked.arrived;
  return keptUnder(known, `${where} ${since} ${stepDay} ${on}`, () =>
    unmetBy(criterion, finding, moveOf(rollout, role, where, since, on), asked),
  );
}

/** A finding is made for one state and one criterion, and for one day: what is kept under it is about those. */
const answersBy = remembered((_finding: Finding) => new Map<string, Answer>());

function metBy(criterion: Criterion, { evidence, since }: Finding): Answer {
  return { criterion, met: true, evidence, ...(since && { metSince: since }), overdue: false, waited: 0 };
}

function unmetBy(
  criterion: Criterion,
  { evidence, missing, expected, comesAtOnce, decision }: Finding,
  move: Move,
  { on, stepDay }: AskedAtGate,
): Answer {
  const due = stepDay && addDays(stepDay, -criterion.dueDaysBefore);
  return {
    criterion,
    met: false,
    evidence,
    ...(missing && { missing }),
    move,
    ...(due && { due }),
    ...(expected && { expected }),
    ...(comesAtOnce && { comesAtOnce }),
    ...(decision && { decides: true as const }),
    overdue: decision === 'overdue' || (due !== undefined && on > due),
    waited: Math.max(0, daysBetween(move.since, on)),
  };
}

/** The day on which the subject came to the step before this gate: from then on the gate's questions are asked. */
export function arrivedOn(rollout: Judged, standing: Standing): Day {
  const { timeZone } = rollout.programme;
  const since = standing.since ?? rollout.applied.first()?.at ?? rollout.head.at;
  return dayOf(since, timeZone);
}
