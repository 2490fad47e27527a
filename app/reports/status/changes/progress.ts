import type { Rollout } from '../../../aspects';
import type { Day } from '../../../domain/calendar';
import { serviceOf } from '../../../domain/programme/subject';
import { programmePhases, type PhaseState } from '../../../judgement/phases';
import type { Readiness } from '../../../judgement/readiness';
import type { Survey, TaskSurvey } from '../../../judgement/survey';
import type { Surveyed } from '../status-question';
import type { Change } from './change';

/** Phases that were not done on the day of comparison and are now, by the day on which the last activity was. */
export function phaseChanges({ wording, now, before, day }: Surveyed): Change[] {
  const { phaseDone } = wording.report.changes;
  const own = newlyDone(
    programmePhases(now.rollout, now.on),
    before && programmePhases(before.rollout, before.on),
    wording.screens.overview.programmeBand,
  );
  return [
    ...own,
    ...now.tasks
      .filter(({ leftOut }) => !leftOut)
      .flatMap(({ task, phases }) =>
        newlyDone(phases, taskThen(before, task.id)?.phases, wording.name(task.name)),
      ),
  ];

  function newlyDone(
    phases: readonly PhaseState[],
    then: readonly PhaseState[] | undefined,
    about: string,
  ): Change[] {
    const done = new Set(then?.filter(({ stage }) => stage === 'done').map(({ phase }) => phase.id));
    return phases
      .filter(({ stage, phase }) => stage === 'done' && !done.has(phase.id))
      .map(({ phase, doneOn }) => ({ on: doneOn ?? day, about, text: phaseDone(wording.name(phase.name)) }));
  }
}

/** Services that came to meet every criterion of their next step, in all their units. A gate without any is no news. */
export function readinessChanges({ wording, now, before }: Surveyed): Change[] {
  const { programme } = now.rollout;
  return now.tasks.flatMap(({ task, byService }) => {
    const then = taskThen(before, task.id)?.byService;
    return task.socialServices.flatMap((service): Change[] => {
      const own = byService.get(service) ?? [];
      const first = own.find(({ verdict }) => verdict === 'ready');
      if (!first?.next || first.answers.length === 0 || !own.every(({ verdict }) => verdict === 'ready'))
        return [];
      if (wasReady(then?.get(service) ?? [], first.next.id)) return [];
      const on = own.flatMap(({ openingMove }) => (openingMove ? [openingMove.since] : []));
      const text = wording.report.changes.ready(wording.name(first.next.name));
      return [{ on: latest(on, now.on), about: wording.name(serviceOf(programme, service).name), text }];
    });
  });
}

function wasReady(then: readonly Readiness[], step: string): boolean {
  return then.length > 0 && then.every(({ verdict, next }) => verdict === 'ready' && next?.id === step);
}

function taskThen(before: Survey<Rollout> | undefined, id: string): TaskSurvey | undefined {
  return before?.tasks.find(({ task }) => task.id === id);
}

function latest(days: readonly Day[], otherwise: Day): Day {
  return days.toSorted().at(-1) ?? otherwise;
}
