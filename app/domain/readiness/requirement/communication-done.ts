import { wholeProgramme } from '../../aspects/activities';
import { communicationSubject } from '../../aspects/communications';
import type { Rollout } from '../../rollout';
import { sinceLatest, whenAllExpected } from './expected';
import type { Asked, Finding, Of } from './finding';

export function communicationDone(
  rollout: Rollout,
  { serviceTask }: Asked,
  { rows }: Of<'communicationDone'>,
): Finding {
  const placed = rows.map((id) => {
    const row = rollout.programme.communications.get(id);
    const place = row?.level === 'programme' ? wholeProgramme : serviceTask;
    return { id, row, place, done: rollout.communications.get(communicationSubject(place, id)) };
  });
  const evidence = placed.flatMap(({ done }) => (done ? [{ event: done.told, on: done.on }] : []));
  const undone = placed.filter(({ done }) => !done);
  const [first] = undone;
  if (!first) return { met: true, evidence };
  return {
    met: false,
    evidence,
    missing: { code: 'communications-undone', undone: undone.map(({ id }) => id), of: rows.length },
    ...(first.row && { role: first.row.responsible }),
    ...whenAllExpected(
      rollout,
      undone.map(({ id, place }) => ({ place, item: `communication:${id}` })),
    ),
    ...sinceLatest(evidence),
  };
}
