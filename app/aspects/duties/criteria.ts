import { criterion } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import type { Asked, Finding } from '../../domain/finding';
import { whenExpected } from '../plan/expected';
import type { WithPlan } from '../plan/plan';
import { dutySubject, type WithDuties } from './duties';
import { holdersOf, vacantSince } from './permissions';

/** Somebody holds the duty of the service task's contact person. */
export interface ContactPersonNamed {
  readonly criterion: 'contactPersonNamed';
}

interface ContactPersonUnnamed {
  readonly code: 'contact-person-unnamed';
}

type State = WithDuties & WithPlan;

export const contactPersonNamed = criterion<State, ContactPersonNamed>()({
  yaml: {
    meaning: 'Somebody holds the duty of the service task’s contact person.',
    fields: {},
  },
  extent: 'serviceTask',
  answer,
});

function answer(
  rollout: State,
  { serviceTask }: Asked,
  _asks: ContactPersonNamed,
  on: Day,
): Finding<ContactPersonUnnamed> {
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
    ...whenExpected(rollout, serviceTask, [{ kind: 'contact-person' }]),
  };
}
