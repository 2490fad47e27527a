import { knowsId } from '../programme/knows-id';
import type { Programme } from '../programme/programme';
import type { Rename } from '../programme/rename';

/**
 * What a definition says anew of former ids. It may keep its `renamedFrom` for long: each counts once, in the first
 * revision that says it, so that an old id that is given to something else keeps its own history.
 * Former ids that nothing of `known` has had are nobody's.
 */
export function newRenames(known: readonly Programme[], before: Programme, after: Programme): Rename[] {
  const toldBefore = new Set(
    before.renames.flatMap((rename) =>
      inNewOwner(rename, after.renames).flatMap((there) =>
        there.to.flatMap((id) => namesNow(there, id, after.renames).map((to) => keyOf(there, to))),
      ),
    ),
  );
  // An activity may say its former id within a phase that had another one.
  const isKnown = ({ kind, from }: Rename) =>
    kind === 'activity' || known.some((programme) => knowsId(programme, kind, from));
  return after.renames.filter(isKnown).flatMap((rename): Rename[] => {
    const to = rename.to.filter((id) => !toldBefore.has(keyOf(rename, id)));
    return to.length > 0 ? [{ ...rename, to }] : [];
  });
}

function keyOf({ kind, from, within = '' }: Rename, to: string): string {
  return [kind, within, from, to].join('\n');
}

/** A rename as it reads where its service, or the phase of its activity, is called otherwise now. */
function inNewOwner(rename: Rename, renames: readonly Rename[]): Rename[] {
  const { kind, within, from } = rename;
  if (kind === 'appointmentType' && within !== undefined) {
    return namesNow({ kind: 'service' }, within, renames).map((service) => ({ ...rename, within: service }));
  }
  if (kind !== 'activity') return [rename];
  const phaseOf = (id: string) => id.slice(0, id.indexOf('.'));
  const rest = (id: string) => id.slice(id.indexOf('.'));
  return namesNow({ kind: 'phase' }, phaseOf(from), renames).map((phase) => ({
    ...rename,
    from: phase + rest(from),
    to: rename.to.map((id) => (phaseOf(id) === phaseOf(from) ? phase + rest(id) : id)),
  }));
}

/** An id, and those that say it was theirs. */
function namesNow(
  { kind, within }: Pick<Rename, 'kind' | 'within'>,
  id: string,
  renames: readonly Rename[],
): string[] {
  const later = renames.filter((one) => one.kind === kind && one.within === within && one.from === id);
  return [id, ...later.flatMap(({ to }) => to)];
}
