/**
 * Builds the pages (Remix, into build/server and build/client) and what runs on the command line
 * (esbuild, into build/). Packages stay outside: they are read from node_modules.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('build', { recursive: true, force: true });

const pages = spawnSync(
  process.execPath,
  ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel=warn', '--sourcemapServer'],
  { stdio: ['ignore', 2, 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
);
if (pages.status !== 0) process.exit(pages.status ?? 1);

await build({
  entryPoints: ['app/cli/porras.ts', 'app/cli/start.ts'].filter(existsSync),
  outdir: 'build',
  bundle: true,
  splitting: true,
  chunkNames: 'cli/[hash]',
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
});
