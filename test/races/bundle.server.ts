import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Bundle {
  /** A script that Node runs as it is. */
  readonly script: string;
  drop(): Promise<void>;
}

/**
 * Bundles one of the scripts beside this file, which Node 20 cannot run as TypeScript. The bundle
 * lies inside the checkout, so that it finds the packages and the migrations as a build does.
 */
export async function bundle(name: string): Promise<Bundle> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folder = await mkdtemp(join(root, 'node_modules', '.race-'));
  const script = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, 'test', 'races', `${name}.server.ts`)],
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return { script, drop: () => rm(folder, { recursive: true, force: true }) };
}
