import { checkFile } from './checked-file';
import { diagnosticOfFile, inReadingOrder, isError, type Diagnostic } from './diagnostic';
import type { Documents } from './documents';
import type { Finding } from './meaning/book';
import { checkMeaning } from './meaning/check-meaning';
import { checkMisshapen } from './meaning/check-misshapen';
import { documentsOf, openBook } from './meaning/open-book';
import { placed } from './meaning/placed';
import { beyondLimits } from './reading/beyond-limits';
import { invisibleIn } from './reading/invisible';
import { mostTold } from './reading/limits';
import { kindOfFile, singleKinds } from './schema/document-kinds';
import type { Source } from './source';

/** A definition as checked: valid documents with the warnings about them, or every fault of every file. */
export type Loaded =
  | {
      readonly ok: true;
      readonly documents: Documents;
      readonly sources: readonly Source[];
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Checks the files of a programme: YAML, shape, meaning. All faults of all files at once, up to a limit; the rest are
 * counted. `ofFiles` are the faults that were met while reading them. Takes time in proportion to what there is.
 */
export function checkSources(sources: readonly Source[], ofFiles: readonly Diagnostic[] = []): Loaded {
  const tooMuch = beyondLimits(sources);
  if (tooMuch) return { ok: false, diagnostics: [...ofFiles, diagnosticOfFile(tooMuch.file, tooMuch)] };

  const missing = missingFrom(sources, ofFiles);
  const files = sources.map(checkFile).filter((file) => file !== undefined);
  const byName = new Map(files.map((file) => [file.source.file, file]));
  const book = openBook(files, sources);
  const ofShape = files.flatMap((file) => file.diagnostics);
  const texts = sources.filter(({ file }) => !kindOfFile(file));
  const ofText = [...texts.flatMap(invisibleIn), ...texts.flatMap(emptyText)];
  const ofMeaning = firstOf(sources.length === 0 ? [] : checkMeaning(book));
  const besides = firstOf(checkMisshapen(files, sources));
  const lines = new Set(ofShape.map(({ file, line }) => `${file}:${line}`));
  const diagnostics = inReadingOrder([
    ...ofFiles,
    ...missing,
    ...ofShape,
    ...ofText,
    ...besides.told
      .map((finding) => placed(finding, byName))
      .filter((one) => !lines.has(`${one.file}:${one.line}`)),
    ...ofMeaning.told.map((finding) => placed(finding, byName)),
  ]);
  const untold = files.reduce((sum, file) => sum + file.untold, ofMeaning.untold + besides.untold);
  const documents = documentsOf(book);
  if (!documents || diagnostics.some(isError))
    return { ok: false, diagnostics: limited(diagnostics, untold) };
  return { ok: true, documents, sources, warnings: limited(diagnostics, untold) };
}

/** Documents that every programme has: a file that could not be read is told already, and so is a folder. */
function missingFrom(sources: readonly Source[], ofFiles: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set([...sources, ...ofFiles].map(({ file }) => file));
  if (told.has('.')) return [];
  return singleKinds
    .map((kind) => `${kind}.yaml`)
    .filter((file) => !told.has(file))
    .map((file) => {
      const message = `there is no file ${file}`;
      return diagnosticOfFile(file, { code: 'missing-file', message, label: '' });
    });
}

/** A draft of guidance without a word: publishing it would meet a gate with nothing for clients to read. */
function emptyText({ file, text }: Source): Diagnostic[] {
  return text.trim() === ''
    ? [diagnosticOfFile(file, { code: 'empty-file', message: 'the file is empty', label: '' })]
    : [];
}

/** The errors before the warnings, and no more than are told: to place each takes a search in its file. */
function firstOf(findings: readonly Finding[]) {
  const isWarning = ({ severity }: Finding) => severity === 'warning';
  const inOrder = [...findings.filter((one) => !isWarning(one)), ...findings.filter(isWarning)];
  return { told: inOrder.slice(0, mostTold), untold: Math.max(0, findings.length - mostTold) };
}

/** At most so many as anybody reads; the rest are counted, errors before warnings. */
function limited(diagnostics: readonly Diagnostic[], untold: number): readonly Diagnostic[] {
  const rest = untold + Math.max(0, diagnostics.length - mostTold);
  if (rest === 0) return diagnostics;
  const severity = diagnostics.some(isError) ? 'error' : 'warning';
  const message = `and ${rest} more; at most ${mostTold} are told`;
  const told = diagnostics.filter(isError).slice(0, mostTold);
  const warned = diagnostics.filter((one) => !isError(one)).slice(0, mostTold - told.length);
  return [
    ...inReadingOrder([...told, ...warned]),
    diagnosticOfFile('.', { code: 'more-faults', severity, message, label: '' }),
  ];
}
