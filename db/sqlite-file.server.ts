import { statSync, type BigIntStats } from 'node:fs';
import { DatabaseUnusable } from './database-unusable.server';

/** The path of the file that a database address names. Throws `DatabaseUnusable` for one that names none. */
export function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.replace(/^file:(\/\/(localhost)?(?=\/))?/, ''));
  } catch (cause) {
    throw new DatabaseUnusable('unsupported', url, { cause });
  }
}

/** What the system says of a file beside the database at `url`; nothing when it is not there. Throws `DatabaseUnusable`. */
function lookAt(url: string, end: '' | '-wal' = ''): BigIntStats | undefined {
  try {
    return statSync(`${pathOf(url)}${end}`, { bigint: true, throwIfNoEntry: false });
  } catch (cause) {
    // No folder of it may be entered, or one is a file.
    throw new DatabaseUnusable('cannot-open', url, { cause });
  }
}

/**
 * Throws `DatabaseUnusable` once the file at `url` is another one than now, or none. SQLite would not notice: it
 * goes on in the file that it has open, which nobody finds again, or begins an empty one in its place.
 */
export function holdToFile(url: string): () => void {
  const opened = lookAt(url);
  return () => {
    if (!isSameFile(opened, lookAt(url))) throw new DatabaseUnusable('moved', url);
  };
}

type Identity = Pick<BigIntStats, 'dev' | 'ino' | 'birthtimeNs' | 'ctimeNs'>;

/** Whether `now` is the file that was `opened`, however often it has been written since. */
export function isSameFile(opened: Identity | undefined, now: Identity | undefined): boolean {
  if (!opened || !now) return opened === now;
  // Where the system keeps no birth, Node may put there when the file was last changed: that tells nothing.
  const isBirth = [opened, now].every(({ birthtimeNs, ctimeNs }) => birthtimeNs !== ctimeNs);
  const born = !isBirth || opened.birthtimeNs === now.birthtimeNs;
  return opened.dev === now.dev && opened.ino === now.ino && born;
}

/**
 * Whether a database has been made at `url`: opening one that is only read from should not make it. A file of no
 * bytes is none, as SQLite would begin a new one in it; the log of one that has gone is what remains of it.
 * Throws `DatabaseUnusable`.
 */
export function isDatabaseAt(url: string): boolean {
  const file = lookAt(url);
  return (file !== undefined && (!file.isFile() || file.size > 0)) || hasLog(url);
}

/** A page has so many bytes at least: SQLite takes a shorter file for an empty one. */
const shortestPage = 512;

/**
 * Throws `DatabaseUnusable` where only remains of a database lie: to open them would begin a new one in their place.
 * A log of changes beside no file, or beside an empty one, would even be thrown away.
 */
export function refuseRemains(url: string): void {
  const file = lookAt(url);
  if (file?.isFile() === false) return;
  const size = file?.size ?? 0n;
  if (size === 0n && hasLog(url)) throw new DatabaseUnusable('log-alone', url);
  if (size > 0 && size < shortestPage) throw new DatabaseUnusable('damaged', url);
}

function hasLog(url: string): boolean {
  return (lookAt(url, '-wal')?.size ?? 0) > 0;
}
