/** Whole numbers from 0 to below a bound. */
export type Dice = (below: number) => number;

/** Dice that fall the same way for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of several, when there is any. */
export function oneOf<T>(dice: Dice, things: readonly T[]): T | undefined {
  return things.length === 0 ? undefined : things[dice(things.length)];
}
