import { dayOf, type Day } from '../../../domain/calendar';
import { planned, planSubject } from '../../../aspects/plan/plan';
import { formatPlanItem, type PlanItem } from '../../../domain/programme/plan-item';
import type { SocialService } from '../../../domain/programme/service-task';
import type { Step } from '../../../domain/programme/step';
import { stairOf } from '../../../domain/programme/stair';
import { serviceOf } from '../../../domain/programme/subject';
import type { TaskSurvey } from '../../../judgement/survey';
import type { Surveyed } from '../status-question';
import type { Change } from './change';

/** A step still ahead of a service whose planned day is another than it was on the day of comparison. */
export interface MovedOpening {
  readonly on: Day;
  readonly service: SocialService;
  readonly step: Step;
  readonly from?: Day;
  readonly to: Day;
}

/** Whether a move or a new baseline did it: the day counts that people were told then and are told now. */
export function movedOpenings(asked: Surveyed, since: Day): MovedOpening[] {
  return asked.now.tasks.flatMap((survey) =>
    stepsAhead(asked, survey).flatMap(({ service, step }) => {
      const item: PlanItem = { kind: 'step', service: service.id, step: step.id };
      const to = planned(asked.now.rollout, survey.task.id, item).now;
      const from = plannedThen(asked, survey.task.id, item);
      if (to === undefined || from === to) return [];
      return [{ on: movedOn(asked, since, survey.task.id, item), service, step, ...(from && { from }), to }];
    }),
  );
}

export function openingChanges(asked: Surveyed, since: Day): Change[] {
  const { report, name } = asked.wording;
  return movedOpenings(asked, since).map(({ on, service, step, from, to }) => ({
    on,
    about: name(service.name),
    text: report.changes.moved(name(step.name), from, to),
  }));
}

function stepsAhead(
  { now }: Surveyed,
  { task, byService }: TaskSurvey,
): { service: SocialService; step: Step }[] {
  const { programme } = now.rollout;
  return task.socialServices.flatMap((id) => {
    const own = byService.get(id) ?? [];
    const { steps, heightOf } = stairOf(programme, id);
    const lowest = Math.min(...own.map(({ step }) => heightOf(step.id)));
    // Without subjects (left out) the lowest is infinite, and nothing is ahead.
    return steps
      .filter((_, height) => height > lowest)
      .map((step) => ({ service: serviceOf(programme, id), step }));
  });
}

function plannedThen({ now, before }: Surveyed, place: string, item: PlanItem): Day | undefined {
  return before ? planned(before.rollout, place, item).now : planned(now.rollout, place, item).baseline;
}

/** The day of the last move, else of the definition whose baseline it was. */
function movedOn({ now, day }: Surveyed, since: Day, place: string, item: PlanItem): Day {
  const { rollout } = now;
  const { timeZone } = rollout.programme;
  const move = rollout.facts.get(planSubject(place, formatPlanItem(item)))?.at(-1);
  const moved = move && dayOf(move.recordedAt, timeZone);
  if (moved !== undefined && moved > since) return moved;
  const applied = rollout.applied.last();
  return applied ? dayOf(applied.at, timeZone) : day;
}
