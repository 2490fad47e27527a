import { criterion } from '../../domain/aspect';
import type { Asked, Finding } from '../../domain/finding';
import { wholeProgramme } from '../../domain/programme/place';
import { material } from '../../schema/kit';
import { some, list } from '../../schema/kit-compounds';
import { slug } from '../../schema/values';
import { sinceLatest, whenAllExpected } from '../plan/expected';
import type { WithPlan } from '../plan/plan';
import { communicationSubject, type WithCommunications } from './communications';

/** Rows of the communications plan are done. */
export interface CommunicationDone {
  readonly criterion: 'communicationDone';
  readonly rows: readonly string[];
}

interface CommunicationsUndone {
  readonly code: 'communications-undone';
  readonly undone: readonly string[];
  readonly of: number;
}

type State = WithCommunications & WithPlan;

export const communicationDone = criterion<State, CommunicationDone>()({
  yaml: {
    meaning: 'The rows of the communications plan named here are done.',
    fields: {
      rows: material(
        list(slug(), some),
        'The rows that have to be done, by their ids in communications.yaml.',
        ['note-to-residents'],
      ),
    },
  },
  refers: { rows: 'communication' },
  extent: 'serviceTask',
  answer,
});

function answer(
  rollout: State,
  { serviceTask }: Asked,
  { rows }: CommunicationDone,
): Finding<CommunicationsUndone> {
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
      undone.map(({ id, place }) => ({ place, item: { kind: 'communication', row: id } })),
    ),
    ...sinceLatest(evidence),
  };
}
