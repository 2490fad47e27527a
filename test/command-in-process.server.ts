import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { vi } from 'vitest';
import { endedWith } from '../app/cli/end-command.server';
import type { Answer } from './command-line.server';

/** Some commands of `porras` within the test's own process: quick, for tests that run dozens of them one by one. */
export interface CommandsHere {
  /** For files of the test; the database lies in it. */
  readonly folder: string;
  porras(...words: readonly string[]): Promise<Answer>;
  drop(): Promise<void>;
}

export async function commandsHere(...registers: readonly ((cli: Command) => void)[]): Promise<CommandsHere> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-here-'));
  vi.stubEnv('PORRAS_DATABASE', `file:${join(folder, 'porras.db')}`);
  const drop = async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  };
  return { folder, drop, porras: (...words) => run(registers, words) };
}

async function run(
  registers: readonly ((cli: Command) => void)[],
  words: readonly string[],
): Promise<Answer> {
  let said = '';
  let complained = '';
  const cli = new Command('porras').exitOverride().configureOutput({
    writeOut: (text) => (said += text),
    writeErr: (text) => (complained += text),
  });
  for (const register of registers) register(cli);
  const told = [
    vi.spyOn(console, 'log').mockImplementation((line: string) => void (said += `${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: string) => void (complained += `${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true)),
  ];
  try {
    await cli.parseAsync(words, { from: 'user' });
    return { code: 0, said, complained };
  } catch (error) {
    const code = endedWith(error);
    return { code, said, complained };
  } finally {
    for (const spy of told) spy.mockRestore();
  }
}
