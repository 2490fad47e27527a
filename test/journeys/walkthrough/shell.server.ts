import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBuild } from '../in-build.server';

/** A shell in an empty folder, in which `npm` runs the built app. */
export interface Shell {
  /** Runs one command and answers its output and exit code. Variables and functions stay for the next. */
  readonly run: (command: string) => Promise<{ readonly output: string; readonly code: number }>;
  /** Runs commands of which the last one serves, in a terminal of its own, and answers where it can be reached. */
  readonly serve: (
    commands: readonly string[],
  ) => Promise<{ readonly output: string; readonly address: string }>;
  readonly leave: () => void;
}

const prompt = 'end of command, exit code';

/**
 * The document's `npm` is the checkout's. Here it runs the same build without preparing the checkout each time:
 * `prepare.mjs` has tests of its own.
 */
const npm = `#!/bin/sh
case "$*" in
  'run build') exit 0 ;;
  start) exec '${process.execPath}' '${inBuild('start.js')}' ;;
  'run -s porras -- '*) shift 4; exec '${process.execPath}' '${inBuild('porras.js')}' "$@" ;;
  *) echo "nobody has npm $* here" >&2; exit 64 ;;
esac
`;

export function openShell(folder: string): Shell {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), npm);
  chmodSync(join(bin, 'npm'), 0o755);
  const { PATH = '', HOME, PORRAS_CHROMIUM } = process.env;
  const env = { PATH: `${bin}:${PATH}`, HOME, PORRAS_CHROMIUM, NODE_ENV: 'production' as const, PORT: '0' };
  const open = () => {
    const child = spawn('bash', ['--noprofile', '--norc'], { cwd: folder, env, detached: true });
    child.stdin.write('exec 2>&1\n');
    child.stdout.setEncoding('utf8');
    return child;
  };
  const opened = [open()];
  const [first] = opened;
  const run: Shell['run'] = (command) =>
    new Promise((settle) => {
      let output = '';
      const hear = (piece: string) => {
        output += piece;
        const [all, before = '', code] = new RegExp(`^([^]*)${prompt} (\\d+)\n$`).exec(output) ?? [];
        if (all === undefined) return;
        first?.stdout.off('data', hear);
        settle({ output: before, code: Number(code) });
      };
      first?.stdout.on('data', hear);
      first?.stdin.write(`${command}\nprintf '${prompt} %d\\n' $?\n`);
    });
  const serve: Shell['serve'] = (commands) =>
    new Promise((settle, fail) => {
      const second = open();
      opened.push(second);
      let output = '';
      second.stdout.on('data', (piece: string) => {
        output += piece;
        const [address] = /http:\/\/127\.0\.0\.1:\d+(?="[^\n]*\n)/.exec(output) ?? [];
        if (address !== undefined) settle({ output, address });
      });
      second.on('close', () => fail(new Error(`nothing is served: ${output}`)));
      second.stdin.end(`${commands.join('\n')}\n`);
    });
  // Each shell leads a group of its own, so that what it has started ends with it.
  const leave = () => opened.forEach(({ pid }) => pid !== undefined && process.kill(-pid, 'SIGTERM'));
  return { run, serve, leave };
}
