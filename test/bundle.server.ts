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
 * Bundles a script of the checkout, by its path from the root, which Node 20 cannot run as TypeScript. The bundle
 * lies inside the checkout, so that it finds the packages and the migrations as a build does.
 */
export async function bundle(entry: string): Promise<Bundle> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const folder = await mkdtemp(join(root, 'node_modules', '.bundle-'));
  const script = join(folder, 'script.mjs');
  await build({
    entryPoints: { script: join(root, entry) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
  });
  return { script, drop: () => rm(folder, { recursive: true, force: true }) };
}
