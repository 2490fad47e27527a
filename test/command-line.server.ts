import { execFile, type ExecFileException } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.server';

/** What a command has answered. */
export interface Answer {
  readonly code: number;
  /** What it wrote to standard output. */
  readonly said: string;
  /** What it wrote to standard error. */
  readonly complained: string;
}

/** Variables of the environment beside those that every command here has. */
export type Variables = Readonly<Record<string, string>>;

/** `porras` as on a command line, each time in a process of its own, on a database that is not there yet. */
export interface CommandLine {
  /** For files of the test; the database lies in it. */
  readonly folder: string;
  readonly database: string;
  porras(...words: readonly string[]): Promise<Answer>;
  porrasWith(variables: Variables, ...words: readonly string[]): Promise<Answer>;
  drop(): Promise<void>;
}

export async function aCommandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-cli-'));
  const cli = await bundle('app/cli/porras.ts');
  const database = `file:${join(folder, 'porras.db')}`;
  const porrasWith = (variables: Variables, ...words: readonly string[]) =>
    new Promise<Answer>((settle) => {
      const { PATH } = process.env;
      const env = { NODE_ENV: 'production' as const, PATH, PORRAS_DATABASE: database, ...variables };
      execFile(
        process.execPath,
        [cli.script, ...words],
        { env, timeout: 60_000 },
        (error, said, complained) => settle({ code: codeOf(error), said, complained }),
      );
    });
  const drop = async () => {
    await cli.drop();
    await rm(folder, { recursive: true });
  };
  return { folder, database, drop, porrasWith, porras: (...words) => porrasWith({}, ...words) };
}

function codeOf(error: ExecFileException | null): number {
  return typeof error?.code === 'number' ? error.code : error ? -1 : 0;
}
