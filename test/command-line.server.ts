import { execFile, spawn, type ExecFileException } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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
  /** Where no file grows beyond so many bytes, as on a disk that is nearly full. */
  porrasWithin(bytes: number, ...words: readonly string[]): Promise<Answer>;
  /** With its standard output going somewhere else: a file, or a reader that leaves at once. */
  porrasInto(output: number | 'nobody', ...words: readonly string[]): Promise<Answer>;
  drop(): Promise<void>;
}

export async function aCommandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-cli-'));
  const cli = await bundle('app/cli/porras.ts');
  const database = `file:${join(folder, 'porras.db')}`;
  const surroundings = {
    NODE_ENV: 'production' as const,
    PATH: process.env.PATH,
    PORRAS_DATABASE: database,
  };
  const run = (program: string, parameters: readonly string[], variables: Variables = {}) =>
    new Promise<Answer>((settle) => {
      execFile(
        program,
        parameters,
        { env: { ...surroundings, ...variables }, timeout: 60_000 },
        (error, said, complained) => settle({ code: codeOf(error), said, complained }),
      );
    });
  const porrasWith = (variables: Variables, ...words: readonly string[]) =>
    run(process.execPath, [cli.script, ...words], variables);
  // POSIX counts in blocks of 512 bytes.
  const porrasWithin = (bytes: number, ...words: readonly string[]) => {
    const limited = `ulimit -f ${Math.floor(bytes / 512)}; exec "$@"`;
    return run('sh', ['-c', limited, 'sh', process.execPath, cli.script, ...words]);
  };
  const porrasInto = async (output: number | 'nobody', ...words: readonly string[]): Promise<Answer> => {
    const child = spawn(process.execPath, [cli.script, ...words], {
      env: surroundings,
      stdio: ['ignore', output === 'nobody' ? 'pipe' : output, 'pipe'],
    });
    child.stdout?.destroy();
    const ended = once(child, 'close') as Promise<[code: number | null]>;
    const complained = child.stderr ? await text(child.stderr) : '';
    return { code: (await ended)[0] ?? -1, said: '', complained };
  };
  const drop = async () => {
    await cli.drop();
    await rm(folder, { recursive: true });
  };
  return {
    folder,
    database,
    drop,
    porrasWith,
    porrasWithin,
    porrasInto,
    porras: (...words) => porrasWith({}, ...words),
  };
}

function codeOf(error: ExecFileException | null): number {
  return typeof error?.code === 'number' ? error.code : error ? -1 : 0;
}
