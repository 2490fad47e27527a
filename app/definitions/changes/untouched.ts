import equal from 'fast-deep-equal/es6/index.js';
import type { Programme } from '../../domain/programme/programme';
import type { ServiceTaskId } from '../../domain/programme/service-task';
import type { Naming } from '../../domain/renaming/naming';

/**
 * Service tasks of which both definitions say the same, word for word, as they do of all that tasks share: what stands
 * in them today stands so under the wanted definition. What is renamed anywhere may be about all of them.
 */
export function untouchedTasks(
  was: Programme,
  wanted: Programme,
  naming: Naming,
): ReadonlySet<ServiceTaskId> {
  if (naming.renames || dependOnEachOther(was) || !equal(sharedBy(was), sharedBy(wanted))) return new Set();
  const same = [...wanted.serviceTasks.values()].filter(
    (task) =>
      equal(was.serviceTasks.get(task.id), task) &&
      task.socialServices.every((id) => equal(was.services.get(id), wanted.services.get(id))),
  );
  return new Set(same.map(({ id }) => id));
}

function sharedBy(programme: Programme): object {
  const { revision: _name, serviceTasks: _tasks, services: _services, ...shared } = programme;
  return shared;
}

/** An activity of the whole programme that facts make done waits for every service task, and gates may wait for it. */
function dependOnEachOther({ phases, serviceTasks }: Programme): boolean {
  const all = [...phases, ...[...serviceTasks.values()].flatMap((task) => task.phases)];
  return all.some(({ activities }) =>
    activities.some(({ level, done }) => level === 'programme' && done.by !== 'role'),
  );
}
