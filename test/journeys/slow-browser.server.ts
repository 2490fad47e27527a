import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../app/reports/pdf/find-browser.server';

/** The browser that prints papers, behind a script that lets it wait before it starts. */
export interface SlowBrowser {
  readonly path: string;
  /** Whether it has been started and has not ended. */
  readonly runs: () => Promise<boolean>;
  readonly drop: () => Promise<void>;
}

export async function aSlowBrowser(seconds: number): Promise<SlowBrowser> {
  const { executablePath = '', args = [], env = {} } = await findBrowser(process.env.PORRAS_CHROMIUM);
  const folder = await mkdtemp(join(tmpdir(), 'porras-slow-browser-'));
  const [path, pid] = [join(folder, 'browser'), join(folder, 'pid')];
  const libraries = ['LD_LIBRARY_PATH', 'FONTCONFIG_FILE'].flatMap((name) =>
    env[name] === undefined ? [] : [`export ${name}='${env[name]}'`],
  );
  const script = [
    '#!/bin/sh',
    // The script becomes the browser in the end: one process, one number.
    `echo $$ > '${pid}'`,
    ...libraries,
    `sleep ${seconds}`,
    `exec '${executablePath}' ${args.join(' ')} "$@"`,
    '',
  ];
  await writeFile(path, script.join('\n'), { mode: 0o755 });
  return {
    path,
    runs: async () => {
      const number = await readFile(pid, 'utf8').then(Number, () => undefined);
      return isAlive(number) && !(await hasEnded(number));
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Whether a process has ended and only its number is still kept, until whoever inherited it takes notice. */
function hasEnded(pid: number | undefined): Promise<boolean> {
  return readFile(`/proc/${pid}/stat`, 'utf8').then(
    (stat) => /\) [ZX] /.test(stat),
    () => false,
  );
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}
