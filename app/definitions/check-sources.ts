import { checkFile, type CheckedFile } from './checked-file';
import { diagnosticAt, diagnosticOfFile, inReadingOrder, isError, type Diagnostic } from './diagnostic';
import type { Documents } from './documents';
import type { Finding } from './meaning/book';
import { checkMeaning } from './meaning/check-meaning';
import { checkMisshapen } from './meaning/check-misshapen';
import { documentsOf, openBook } from './meaning/open-book';
import { pointer } from './reading/places';
import { rangeAt } from './reading/range';
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
 * Checks the files of a programme: YAML, shape, meaning. All faults of all files at once.
 * `ofFiles` are the faults that were met while reading them.
 */
export function checkSources(sources: readonly Source[], ofFiles: readonly Diagnostic[] = []): Loaded {
  const files = sources.map(checkFile).filter((file) => file !== undefined);
  const book = openBook(files, sources);
  const ofMeaning = sources.length === 0 ? [] : checkMeaning(book).map((finding) => placed(finding, files));
  const ofShape = files.flatMap((file) => file.diagnostics);
  const besides = checkMisshapen(files, sources)
    .map((finding) => placed(finding, files))
    .filter(({ file, line }) => !ofShape.some((fault) => fault.file === file && fault.line === line));
  const diagnostics = inReadingOrder([...ofFiles, ...ofShape, ...besides, ...ofMeaning]);
  const documents = documentsOf(book);
  if (!documents || diagnostics.some(isError)) return { ok: false, diagnostics };
  return { ok: true, documents, sources, warnings: diagnostics };
}

function placed({ file, path, onKey, ...fault }: Finding, files: readonly CheckedFile[]): Diagnostic {
  const checked = files.find(({ source }) => source.file === file);
  if (!checked) return diagnosticOfFile(file, fault);
  return diagnosticAt(checked.source, rangeAt(checked, pointer(path), onKey ? 'key' : 'value'), fault);
}
