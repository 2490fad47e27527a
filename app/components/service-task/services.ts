import type { Rollout } from '../../aspects';
import type { SocialServiceId } from '../../domain/programme/service-task';
import { stairOf } from '../../domain/programme/stair';
import { serviceOf, subjectKey } from '../../domain/programme/subject';
import { isLeftOut } from '../../domain/programme/left-out';
import type { Readiness } from '../../judgement/readiness';
import type { SeenOn, TaskSurvey } from '../../judgement/survey';
import { addressesIn } from '../addresses';
import type { Speaker } from '../../wording/speaker';

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
  /** Where the units are listed, when they are not listed here. */
  readonly unfold?: string | undefined;
  /** They were asked for, among more than are listed at once. */
  readonly isUnfolded: boolean;
  readonly summary: string;
  readonly next: string;
}

/** So many units of all services together are listed at once; of more, those of the service that is asked for. */
const mostUnits = 60;

/** The services of a service task; one that is left out says why. `asked` is unfolded whatever its length. */
export function serviceLines(
  survey: SeenOn<Rollout>,
  { task, readiness, byService }: TaskSurvey,
  speaker: Speaker,
  asked?: SocialServiceId,
): ServiceLine[] {
  const { programme } = survey.rollout;
  const addresses = addressesIn(programme.id);
  const { serviceTask, overview } = speaker.words;
  return task.socialServices.map((id): ServiceLine => {
    const service = serviceOf(programme, id);
    const own = byService.get(id) ?? [];
    const isMany = readiness.length > mostUnits;
    const isUnfolded = isMany && id === asked;
    const base = { id, name: speaker.service(id), isUnfolded };
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
      ...stepOfAll(survey, id, own, speaker),
      summary: serviceTask.unitCount(own.length),
      units: isMany && !isUnfolded ? [] : own.map((one) => unitLine(task.id, one, speaker, addresses)),
      ...(isMany && !isUnfolded && { unfold: addresses.unfolded(task.id, id) }),
      next: nextOf(own, speaker),
    };
  });
}

function unitLine(
  serviceTask: string,
  { subject, step }: Readiness,
  speaker: Speaker,
  addresses: ReturnType<typeof addressesIn>,
): ServiceLine['units'][number] {
  return {
    key: subjectKey(subject),
    name: speaker.unit(subject.unit),
    step: speaker.step(step.id),
    href: `${addresses.readiness(serviceTask, subject)}#gate`,
  };
}

function stepOfAll(
  { rollout }: SeenOn<Rollout>,
  service: SocialServiceId,
  own: readonly Readiness[],
  speaker: Speaker,
): { step?: StepView } {
  const { steps, heightOf } = stairOf(rollout.programme, service);
  const heights = own.map(({ step }) => heightOf(step.id));
  const highest = Math.max(...heights);
  const there = heights.filter((height) => height === highest).length;
  const step: StepView = {
    steps: steps.length,
    reached: highest + 1,
    name: speaker.step(steps[highest]?.id ?? ''),
  };
  return {
    step: there < own.length ? { ...step, count: speaker.words.words.ofUnits(there, own.length) } : step,
  };
}

/** The step that comes first, with its day. */
function nextOf(own: readonly Readiness[], speaker: Speaker): string {
  const { serviceTask, words } = speaker.words;
  const day = ({ planned }: Readiness) => planned.now ?? '9999';
  const first = own
    .filter(({ next }) => next)
    .reduce<Readiness | undefined>(
      (before, one) => (before && day(before) <= day(one) ? before : one),
      undefined,
    );
  if (!first?.next) return words.verdict.top;
  const step = speaker.step(first.next.id);
  return first.planned.now ? serviceTask.planned(step, first.planned.now) : serviceTask.noPlan(step);
}
