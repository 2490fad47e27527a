import { addDays, type Day } from '../../domain/calendar';
import { stairOf } from '../../domain/programme/stair';
import { knowsSubject, serviceOf } from '../../domain/programme/subject';
import type { Names } from '../../i18n/names';
import type { Changed, Compared } from '../../judgement/changed';
import { stepChangesSince, type StepChange } from '../../judgement/recent';
import { sayStep } from './say-step';
import type { Words } from './words.fi';

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
export function stepsSince({ now, day, since }: Compared): ServiceStep[] {
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

export function changes(compared: Compared, words: Words, names: Names): Changed[] {
  const { programme } = compared.now.rollout;
  return stepsSince(compared).map((step) => ({
    kind: 'step',
    on: step.on,
    about: names.service(step.service),
    text: sayStep(step, serviceOf(programme, step.service).units.length, words, names),
  }));
}
