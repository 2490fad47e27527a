/**
 * Builds the pages (Remix, into server/ and client/) and what runs on the command line (esbuild, beside them)
 * into a folder: `node app/cli/build.mjs <folder>`.
 */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { bundling } from './bundling.mjs';

const folder = process.argv[2];

const pages = spawnSync(
  process.execPath,
  ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel=warn', '--sourcemapServer'],
  { stdio: ['ignore', 2, 'inherit'], env: { ...process.env, NODE_ENV: 'production', PORRAS_BUILD: folder } },
);
if (pages.status !== 0) process.exit(pages.status ?? 1);

await build({
  entryPoints: ['app/cli/porras.ts', 'app/cli/start.ts'],
  ...bundling,
  outdir: folder,
  splitting: true,
  chunkNames: 'cli/[hash]',
  logLevel: 'warning',
});
