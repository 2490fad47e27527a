import type { Act } from '../../domain/act';
import type { FieldFault } from '../../domain/field';
import { badInput, type CommandEnded } from '../exit';
import { flagOf } from './flag';
import { thereIs } from './places';

/** Ends a command with what is wrong in its options, all of them at once. */
export function faultText({ command }: Act, faults: Readonly<Record<string, FieldFault>>): CommandEnded {
  return badInput(
    Object.entries(faults)
      .map(([name, fault]) => {
        const missing = fault.fault === 'missing' ? command?.missing?.[name] : undefined;
        return missing ?? `${flagOf(name, command)}: ${sayFault(fault)}`;
      })
      .join('\n'),
  );
}

function sayFault(fault: FieldFault): string {
  switch (fault.fault) {
    case 'missing':
      return 'say it; there is nothing to take in its place.';
    case 'no-day':
      return 'write a day as YYYY-MM-DD, for example 2026-11-23.';
    case 'no-moment':
      return 'write a day and a time, for example 2026-11-23 07:30.';
    case 'no-number':
      return 'write a whole number, such as 12.';
    case 'day-ahead':
      return `${fault.day} has not come yet. Record it when it has happened.`;
    case 'number-below':
      return `at least ${fault.least}.`;
    case 'number-above':
      return `at most ${fault.most}.`;
    case 'too-long':
      return `too long. It may have ${fault.most} characters; it has ${fault.length}.`;
    case 'client-data':
      return 'it seems to hold client data.';
    case 'unknown':
      return `there is no "${fault.found}". ${thereIs(fault.known)}`;
    default:
      return fault satisfies never;
  }
}
