import { createInterface } from 'node:readline/promises';
import { badInput } from '../exit';
import type { Ask } from './converse';

/** Whether there is somebody to ask. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Runs a conversation at the terminal. Whoever leaves it (Ctrl-C, Ctrl-D) ends the command. */
export async function atTerminal<T>(talk: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<never>((_, fail) => {
    terminal.once('close', () => fail(badInput('\nNothing was written.')));
  });
  try {
    return await Promise.race([talk((question) => terminal.question(question)), left]);
  } finally {
    left.catch(() => undefined);
    terminal.close();
  }
}
