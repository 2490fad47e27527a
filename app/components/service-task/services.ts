import { heightOf, serviceOf, subjectKey } from '../../domain/programme/subject';
import { isLeftOut } from '../../domain/programme/left-out';
import type { Readiness } from '../../domain/readiness/readiness';
import type { Survey, TaskSurvey } from '../../domain/readiness/survey';
import { addressesIn } from '../addresses';
import type { Speaker } from '../speaker';

export interface StepView {
  readonly steps: number;
  readonly reached: number;
  readonly name: string;
  readonly count?: string | undefined;
}

/** A service in its units: together, and each for itself. */
export interface ServiceLine {
  readonly id: string;
  readonly name: string;
  readonly step?: StepView | undefined;
  readonly units: readonly {
    readonly key: string;
    readonly name: string;
    readonly step: string;
    readonly href: string;
  }[];
  readonly summary: string;
  readonly next: string;
}

/** The services of a service task; one that is left out says why. */
export function serviceLines(
  survey: Survey,
  { task, readiness }: TaskSurvey,
  speaker: Speaker,
): ServiceLine[] {
  const { programme } = survey.rollout;
  const { serviceTask, overview } = speaker.words;
  return task.socialServices.map((id): ServiceLine => {
    const service = serviceOf(programme, id);
    const own = readiness.filter(({ subject }) => subject.service === id);
    const base = { id, name: speaker.service(id) };
    const out = service.leftOut;
    if (out && isLeftOut(service, survey.on)) {
      const said = { reason: speaker.text(out.reason), decider: speaker.decider(out.decidedBy), day: out.on };
      return {
        ...base,
        units: [],
        summary: serviceTask.leftOut,
        next: overview.leftOutBecause(out.ground, said),
      };
    }
    if (own.length === 0) return { ...base, units: [], summary: serviceTask.leftOut, next: '' };
    return {
      ...base,
      ...stepOfAll(survey, own, speaker),
      summary: serviceTask.unitCount(own.length),
      units: own.map(({ subject, step }) => ({
        key: subjectKey(subject),
        name: speaker.unit(subject.unit),
        step: speaker.step(step.id),
        href: `${addressesIn(programme.id).readiness(task.id, subject)}#gate`,
      })),
      next: nextOf(own, speaker),
    };
  });
}

function stepOfAll({ rollout }: Survey, own: readonly Readiness[], speaker: Speaker): { step?: StepView } {
  const { steps } = rollout.programme;
  const [furthest] = own.toSorted(
    (a, b) => heightOf(rollout.programme, b.step.id) - heightOf(rollout.programme, a.step.id),
  );
  if (!furthest) return {};
  const there = own.filter(({ step }) => step.id === furthest.step.id).length;
  const step: StepView = {
    steps: steps.length,
    reached: heightOf(rollout.programme, furthest.step.id) + 1,
    name: speaker.step(furthest.step.id),
  };
  return {
    step: there < own.length ? { ...step, count: speaker.words.words.ofUnits(there, own.length) } : step,
  };
}

/** The step that comes first, with its day. */
function nextOf(own: readonly Readiness[], speaker: Speaker): string {
  const { serviceTask, words } = speaker.words;
  const [first] = own
    .filter(({ next }) => next)
    .toSorted((a, b) => ((a.planned.now ?? '9999') < (b.planned.now ?? '9999') ? -1 : 1));
  if (!first?.next) return words.verdict.top;
  const step = speaker.step(first.next.id);
  return first.planned.now ? serviceTask.planned(step, first.planned.now) : serviceTask.noPlan(step);
}
