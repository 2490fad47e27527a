import { expect, test, vi } from 'vitest';

const pause = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('node:timers/promises', () => ({ setTimeout: pause }));

const { retried } = await import('./retried.server');

/** Loses so many races, then answers. Says how often it was tried, and paused for before each try. */
async function losing(races: number) {
  pause.mockClear();
  const pausesBefore: number[] = [];
  const answer = retried(async () => {
    pausesBefore.push(pause.mock.calls.length);
    return pausesBefore.length > races ? 'done' : undefined;
  });
  const outcome = await answer.catch((error: unknown) => error);
  return { outcome, pausesBefore };
}

test('what answers at once is tried once', async () => {
  expect(await losing(0)).toEqual({ outcome: 'done', pausesBefore: [0] });
});

test('the first that lost goes again at once, and later ones make way first', async () => {
  expect(await losing(1)).toEqual({ outcome: 'done', pausesBefore: [0, 0] });
  expect(await losing(3)).toEqual({ outcome: 'done', pausesBefore: [0, 0, 1, 2] });
});

test('it is given up after many, and not sooner', async () => {
  expect((await losing(49)).outcome).toBe('done');
  const { outcome, pausesBefore } = await losing(50);
  expect(outcome).toBeInstanceOf(Error);
  expect(pausesBefore).toHaveLength(50);
});

test('an answer that says no is an answer, and an error is not tried again', async () => {
  expect(await retried(async () => false)).toBe(false);
  let tried = 0;
  const failing = retried(async () => {
    tried += 1;
    throw new Error('outage');
  });
  await expect(failing).rejects.toThrow('outage');
  expect(tried).toBe(1);
});
