/**
 * Bundles the measurements as the build bundles the app, since Node 20 runs no TypeScript, and runs them:
 * `node test/bench/start.mjs [arguments]`. The bundle lies inside the checkout, where it finds packages and migrations.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundling } from '../../app/cli/bundling.mjs';

const folder = mkdtempSync(join('node_modules', '.bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const script = join(folder, 'bench.mjs');
await build({
  entryPoints: ['test/bench/bench.ts'],
  outfile: script,
  ...bundling,
});
await import(pathToFileURL(script).href);
