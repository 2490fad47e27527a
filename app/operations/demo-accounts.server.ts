import { findPerson, type Person } from '../../db/persons.server';
import type { Rollout } from '../aspects';
import { holdsOn } from '../aspects/duties/duties';
import { dayOf } from '../domain/calendar';
import type { PersonId } from '../domain/journal/envelope';
import type { InstalledPorras } from './installed.server';

/** The programmes of a demo, in whose roles anyone may look; none where real steering is done. */
export async function demoRollouts(porras: InstalledPorras): Promise<Rollout[]> {
  if (!porras.demo) return [];
  const rollouts = await Promise.all((await porras.programmes()).map((id) => porras.rollout(id)));
  return rollouts.filter((rollout) => rollout !== undefined);
}

/** The person behind a demo's one-click account: someone who holds a role today. Nobody outside a demo. */
export async function demoAccount(porras: InstalledPorras, id: PersonId): Promise<Person | undefined> {
  const holds = (await demoRollouts(porras)).some(({ duties, programme }) => {
    const today = dayOf(porras.clock(), programme.timeZone);
    return duties.some(({ holders }) =>
      holders.some((holder) => holder.person === id && holdsOn(holder, today)),
    );
  });
  return holds ? findPerson(porras.database, id) : undefined;
}
