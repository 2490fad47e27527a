import { parsePlanItem, type PlanItemText } from '../../domain/programme/plan-item';
import type { Programme } from '../../domain/programme/programme';
import type { Speaker } from '../speaker';

/** What an item of the plan is called, after the name of what it concerns. */
export function plannedItem(written: PlanItemText, { phases }: Programme, speaker: Speaker): string {
  const { words, names, text, step } = speaker;
  const { planned } = words.history;
  const item = parsePlanItem(written);
  if (!item) return written;
  switch (item.kind) {
    case 'phase': {
      const phase = phases.find(({ id }) => id === item.phase);
      const name = phase ? text(phase.name) : item.phase;
      return item.end === 'from' ? planned.from(name) : planned.to(name);
    }
    case 'step':
      return planned.step(step(item.step));
    case 'workshop':
      return planned.workshop(names.workshop(item.workshop));
    case 'communication':
      return planned.communication(names.communication(item.row));
    case 'training':
    case 'guidance':
    case 'settings-tests':
    case 'staff-booking':
    case 'contact-person':
    case 'scope':
      return planned[item.kind];
    case 'activity':
      return planned.activity(names.activity(item.activity));
    default:
      return item satisfies never;
  }
}
