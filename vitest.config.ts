import { defineConfig } from 'vitest/config';

/** Each long form (`npm run check:long`) may take twenty times as long. */
const patience = process.env.PORRAS_LONG === '1' ? 20 : 1;

/** All cores: on two, Vitest would leave one idle. Journeys go one by one, after the others when all run together. */
const everyCore = { maxWorkers: '100%', sequence: { groupOrder: 0 } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...everyCore,
          name: 'unit',
          include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'test/*.test.ts', 'test/journals/*.test.ts'],
          testTimeout: 10_000 * patience,
        },
      },
      {
        test: {
          ...everyCore,
          name: 'races',
          include: ['test/races/**/*.test.ts'],
          testTimeout: 60_000 * patience,
        },
      },
      {
        test: {
          ...everyCore,
          name: 'crashes',
          include: ['test/crashes/**/*.test.ts'],
          testTimeout: 120_000 * patience,
          hookTimeout: 120_000,
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
