import { planned } from '../../aspects/plan';
import { workshopSubject } from '../../aspects/workshops';
import type { Rollout } from '../../rollout';
import { sinceLatest, whenExpected } from './expected';
import type { Asked, Finding, Of } from './finding';

/** Named workshops, or so many of the programme's, whichever they are. */
export function workshopsHeld(
  rollout: Rollout,
  { serviceTask }: Asked,
  requirement: Of<'workshopsHeld'>,
): Finding {
  const asks =
    'workshops' in requirement ? requirement.workshops : rollout.programme.workshops.map(({ id }) => id);
  const needed = 'workshops' in requirement ? asks.length : requirement.atLeast;
  const held = asks.flatMap((id) => rollout.workshops.get(workshopSubject(serviceTask, id)) ?? []);
  const evidence = held.map(({ told, on }) => ({ event: told, on }));
  if (held.length >= needed) return { met: true, evidence };

  const plannedOn = (id: string) => planned(rollout, serviceTask, `workshop:${id}`).now ?? 'unplanned';
  const unheld = asks
    .filter((id) => !rollout.workshops.has(workshopSubject(serviceTask, id)))
    .toSorted((a, b) => plannedOn(a).localeCompare(plannedOn(b)));
  const [next] = unheld;
  const stillNeeded = unheld.slice(0, needed - held.length);
  return {
    met: false,
    evidence,
    missing: {
      code: 'workshops-unheld',
      held: held.length,
      needed,
      ...(next !== undefined && { next }),
    },
    ...whenExpected(
      rollout,
      serviceTask,
      stillNeeded.map((id) => `workshop:${id}`),
    ),
    ...sinceLatest(evidence),
  };
}
