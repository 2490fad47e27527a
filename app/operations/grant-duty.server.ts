import { dutySubject, grantDuty as decide, type Holding } from '../aspects/duties/duties';
import type { Day } from '../domain/calendar';
import type { PersonId } from '../domain/journal/envelope';
import type { Where } from '../domain/programme/role';
import { findPerson } from '../../db/persons.server';
import { act, inProgramme } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Gives a role somewhere to a person whom Porras knows. */
export async function grantDuty(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly role: string;
    readonly where: Where;
    readonly person: PersonId;
    readonly as: Holding;
    readonly from: Day;
    readonly until?: Day;
  },
) {
  const { programme, ...duty } = command;
  if (!(await findPerson(porras.database, duty.person))) {
    return { ok: false as const, refusal: { reason: 'no-such-person' as const } };
  }
  return act('grantDuty', porras, by, programme, inProgramme('grantDuties'), ({ rollout }) =>
    decide(rollout.programme, rollout.duties.get(dutySubject(duty.role, duty.where)), duty),
  );
}
