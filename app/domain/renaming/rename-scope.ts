import { canonical } from '../canonical';
import { bindingHash, type ScopeContent, type ScopedService } from '../aspects/scope';
import { later } from '../calendar';
import type { RolloutEvent } from '../journal/event';
import type { Programme, RevisionId } from '../programme/programme';
import { heightOf } from '../programme/subject';
import { onlyThose, stepNamed, type Naming } from './naming';

/**
 * A scope's events in today's names. An approval goes on binding what it bound, under the new names; where things
 * that it approved apart have become one, nobody has approved the whole, so it keeps its old hash and is stale.
 */
export function renamedScope(
  events: readonly RolloutEvent[],
  naming: Naming,
  programmes: { readonly get: (revision: RevisionId) => Programme | undefined },
): RolloutEvent[] {
  const contents = new Map<number, { readonly now: ScopeContent; readonly carries: boolean }>();
  return events.map((event) => {
    if (event.type === 'scopeProposed') {
      const { content, proposal, serviceTask } = event.data;
      const named = content.services.flatMap((scoped) => servicesNamed(scoped, naming, serviceTask));
      const now = { services: joined(named, naming.after) };
      const carries = canonical(now) !== canonical(content) && !now.services.some(holdsJoined(naming));
      contents.set(proposal, { now, carries });
      return { ...event, data: { ...event.data, content: now } };
    }
    if (event.type !== 'scopeApproved') return event;
    const content = contents.get(event.data.proposal);
    const programme = programmes.get(event.data.revision);
    if (!content?.carries || !programme) return event;
    return { ...event, data: { ...event.data, binds: bindingHash(programme, content.now) } };
  });
}

function holdsJoined({ isJoined }: Naming) {
  return ({ service, units, types }: ScopedService): boolean =>
    isJoined('service', service) ||
    units.some((unit) => isJoined('unit', unit)) ||
    types.some((type) => isJoined('appointmentType', type, service));
}

/** What a scope chose of a service, for each service that it has become in this service task. */
function servicesNamed(scoped: ScopedService, naming: Naming, serviceTask: string): ScopedService[] {
  const { of, after } = naming;
  const ids = onlyThose(of('service', scoped.service), (id) => after.services.has(id));
  return ids
    .filter((id) => (after.services.get(id)?.serviceTask ?? serviceTask) === serviceTask)
    .map((id) => ({
      ...scoped,
      service: id,
      units: onlyThose(
        distinct(scoped.units.flatMap((unit) => of('unit', unit))),
        (unit) => after.services.get(id)?.units.includes(unit) ?? true,
      ),
      types: distinct(scoped.types.flatMap((type) => of('appointmentType', type, id))),
      highestStep: stepNamed(naming, scoped.highestStep),
    }));
}

/** Services that have become one: everything that was chosen of either, as high and as early as both allow. */
function joined(services: readonly ScopedService[], programme: Programme): ScopedService[] {
  const byId = new Map<string, ScopedService>();
  for (const scoped of services) {
    const known = byId.get(scoped.service);
    byId.set(scoped.service, known ? joinedTwo(known, scoped, programme) : scoped);
  }
  return [...byId.values()];
}

function joinedTwo(a: ScopedService, b: ScopedService, programme: Programme): ScopedService {
  const lower = heightOf(programme, a.highestStep) <= heightOf(programme, b.highestStep) ? a : b;
  const notBefore =
    a.notBefore && b.notBefore ? later(a.notBefore, b.notBefore) : (a.notBefore ?? b.notBefore);
  return {
    service: a.service,
    units: distinct([...a.units, ...b.units]),
    types: distinct([...a.types, ...b.types]),
    highestStep: lower.highestStep,
    ...(notBefore && { notBefore }),
  };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
