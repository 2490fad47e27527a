import { contentHash } from '../domain/canonical';
import { isError, type Diagnostic } from './diagnostic';
import { parseYaml, type Parsed } from './reading/parse';
import { kindOfFile, type DocumentKind } from './schema/document-kinds';
import { checkShape } from './shape/check-shape';
import type { Source } from './source';

/** A file that has been read and held against the schema of its kind. */
export interface CheckedFile extends Parsed {
  readonly kind: DocumentKind;
  readonly diagnostics: readonly Diagnostic[];
  readonly wellShaped: boolean;
  /** Not even YAML: there is nothing to look at. */
  readonly unreadable: boolean;
}

/** Parsing is nearly all the work of loading, so that what has been read is kept by its content. */
const known = new Map<string, CheckedFile>();
const mostKept = 1000;

/** Parses a file and checks its shape; undefined for a file that is not a document. */
export function checkFile(source: Source): CheckedFile | undefined {
  const kind = kindOfFile(source.file);
  if (!kind) return undefined;
  const key = contentHash([source.file, source.text]);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= mostKept) known.clear();
  const checked = check(kind, source);
  known.set(key, checked);
  return checked;
}

function check(kind: DocumentKind, source: Source): CheckedFile {
  const parsed = parseYaml(source);
  // What cannot be read has no shape worth telling about.
  const unreadable = parsed.diagnostics.some(isError);
  const diagnostics = [...parsed.diagnostics, ...(unreadable ? [] : checkShape(kind, parsed))];
  return { ...parsed, kind, diagnostics, unreadable, wellShaped: !diagnostics.some(isError) };
}
