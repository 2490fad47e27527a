import type { Names } from '../../i18n/names';
import type { Words } from './words.fi';

/** A service's way to a step, in words; in how many of its units when not in all of them. */
export function sayStep(
  step: {
    readonly direction: 'up' | 'down';
    readonly to: string;
    readonly waits: boolean;
    readonly units: number;
  },
  ofUnits: number,
  { changes: { up, down, closing, inUnits } }: Words,
  names: Names,
): string {
  const { direction, to, waits, units } = step;
  const went = (waits ? closing : direction === 'up' ? up : down)(names.step(to));
  return units < ofUnits ? `${went}, ${inUnits(units, ofUnits)}` : went;
}
