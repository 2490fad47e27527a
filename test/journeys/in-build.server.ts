import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file of the build that `npm run build` made or used last. */
export function inBuild(file: string): string {
  return resolve('build', readFileSync('build/current', 'utf8').trim(), file);
}
