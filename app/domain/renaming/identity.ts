import type { IdKind, Ids, Part } from '../ground';
import { isPlanItem } from '../programme/plan-item';
import { isPartOf, type Programme } from '../programme/programme';
import type { Where } from '../programme/role';
import { knowsSubject } from '../programme/subject';
import { itemsNamed, onlyThose, placesNamed, wheresNamed, type Naming } from './naming';

/** Of a part, how its events are known. */
export type Identifying = Pick<Part, 'ids' | 'subjectBy'>;

/** By what an event is known: the ids of its part, and the subject that they make. */
export interface Identity {
  readonly subject: string;
  readonly ids: Ids;
}

/** Today's identities of what an event's data speaks of: after a split, each that the definition has. */
export function identitiesOf(part: Identifying, data: unknown, naming: Naming): readonly Identity[] {
  const before = data as Ids;
  const choices = Object.entries(part.ids).reduce<readonly Ids[]>(
    (made, [key, kind]) =>
      made.flatMap((ids) =>
        namesOf(kind, before[key] ?? '', naming).map((name) => ({ ...ids, [key]: name })),
      ),
    [{}],
  );
  return onlyThose(choices, (ids) => isInDefinition(naming.after, part, ids)).map((ids) => ({
    ids,
    subject: part.subjectBy(ids),
  }));
}

function namesOf(kind: IdKind, id: string, naming: Naming): readonly string[] {
  switch (kind) {
    case 'place':
      return placesNamed(naming, id);
    case 'where':
      return wheresNamed(naming, id as Where);
    case 'item':
      return itemsNamed(naming, id);
    case 'verbatim':
      return [id];
    default:
      return naming.of(kind, id);
  }
}

function isInDefinition(programme: Programme, { ids: kinds }: Identifying, ids: Ids): boolean {
  const the = (kind: IdKind) => {
    const key = Object.keys(kinds).find((one) => kinds[one] === kind);
    return key === undefined ? undefined : ids[key];
  };
  const [service, serviceTask, unit, place, item] = [
    the('service'),
    the('serviceTask'),
    the('unit'),
    the('place'),
    the('item'),
  ];
  if (service !== undefined && unit !== undefined) return knowsSubject(programme, { service, unit });
  if (serviceTask !== undefined && unit !== undefined) return isPartOf(programme, serviceTask, unit);
  if (place !== undefined && item !== undefined) return isPlanItem(programme, place, item);
  return true;
}
