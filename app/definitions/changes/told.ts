import type { Rollout } from '../../aspects';
import { idsIn, parsePlanItem, type PlanItemText } from '../../domain/programme/plan-item';
import { parseWhere } from '../../domain/programme/role';

/** A thing that the journal has told of, as `kind id`; a type or a case with what it is of: `kind owner/id`. */
export type ThingTold = string;

/** Under which key an event's data names what. Roles that acted stand in the envelope. */
const kinds: Readonly<Record<string, string>> = {
  activity: 'activity',
  from: 'step',
  highestStep: 'step',
  place: 'serviceTask',
  role: 'role',
  row: 'communication',
  service: 'service',
  serviceTask: 'serviceTask',
  suite: 'suite',
  to: 'step',
  unit: 'unit',
  workshop: 'workshop',
};

/** Every thing that has history: removed from a definition, it is retired. */
export function thingsTold({ facts }: Rollout): ReadonlySet<ThingTold> {
  const told = new Set<ThingTold>();
  for (const events of facts.values()) {
    for (const { actor, data } of events) {
      told.add(`role ${actor.role}`);
      for (const thing of toldIn(data)) told.add(thing);
    }
  }
  return told;
}

function toldIn(data: object): ThingTold[] {
  const { service = '', suite = '' } = data as { readonly service?: string; readonly suite?: string };
  return Object.entries(data).flatMap(([key, value]: [string, unknown]): ThingTold[] => {
    if (key === 'where') return whereTold(String(value));
    if (key === 'item') return itemTold(String(value));
    if (key === 'units') return (value as string[]).map((id) => `unit ${id}`);
    if (key === 'types') return (value as string[]).map((id) => `appointmentType ${service}/${id}`);
    if (key === 'results') return Object.keys(value as object).map((id) => `case ${suite}/${id}`);
    if (Array.isArray(value)) return value.flatMap((item) => (isThing(item) ? toldIn(item) : []));
    if (isThing(value)) return toldIn(value);
    return kinds[key] === undefined ? [] : [`${kinds[key]} ${String(value)}`];
  });
}

function whereTold(where: string): ThingTold[] {
  const place = parseWhere(where);
  return place === undefined || place.level === 'programme' ? [] : [`${place.level} ${place.id}`];
}

function itemTold(text: PlanItemText): ThingTold[] {
  const item = parsePlanItem(text);
  return item ? idsIn(item).map(({ kind, id }) => `${kind} ${id}`) : [];
}

function isThing(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}
