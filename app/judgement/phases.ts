import { activityState, type ActivityState } from '../aspects/activities/activity-state';
import { planned, type Planned } from '../aspects/plan/plan';
import { daysBetween, later, type Day } from '../domain/calendar';
import type { Activity, Phase } from '../domain/programme/phase';
import { wholeProgramme, type Place } from '../domain/programme/place';
import { askRequirement } from './ask';
import type { Judged } from './judged';

export type PhaseStage = 'ahead' | 'under-way' | 'blocked' | 'done' | 'left-out';

export interface PhaseState {
  readonly phase: Phase;
  readonly stage: PhaseStage;
  readonly activities: readonly { readonly activity: Activity; readonly state: ActivityState }[];
  readonly done: number;
  /** When the last of its activities became done. */
  readonly doneOn?: Day;
  readonly from: Planned;
  readonly to: Planned;
  /** Days by which it ended, or is planned to end, after its baseline; negative when before. */
  readonly late: number;
}

/**
 * A phase of a service task (or of the whole programme, whose own activities alone count there), computed from
 * its activities: one of which none is left is left out with them. It is blocked when its planned end has passed, or when `held` and its step is still to come.
 */
function phaseState(rollout: Judged, place: Place, phase: Phase, on: Day, held: boolean): PhaseState {
  const own = phase.activities.filter(({ level }) => place !== wholeProgramme || level === 'programme');
  const activities = own.map((activity) => ({
    activity,
    state: activityState(rollout, place, activity, on, askRequirement),
  }));
  const done = activities.filter(({ state }) => state.done).length;
  const from = planned(rollout, place, { kind: 'phase', phase: phase.id, end: 'from' });
  const to = planned(rollout, place, { kind: 'phase', phase: phase.id, end: 'to' });
  const days = activities.flatMap(({ state }) => (state.on ? [state.on] : []));
  const doneOn = done === own.length && days.length > 0 ? days.reduce(later) : undefined;
  // What is not done by today does not end before today.
  const end = doneOn ?? (to.now && later(to.now, on));
  return {
    phase,
    stage: stageOf(),
    activities,
    done,
    ...(doneOn && { doneOn }),
    from,
    to,
    late: end && to.baseline ? daysBetween(to.baseline, end) : 0,
  };

  function stageOf(): PhaseStage {
    if (phase.skipped || own.length === 0) return 'left-out';
    if (done === own.length) return 'done';
    const awaitsStep = activities.some(
      ({ activity, state }) => activity.done.by === 'stepReached' && !state.done,
    );
    const begun = done > 0 || (from.now !== undefined && from.now <= on);
    if ((to.now !== undefined && to.now < on) || (held && awaitsStep && begun)) return 'blocked';
    return begun ? 'under-way' : 'ahead';
  }
}

/** The phases of a service task, its deviations worked in. */
export function phasesOf(rollout: Judged, serviceTask: string, on: Day, held: boolean): PhaseState[] {
  const phases = rollout.programme.serviceTasks.get(serviceTask)?.phases ?? [];
  return phases.map((phase) => phaseState(rollout, serviceTask, phase, on, held));
}

/** The programme's own part of each phase that has one. */
export function programmePhases(rollout: Judged, on: Day): PhaseState[] {
  return rollout.programme.phases
    .filter(({ activities }) => activities.some(({ level }) => level === 'programme'))
    .map((phase) => phaseState(rollout, wholeProgramme, phase, on, false));
}
