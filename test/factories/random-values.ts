import { addDays, day } from '../../app/domain/calendar';
import { oneOf, type Dice } from './dice';

/** A place in a definition that holds one value. */
interface Leaf {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** A definition, in place, with one value told otherwise: a day, a number, a choice, seldom a text. */
export function withOtherValue<D extends object>(draft: D, dice: Dice): D {
  const leaves = leavesIn(draft);
  const texts = leaves.filter(({ key }) => isText(key));
  const others = leaves.filter(({ key }) => !isText(key));
  const leaf = oneOf(dice, dice(4) === 0 ? texts : others);
  if (leaf) leaf.holder[leaf.key] = changed(leaf.key, leaf.holder[leaf.key], dice);
  return draft;
}

function isText(key: string): boolean {
  return ['fi', 'sv', 'en', 'phone'].includes(key);
}

function leavesIn(value: unknown): Leaf[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Leaf[] => {
    if (inner !== null && typeof inner === 'object') return leavesIn(inner);
    const holder = value as Record<string, unknown>;
    const canChange = isText(key) || changed(key, inner, () => 0) !== inner || key in choices;
    return canChange ? [{ holder, key }] : [];
  });
}

const choices: Readonly<Record<string, readonly string[]>> = {
  admits: ['none', 'staff', 'invited', 'everyone'],
  bookableBy: ['staff', 'everyone'],
  startsAt: ['closed', 'staff', 'open'],
  cancelUntil: ['1 working day', '3 days', '24 hours'],
  of: ['unit', 'serviceTask'],
};

function changed(key: string, value: unknown, dice: Dice): unknown {
  if (typeof value === 'number') return Math.max(0, value + (dice(2) === 0 ? 1 : -1));
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  if (isText(key)) return `${value} ${dice(9)}`;
  if (key in choices) return oneOf(dice, choices[key] ?? []);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return addDays(day(value), dice(2) === 0 ? 7 : -7);
  const [, count, unit] = /^(\d+) (min|days)$/.exec(value) ?? [];
  return count === undefined ? value : `${Number(count) + 5} ${unit}`;
}
