import type { FieldFault } from '../../domain/field';
import type { Catalogue } from '../../i18n/catalogue';

/** What is wrong with what was typed into a field, and what to do about it. */
export function faultText(fault: FieldFault, { acts, shell }: Catalogue): string {
  switch (fault.fault) {
    case 'missing':
    case 'no-day':
    case 'no-moment':
    case 'no-number':
    case 'unknown':
      return acts.fields[fault.fault];
    case 'day-ahead':
      return acts.dayAhead(fault.day);
    case 'number-below':
      return acts.numberBelow(fault.least);
    case 'number-above':
      return acts.numberAbove(fault.most);
    case 'too-long':
      return shell.tooLong(fault.most);
    case 'client-data':
      return fault.kinds.map((kind) => shell.looksPersonal[kind]).join(' ');
    default:
      return fault satisfies never;
  }
}
