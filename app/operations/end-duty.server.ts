import { dutySubject, endDuty as decide } from '../aspects/duties/duties';
import type { Day } from '../domain/calendar';
import type { PersonId } from '../domain/journal/envelope';
import type { Where } from '../domain/programme/role';
import { act, inProgramme } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Ends a person's duty on a day. */
export function endDuty(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly role: string;
    readonly where: Where;
    readonly person: PersonId;
    readonly on: Day;
  },
) {
  const { programme, ...duty } = command;
  return act('endDuty', porras, by, programme, inProgramme('grantDuties'), ({ rollout }) =>
    decide(rollout.duties.get(dutySubject(duty.role, duty.where)), duty),
  );
}
