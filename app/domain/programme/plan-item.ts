import type { Programme } from './programme';
import { heightOf } from './subject';
import { wholeProgramme, type Place } from './place';

/**
 * What has a planned day, within the programme or a service task:
 * `phase:<id>:from`, `phase:<id>:to`, `step:<service>:<step>`, `workshop:<id>`,
 * `communication:<row>`, `training:<unit>`, `guidance:<service>`, `settings-tests:<service>`,
 * `activity:<id>`, `staff-booking:<service>`, `contact-person`, `scope`.
 */
export type PlanItem = string;

/** Whether the definition has such an item there: only such can have a day. */
export function isPlanItem(programme: Programme, place: Place, item: PlanItem): boolean {
  const task = programme.serviceTasks.get(place);
  if (place !== wholeProgramme && !task) return false;
  const level = task ? 'serviceTask' : 'programme';
  const { phases } = task ?? programme;
  const [kind, id = '', end = ''] = item.split(':');
  switch (kind) {
    case 'phase':
      return phases.some((phase) => phase.id === id) && (end === 'from' || end === 'to');
    case 'activity':
      return phases.some(({ activities }) => activities.some((one) => one.id === id && one.level === level));
    case 'communication':
      return programme.communications.get(id)?.level === level;
    case 'workshop':
      return task !== undefined && programme.workshops.some((workshop) => workshop.id === id);
    case 'training':
      return task?.units.includes(id) ?? false;
    case 'step':
      return (task?.socialServices.includes(id) ?? false) && heightOf(programme, end) >= 0;
    case 'guidance':
    case 'settings-tests':
    case 'staff-booking':
      return task?.socialServices.includes(id) ?? false;
    case 'contact-person':
    case 'scope':
      return task !== undefined;
    default:
      return false;
  }
}
