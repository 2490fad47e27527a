import { setTimeout as pause } from 'node:timers/promises';

/** After so many lost races something else is wrong. */
const attempts = 50;

/** Milliseconds: long enough for the writer who came first to be done, short enough that nobody notices. */
const [shortest, longest] = [2, 50];

/**
 * Tries until a try answers something: each answers nothing when another writer came first, and is made anew on what
 * that one has left. The first goes again at once; later ones make way for a growing while, each by chance another,
 * so that those who wait do not meet again. Throws when nothing has come of it after many.
 */
export async function retried<Answer>(attempt: () => Promise<Answer | undefined>): Promise<Answer> {
  for (let lost = 0; lost < attempts; lost += 1) {
    if (lost > 1) await pause(shortest + Math.random() * Math.min(longest, shortest * 2 ** lost));
    const answer = await attempt();
    if (answer !== undefined) return answer;
  }
  throw new Error(`gave up after ${attempts} acts that others came before`);
}
