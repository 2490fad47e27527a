import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../../app/domain/calendar';
import { inBuild } from './in-build.server';

/** How the built app is told where it works; everything else of our own environment stays out. */
export interface Surroundings {
  readonly PORRAS_DATABASE: string;
  readonly PORRAS_SESSION_SECRET?: string;
  readonly PORRAS_JOURNAL_KEY?: string;
  readonly PORRAS_LOG?: string;
  readonly PORRAS_CHROMIUM?: string;
}

/** The built app, as it serves in a process of its own. */
export interface Running {
  /** `http://127.0.0.1:` and the port that was free. */
  readonly address: string;
  readonly process: number;
  /** All that it has written so far, to either output. */
  readonly said: () => string;
  /** Asks it to stop; the answer comes when it has ended, with its exit code. */
  readonly stop: () => Promise<number | null>;
  /** The same by another signal; one that it dies of leaves no code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** What a command of the built app left behind. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A database file for one journey, and the folder to take away after it. */
export async function aDatabase(): Promise<{
  readonly url: string;
  readonly folder: string;
  readonly drop: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-journey-'));
  return {
    url: `file:${join(folder, 'porras.db')}`,
    folder,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Starts the demo with its clock set to nine in the morning of a day. */
export function startDemo(today: Day, surroundings: Surroundings): Promise<Running> {
  return serving([inBuild('porras.js'), 'demo', '--today', today], surroundings);
}

/** Starts the production server, with `parameters` for Node itself. */
export function startServer(surroundings: Surroundings, ...parameters: string[]): Promise<Running> {
  return serving([...parameters, inBuild('start.js')], surroundings);
}

/** The same where no file grows beyond so many bytes, as on a disk that is nearly full. */
export function startServerWithin(bytes: number, surroundings: Surroundings): Promise<Running> {
  return serving([inBuild('start.js')], surroundings, bytes);
}

/** Starts `porras` with these arguments. */
export function porrasProcess(surroundings: Surroundings, ...parameters: string[]): ChildProcess {
  return launch([inBuild('porras.js'), ...parameters], surroundings);
}

/** Runs `porras` with these arguments to its end. */
export async function porrasCommand(surroundings: Surroundings, ...parameters: string[]): Promise<Ended> {
  const child = porrasProcess(surroundings, ...parameters);
  const stdout = collected(child.stdout);
  const stderr = collected(child.stderr);
  const code = await new Promise<number>((settle) => child.on('close', (ended) => settle(ended ?? 1)));
  return { code, stdout: stdout(), stderr: stderr() };
}

/** The same, for a command that has to succeed: its output. */
export async function porrasDone(surroundings: Surroundings, ...parameters: string[]): Promise<string> {
  const { code, stdout, stderr } = await porrasCommand(surroundings, ...parameters);
  if (code !== 0) throw new Error(`porras ${parameters.join(' ')} ended with ${code}: ${stderr}${stdout}`);
  return stdout;
}

function serving(parameters: string[], surroundings: Surroundings, mostBytes?: number): Promise<Running> {
  const child = launch(parameters, surroundings, mostBytes);
  const stdout = collected(child.stdout);
  const stderr = collected(child.stderr);
  let started = false;
  let asked = false;
  const said = () => stdout() + stderr();
  const ended = new Promise<number | null>((settle) =>
    child.on('close', (code, signal) => {
      if (started && !asked) console.error(`the server ended by itself (${code ?? signal}): ${said()}`);
      settle(code);
    }),
  );
  const end = async (signal: NodeJS.Signals) => {
    asked = true;
    child.kill(signal);
    return ended;
  };
  return new Promise((settle, fail) => {
    child.stdout?.on('data', () => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout())?.[0];
      if (address === undefined) return;
      started = true;
      settle({ address, process: child.pid ?? 0, said, stop: () => end('SIGTERM'), end });
    });
    child.on('close', (code) => fail(new Error(`the server ended with ${code}: ${stdout()}${stderr()}`)));
  });
}

function launch(parameters: string[], surroundings: Surroundings, mostBytes?: number): ChildProcess {
  const { PATH, HOME, PORRAS_CHROMIUM } = process.env;
  const program = [process.execPath, '--enable-source-maps', ...parameters];
  // POSIX counts in blocks of 512 bytes.
  const within = (bytes: number) => ['sh', '-c', `ulimit -f ${Math.floor(bytes / 512)}; exec "$@"`, 'sh'];
  const [command = '', ...rest] = [...(mostBytes === undefined ? [] : within(mostBytes)), ...program];
  return spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, PORRAS_CHROMIUM, NODE_ENV: 'production', PORT: '0', ...surroundings },
  });
}

function collected(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  return () => text;
}
