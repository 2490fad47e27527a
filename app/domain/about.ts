import { partOf, type Ground, type IdKind, type Ids } from './ground';
import { wholeProgramme } from './programme/place';
import { idsIn, parsePlanItem } from './programme/plan-item';
import { parseWhere } from './programme/role';
import type { ServiceTaskId, SocialServiceId, UnitId } from './programme/service-task';

/** What an event is about; the whole programme when it names nothing of it. */
export interface About {
  readonly serviceTask?: ServiceTaskId;
  readonly service?: SocialServiceId;
  readonly unit?: UnitId;
}

/** What the events of a subject are about: what their ids name, by the kinds that their aspect says. */
export function aboutOf({ rules, facts }: Pick<Ground, 'rules' | 'facts'>, subject: string): About {
  // A withdrawal names nothing but the event that it takes back.
  const event = facts.get(subject)?.find(({ type }) => type !== 'factWithdrawn');
  const kinds = partOf(rules, subject)?.part.ids;
  if (!event || !kinds) return {};
  // Cast: a part's ids stand in the data of each of its events.
  const ids = event.data as Ids;
  return Object.entries(kinds).reduce(
    (about, [key, kind]) => ({ ...about, ...named(kind, ids[key] ?? '') }),
    {},
  );
}

function named(kind: IdKind, id: string): About {
  switch (kind) {
    case 'serviceTask':
    case 'service':
    case 'unit':
      return { [kind]: id };
    case 'place':
      return id === wholeProgramme ? {} : { serviceTask: id };
    case 'where': {
      const where = parseWhere(id);
      return where === undefined || where.level === 'programme' ? {} : { [where.level]: where.id };
    }
    case 'item': {
      const item = parsePlanItem(id);
      return item ? idsIn(item).reduce((about, one) => ({ ...about, ...named(one.kind, one.id) }), {}) : {};
    }
    case 'appointmentType':
    case 'step':
    case 'phase':
    case 'activity':
    case 'workshop':
    case 'suite':
    case 'communication':
    case 'role':
    case 'system':
    case 'verbatim':
      return {};
    default:
      return kind satisfies never;
  }
}
