import type { Standing } from '../aspects/standing/standing';
import { addDays, dayOf, type Day, type Moment } from '../domain/calendar';
import { stairOf } from '../domain/programme/stair';
import type { StepId } from '../domain/programme/step';
import type { Subject } from '../domain/programme/subject';
import { keptUnder, remembered } from '../domain/remembered';
import type { Judged } from './judged';

/** A step that a subject came to, or an order to close it that still waits, on a day. */
export interface StepChange {
  readonly subject: Subject;
  readonly on: Day;
  readonly at: Moment;
  readonly event: number;
  readonly direction: 'up' | 'down';
  readonly to: StepId;
  /** Ordered to close, and not confirmed yet. */
  readonly waits: boolean;
}

/** What went up or down from `since` on (that day included), newest first. */
export function stepChangesSince(rollout: Judged, since: Day): readonly StepChange[] {
  return keptUnder(changesIn(rollout), since, () =>
    [...rollout.standing.values()]
      .flatMap((standing) => changesOf(rollout, standing))
      .filter(({ on }) => on >= since)
      .toSorted((a, b) => (a.at === b.at ? b.event - a.event : a.at < b.at ? 1 : -1)),
  );
}

const changesIn = remembered((_rollout: Judged) => new Map<Day, readonly StepChange[]>());

/** What opened or closed in the `days` days that end on `on`. */
export function recentSteps(rollout: Judged, on: Day, days = 14): StepChange[] {
  return stepChangesSince(rollout, addDays(on, 1 - days)).filter((change) => change.on <= on);
}

function changesOf({ programme }: Judged, { service, unit, path, pending }: Standing): StepChange[] {
  const { heightOf: height } = stairOf(programme, service);
  const change = (at: Moment, event: number) => ({
    subject: { service, unit },
    on: dayOf(at, programme.timeZone),
    at,
    event,
  });
  const arrivals = path.map(({ from, to, at, told }): StepChange => {
    const direction = height(to) > height(from) ? 'up' : 'down';
    return { ...change(at, told), direction, to, waits: false };
  });
  if (pending?.direction !== 'down') return arrivals;
  const { at, order, to } = pending;
  return [...arrivals, { ...change(at, order), direction: 'down', to, waits: true }];
}
