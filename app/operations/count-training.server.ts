import { countTraining as decide } from '../aspects/training/training';
import type { Day } from '../domain/calendar';
import { act, inUnit } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Records how many of a unit's professionals have been trained by a day. */
export function countTraining(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly serviceTask: string;
    readonly unit: string;
    readonly trained: number;
    readonly staff: number;
    readonly on: Day;
    readonly corrects?: number;
  },
) {
  const { programme, ...count } = command;
  return act(
    'countTraining',
    porras,
    by,
    programme,
    inUnit('recordTraining', count.serviceTask, count.unit),
    ({ rollout, today }) => decide(rollout, count, today),
  );
}
