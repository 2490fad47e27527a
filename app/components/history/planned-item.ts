import type { PlanItem } from '../../domain/programme/plan-item';
import type { Programme } from '../../domain/programme/programme';
import type { Speaker } from '../speaker';

/** What an item of the plan is called, after the name of what it concerns. */
export function plannedItem(item: PlanItem, { phases }: Programme, speaker: Speaker): string {
  const { words, names, text, step } = speaker;
  const { planned } = words.history;
  const [kind, id = '', detail = ''] = item.split(':');
  switch (kind) {
    case 'phase': {
      const phase = phases.find((one) => one.id === id);
      const name = phase ? text(phase.name) : id;
      return detail === 'from' ? planned.from(name) : planned.to(name);
    }
    case 'step':
      return planned.step(step(detail));
    case 'workshop':
      return planned.workshop(names.workshop(id));
    case 'communication':
      return planned.communication(names.communication(id));
    case 'training':
      return planned.training;
    case 'guidance':
      return planned.guidance;
    case 'settings-tests':
      return planned['settings-tests'];
    case 'staff-booking':
    case 'contact-person':
    case 'scope':
      return planned[kind];
    case 'activity':
      return planned.activity(names.activity(id));
    default:
      return item;
  }
}
