import { later } from '../../domain/calendar';
import { canonical } from '../../domain/canonical';
import type { Programmes, Retell, Retold } from '../../domain/ground';
import type { Envelope } from '../../domain/journal/envelope';
import type { Programme } from '../../domain/programme/programme';
import { stairOf } from '../../domain/programme/stair';
import { onlyThose, stepNamed, type Naming } from '../../domain/renaming/naming';
import type { ScopeContent, ScopedService, ScopeEvent } from './events';
import { bindingHash } from './terms';

/** The events of scopes that have become one, or of one whose things are called otherwise. */
export const retoldScope: Retell = (events, naming, programmes) =>
  // Cast: only scopes' events stand under their subject.
  inNames(numberedThrough(events) as ScopeEvent[], naming, programmes);

/** Proposals of scopes that have become one, numbered through in the order in which they were made. */
function numberedThrough(events: readonly Retold[]): Envelope[] {
  if (events.every(({ was }) => was === events[0]?.was)) return events.map(({ event }) => event);
  const numbers = new Map<string, number>();
  return events.map(({ event, was }) => {
    const { data } = event as ScopeEvent;
    if (!('proposal' in data)) return event;
    const key = `${was}/${data.proposal}`;
    const proposal = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, proposal);
    return { ...event, data: { ...data, proposal } };
  });
}

/**
 * A scope's events in today's names. An approval goes on binding what it bound, under the new names; where things
 * that it approved apart have become one, nobody has approved the whole, so it keeps its old hash and is stale.
 */
function inNames(events: readonly ScopeEvent[], naming: Naming, programmes: Programmes): Envelope[] {
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
  const { heightOf } = stairOf(programme, a.service);
  const lower = heightOf(a.highestStep) <= heightOf(b.highestStep) ? a : b;
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
