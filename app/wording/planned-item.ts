import type { aspects } from '../aspects';
import { parsePlanItem, type PlanItemText } from '../domain/programme/plan-item';
import type { Names } from '../i18n/names';

type Items = (typeof aspects)['plan']['words']['fi']['items'];

/** What an item of the plan is called, after the name of what it concerns. */
export function plannedItem(written: PlanItemText, names: Names, words: Items): string {
  const item = parsePlanItem(written);
  if (!item) return written;
  switch (item.kind) {
    case 'phase':
      return (item.end === 'from' ? words.from : words.to)(names.phase(item.phase));
    case 'step':
      return words.step(names.step(item.step));
    case 'workshop':
      return words.workshop(names.workshop(item.workshop));
    case 'communication':
      return words.communication(names.communication(item.row));
    case 'training':
    case 'guidance':
    case 'settings-tests':
    case 'staff-booking':
    case 'contact-person':
    case 'scope':
      return words[item.kind];
    case 'activity':
      return words.activity(names.activity(item.activity));
    default:
      return item satisfies never;
  }
}
