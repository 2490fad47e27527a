import type { Porras } from './porras.server';

/** Porras as this process runs it: what operations work on, and what its surroundings decided. */
export interface InstalledPorras extends Porras {
  /** The database was made by the demo: every page says so, and one-click accounts exist. */
  readonly demo: boolean;
  readonly sessionSecret: string;
  /** Path of the browser that prints papers, when it is not the one that would be found. */
  readonly chromium?: string;
}

// The server's bundle and the command's are two; they meet in the process.
const place = Symbol.for('porras.installed');
const shelf = globalThis as { [place]?: InstalledPorras };

/** Sets up what route handlers work on. Call it once, before the first request. */
export function install(porras: InstalledPorras): void {
  shelf[place] = porras;
}

/** What this process runs. Throws when nothing has been installed: a bug of whoever started it. */
export function porras(): InstalledPorras {
  const installed = shelf[place];
  if (!installed) throw new Error('Porras has not been installed in this process');
  return installed;
}
