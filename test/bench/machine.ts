import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What the figures were measured on: figures of two machines, or of a busy one, are not to be compared. */
export interface Machine {
  readonly porras: string;
  readonly commit: string;
  readonly node: string;
  readonly system: string;
  readonly processors: string;
  readonly memory: string;
  /** Processes that wanted to run in the last minute; more than processors means that others worked too. */
  readonly load: string;
}

export function machine(): Machine {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [first] = cpus();
  return {
    porras: `Porras ${version}`,
    commit: commit(),
    node: `Node ${process.versions.node}`,
    system: `${platform()} ${release()} ${arch()}`,
    processors: `${cpus().length} × ${first?.model ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    load: `load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  };
}

function commit(): string {
  const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' }).stdout?.trim() ?? '';
  const head = git('rev-parse', '--short', 'HEAD');
  if (head === '') return 'no commit';
  return `commit ${head}${git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' and changes'}`;
}
