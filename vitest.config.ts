import { defineConfig } from 'vitest/config';

/** Each long form (`npm run check:long`) may take twenty times as long. */
const patience = process.env.PORRAS_LONG === '1' ? 20 : 1;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'test/*.test.ts', 'test/journals/*.test.ts'],
          testTimeout: 10_000 * patience,
        },
      },
      {
        test: { name: 'bench', include: [], benchmark: { include: ['test/bench/**/*.bench.ts'] } },
      },
      {
        test: { name: 'races', include: ['test/races/**/*.test.ts'], testTimeout: 60_000 * patience },
      },
      {
        test: {
          name: 'crashes',
          include: ['test/crashes/**/*.test.ts'],
          testTimeout: 120_000 * patience,
          hookTimeout: 120_000,
          // They wait more than they work: for servers to start, and for locks.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 120_000 * patience,
          hookTimeout: 120_000,
          // Each journey drives a browser and a server of its own: two at a time starve each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
