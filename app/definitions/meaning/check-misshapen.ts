import type { CheckedFile } from '../checked-file';
import type { Source } from '../source';
import type { Check, Finding } from './book';
import { checkLanguages } from './languages';
import { openBook } from './open-book';
import { checkReferences } from './references';

/** Checks that look at one value at a time, so that a fault elsewhere in the file does not make them wrong. */
const checks: readonly Check[] = [checkReferences, checkLanguages];

/**
 * What is wrong with the meaning of files that have another fault too, so that everything is told at once.
 * Only what can be said for sure: a check that such a file confuses says nothing.
 */
export function checkMisshapen(files: readonly CheckedFile[], sources: readonly Source[]): Finding[] {
  const misshapen = files.filter(({ wellShaped, unreadable }) => !wellShaped && !unreadable);
  if (misshapen.length === 0) return [];
  const book = openBook(
    files.map((file) => ({ ...file, wellShaped: !file.unreadable })),
    sources,
  );
  const names = misshapen.map(({ source }) => source.file);
  return checks
    .flatMap((check) => withoutConfusion(() => check(book)))
    .filter(({ file, found = '' }) => names.includes(file) && isText(found))
    .map((finding) => (finding.allowed ? { ...finding, allowed: finding.allowed.filter(isText) } : finding));
}

/** What stands for an id in such a file may be anything, or nothing. */
function isText(id: unknown): boolean {
  return typeof id === 'string';
}

/** The documents have not the types that they are said to have: any step of a check can stumble on that. */
function withoutConfusion(work: () => Finding[]): Finding[] {
  try {
    return work();
  } catch (confusion) {
    if (confusion instanceof TypeError) return [];
    throw confusion;
  }
}
