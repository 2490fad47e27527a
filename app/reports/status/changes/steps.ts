import { addDays, type Day } from '../../../domain/calendar';
import { stairOf } from '../../../domain/programme/stair';
import { knowsSubject, serviceOf } from '../../../domain/programme/subject';
import { stepChangesSince, type StepChange } from '../../../judgement/recent';
import type { Surveyed } from '../status-question';
import type { Change } from './change';

/** One service's way to a step on a day, in one or many units. */
export interface ServiceStep {
  readonly on: Day;
  readonly service: string;
  readonly direction: 'up' | 'down';
  readonly to: string;
  /** An order to close that nobody has confirmed yet. */
  readonly waits: boolean;
  readonly units: number;
}

/** Steps up and down after the day of comparison, newest first; the units of a service together. */
export function stepsSince({ now, day }: Surveyed, since: Day): ServiceStep[] {
  const { programme } = now.rollout;
  const known = stepChangesSince(now.rollout, addDays(since, 1)).filter(
    ({ on, subject, to }) =>
      on <= day &&
      knowsSubject(programme, subject) &&
      stairOf(programme, subject.service).find(to) !== undefined,
  );
  const steps = new Map<string, ServiceStep>();
  for (const change of known.filter((one) => !isConfirmedLater(one, known))) {
    const { on, subject, direction, to, waits } = change;
    const key = [on, subject.service, direction, to, waits].join(' ');
    const units = (steps.get(key)?.units ?? 0) + 1;
    steps.set(key, { on, service: subject.service, direction, to, waits, units });
  }
  return [...steps.values()];
}

function isConfirmedLater({ waits, subject, to, event }: StepChange, all: readonly StepChange[]): boolean {
  return (
    waits &&
    all.some(
      (other) =>
        !other.waits &&
        other.event > event &&
        other.to === to &&
        other.subject.service === subject.service &&
        other.subject.unit === subject.unit,
    )
  );
}

export function stepChanges(asked: Surveyed, since: Day): Change[] {
  const { wording, now } = asked;
  const { programme } = now.rollout;
  const { overview, words } = wording.screens;
  return stepsSince(asked, since).map(({ on, service: id, direction, to, waits, units }) => {
    const service = serviceOf(programme, id);
    const step = wording.name(stairOf(programme, id).stepOf(to).name);
    const went = waits
      ? overview.closing(step)
      : direction === 'up'
        ? overview.up(step)
        : overview.down(step);
    const all = service.units.length;
    return {
      on,
      about: wording.name(service.name),
      text: units < all ? `${went}, ${words.ofUnits(units, all)}` : went,
    };
  });
}
