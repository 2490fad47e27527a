import {
  communicationSubject,
  completeCommunication as decide,
} from '../aspects/communications/communications';
import type { Day } from '../domain/calendar';
import { act, inPlace } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Records that a row of the communications plan was carried out. */
export function completeCommunication(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly place: string;
    readonly row: string;
    readonly on: Day;
    readonly evidence?: string;
    readonly corrects?: number;
  },
) {
  const { programme, evidence, ...told } = command;
  return act(
    'completeCommunication',
    porras,
    by,
    programme,
    inPlace('recordCommunication', told.place),
    ({ rollout, today, text }) =>
      decide(
        rollout.programme,
        rollout.communications.get(communicationSubject(told.place, told.row)),
        { ...told, ...(evidence !== undefined && { evidence: text(evidence) }) },
        today,
      ),
  );
}
