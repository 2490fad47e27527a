import { diagnosticAt, diagnosticOfFile, type Diagnostic } from '../diagnostic';
import { editOf } from '../mending/edit-of';
import { pointer } from '../reading/places';
import { rangeAt } from '../reading/range';
import type { Parsed } from '../reading/parse';
import type { Finding } from './book';

/** A finding at its place in its file, with the edit that does what would mend it. */
export function placed(finding: Finding, files: ReadonlyMap<string, Parsed>): Diagnostic {
  const { file, path, onKey, mend, ...fault } = finding;
  const parsed = files.get(file);
  if (!parsed) return diagnosticOfFile(file, fault);
  const edit = mend && editOf(mend, file, files);
  const range = rangeAt(parsed, pointer(path), onKey ? 'key' : 'value');
  return diagnosticAt(parsed.source, range, { ...fault, ...(edit && { edit }) });
}
