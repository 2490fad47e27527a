import type { ServiceTaskId, SocialServiceId, UnitId } from '../../domain/programme/service-task';
import { parsePlanItem, type PlanItemText } from '../../domain/programme/plan-item';
import { parseWhere } from '../../domain/programme/role';
import { subjectOf } from '../../domain/programme/subject';
import { wholeProgramme } from '../../domain/programme/place';

/** What an event is about; the whole programme when it names nothing of it. */
export interface About {
  readonly serviceTask?: ServiceTaskId;
  readonly service?: SocialServiceId;
  readonly unit?: UnitId;
}

/** What the events of a subject are about, by the subject's own key. */
export function aboutOf(subject: string): About {
  const [aspect, first = '', ...rest] = subject.split('/');
  switch (aspect) {
    case 'step':
      return subjectOf(first);
    case 'guidance':
    case 'settings-test':
    case 'staff-booking':
      return { service: first };
    case 'training':
      return { serviceTask: subjectOf(first).service, unit: subjectOf(first).unit };
    case 'duty':
      return aboutOfPlace(first.slice(first.lastIndexOf('@') + 1));
    case 'plan':
      return { ...inPlace(first), ...aboutOfPlanItem(rest.join('/')) };
    case 'scope':
    case 'workshop':
    case 'activity':
    case 'communication':
      return inPlace(first);
    default:
      return {};
  }
}

function inPlace(place: string): About {
  return place === wholeProgramme ? {} : { serviceTask: place };
}

function aboutOfPlace(where: string): About {
  const place = parseWhere(where);
  return place === undefined || place.level === 'programme' ? {} : { [place.level]: place.id };
}

function aboutOfPlanItem(text: PlanItemText): About {
  const item = parsePlanItem(text);
  if (item && 'service' in item) return { service: item.service };
  return item && 'unit' in item ? { unit: item.unit } : {};
}
