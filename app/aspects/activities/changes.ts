import type { Names } from '../../i18n/names';
import type { Changed, Compared } from '../../judgement/changed';
import { programmePhases, type PhaseState } from '../../judgement/phases';
import type { Words } from './words.fi';

/** Phases that were not done on the day of comparison and are now, by the day on which the last activity was. */
export function changes(
  { now, before, day }: Compared,
  { changes: say }: Words,
  { phase, serviceTask }: Names,
): Changed[] {
  const own = newlyDone(
    programmePhases(now.rollout, now.on),
    before && programmePhases(before.rollout, before.on),
    say.wholeProgramme,
  );
  const inTasks = now.tasks
    .filter(({ leftOut }) => !leftOut)
    .flatMap(({ task: { id }, phases }) => {
      const then = before?.tasks.find(({ task }) => task.id === id);
      return newlyDone(phases, then?.phases, serviceTask(id));
    });
  return [...own, ...inTasks];

  function newlyDone(
    phases: readonly PhaseState[],
    then: readonly PhaseState[] | undefined,
    about: string,
  ): Changed[] {
    const done = new Set(then?.filter(({ stage }) => stage === 'done').map((one) => one.phase.id));
    return phases
      .filter((one) => one.stage === 'done' && !done.has(one.phase.id))
      .map(({ phase: { id }, doneOn }) => ({
        kind: 'progress',
        on: doneOn ?? day,
        about,
        text: say.phaseDone(phase(id)),
      }));
  }
}
