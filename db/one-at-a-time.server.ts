import { AsyncLocalStorage } from 'node:async_hooks';

/** Runs work strictly one after the other, in the order in which it was asked for. */
export type OneAtATime = <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome>;

/**
 * A queue of its own for each caller. Work that asks for its own queue would wait for itself
 * for ever, so that is thrown as the bug it is.
 */
export function oneAtATime(): OneAtATime {
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    if (inside.getStore()) throw new Error('A write was asked for inside a write: pass the transaction on.');
    const mine = last.then(() => inside.run(true, work));
    last = mine.catch(() => undefined);
    return mine;
  };
}
