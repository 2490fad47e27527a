import { holdWorkshop as decide, workshopSubject } from '../aspects/workshops/workshops';
import type { Day } from '../domain/calendar';
import type { PersonId } from '../domain/journal/envelope';
import { act, inServiceTask } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Records that a workshop took place, who of those known were there, how many others, and its minutes. */
export function holdWorkshop(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly serviceTask: string;
    readonly workshop: string;
    readonly on: Day;
    readonly present: readonly PersonId[];
    readonly others: number;
    readonly minutes?: string;
    readonly corrects?: number;
  },
) {
  const { programme, minutes, ...told } = command;
  return act(
    'holdWorkshop',
    porras,
    by,
    programme,
    inServiceTask('recordProgress', told.serviceTask),
    ({ rollout, today, text }) =>
      decide(
        rollout.programme,
        rollout.workshops.get(workshopSubject(told.serviceTask, told.workshop)),
        { ...told, ...(minutes !== undefined && { minutes: text(minutes) }) },
        today,
      ),
  );
}
