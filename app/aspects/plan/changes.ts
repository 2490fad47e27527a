import { dayOf, type Day } from '../../domain/calendar';
import { formatPlanItem, type PlanItem } from '../../domain/programme/plan-item';
import type { SocialServiceId } from '../../domain/programme/service-task';
import { stairOf } from '../../domain/programme/stair';
import type { Step } from '../../domain/programme/step';
import type { Names } from '../../i18n/names';
import type { Changed, Compared } from '../../judgement/changed';
import type { TaskSurvey } from '../../judgement/survey';
import { planned, planSubject } from './plan';
import type { Words } from './words.fi';

/** A step still ahead of a service whose planned day is another than it was on the day of comparison. */
export interface MovedOpening {
  readonly on: Day;
  readonly service: SocialServiceId;
  readonly step: Step;
  readonly from?: Day;
  readonly to: Day;
}

/** Whether a move or a new baseline did it: the day counts that people were told then and are told now. */
export function movedOpenings(compared: Compared): MovedOpening[] {
  const { now } = compared;
  return now.tasks.flatMap((survey) =>
    stepsAhead(compared, survey).flatMap(({ service, step }) => {
      const item: PlanItem = { kind: 'step', service, step: step.id };
      const to = planned(now.rollout, survey.task.id, item).now;
      const from = plannedThen(compared, survey.task.id, item);
      if (to === undefined || from === to) return [];
      return [{ on: movedOn(compared, survey.task.id, item), service, step, ...(from && { from }), to }];
    }),
  );
}

export function changes(compared: Compared, { changes: say }: Words, names: Names): Changed[] {
  return movedOpenings(compared).map(({ on, service, step, from, to }) => ({
    kind: 'date',
    on,
    about: names.service(service),
    text: say.moved(names.step(step.id), from, to),
  }));
}

function stepsAhead(
  { now }: Compared,
  { task, byService }: TaskSurvey,
): { readonly service: SocialServiceId; readonly step: Step }[] {
  const { programme } = now.rollout;
  return task.socialServices.flatMap((service) => {
    const own = byService.get(service) ?? [];
    const { steps, heightOf } = stairOf(programme, service);
    const lowest = Math.min(...own.map(({ step }) => heightOf(step.id)));
    // Without subjects (left out) the lowest is infinite, and nothing is ahead.
    return steps.filter((_, height) => height > lowest).map((step) => ({ service, step }));
  });
}

function plannedThen({ now, before }: Compared, place: string, item: PlanItem): Day | undefined {
  return before ? planned(before.rollout, place, item).now : planned(now.rollout, place, item).baseline;
}

/** The day of the last move, else of the definition whose baseline it was. */
function movedOn({ now, day, since }: Compared, place: string, item: PlanItem): Day {
  const { rollout } = now;
  const { timeZone } = rollout.programme;
  const move = rollout.facts.get(planSubject(place, formatPlanItem(item)))?.at(-1);
  const moved = move && dayOf(move.recordedAt, timeZone);
  if (moved !== undefined && moved > since) return moved;
  const applied = rollout.applied.last();
  return applied ? dayOf(applied.at, timeZone) : day;
}
