import { dutySubject } from '../../aspects/duties';
import type { Day } from '../../calendar';
import { holdersOf, vacantSince } from '../../permissions/permissions';
import type { Rollout } from '../../rollout';
import { whenExpected } from './expected';
import type { Asked, Finding } from './finding';

export function contactPersonNamed(rollout: Rollout, { serviceTask }: Asked, on: Day): Finding {
  const role = rollout.programme.contactPersonRole;
  const where = `serviceTask:${serviceTask}` as const;
  const [holder] = holdersOf(rollout, role, where, on);
  if (holder) return { met: true, evidence: [{ event: holder.granted, on: holder.from }] };
  const since = vacantSince(rollout.duties.get(dutySubject(role, where)), on);
  return {
    met: false,
    evidence: [],
    missing: { code: 'contact-person-unnamed' },
    ...(since && { since }),
    ...whenExpected(rollout, serviceTask, ['contact-person']),
  };
}
