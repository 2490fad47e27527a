import type { ServiceTaskId, SocialServiceId, UnitId } from '../../domain/programme/service-task';
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
  const [level, id = ''] = where.split(':');
  if (level === 'serviceTask') return { serviceTask: id };
  return level === 'unit' ? { unit: id } : {};
}

function aboutOfPlanItem(item: string): About {
  const [kind = '', id = ''] = item.split(':');
  if (['step', 'guidance', 'settings-tests', 'staff-booking'].includes(kind)) return { service: id };
  return kind === 'training' ? { unit: id } : {};
}
