import { isError, type Diagnostic } from './diagnostic';
import type { FaultCode } from './faults';
import { invisibleIn } from './reading/invisible';
import { parseYaml, type Parsed } from './reading/parse';
import { kindOfFile, type DocumentKind } from './schema/document-kinds';
import { checkShape } from './shape/check-shape';
import type { Source } from './source';

/** A file that has been read and held against the schema of its kind. */
export interface CheckedFile extends Parsed {
  readonly kind: DocumentKind;
  readonly diagnostics: readonly Diagnostic[];
  readonly wellShaped: boolean;
  /** What it says cannot be told: there is nothing to look at. */
  readonly unreadable: boolean;
}

/** Parsing is nearly all the work of loading, so that what has been read is kept by its content. */
const known = new Map<string, CheckedFile>();
const mostKept = 1000;

/** Parses a file and checks its shape; undefined for a file that is not a document. */
export function checkFile(source: Source): CheckedFile | undefined {
  const kind = kindOfFile(source.file);
  if (!kind) return undefined;
  const key = `${source.file}\n${source.text}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= mostKept) known.clear();
  const checked = check(kind, source);
  known.set(key, checked);
  return checked;
}

/** Faults of a text that leave no doubt about what it says. */
const stillReadable: readonly FaultCode[] = ['duplicate-key', 'tag', 'directive', 'unclear-number'];

function check(kind: DocumentKind, source: Source): CheckedFile {
  const parsed = parseYaml(source);
  // What cannot be read has no shape worth telling about.
  const unreadable = parsed.diagnostics.some(({ code }) => !stillReadable.includes(code));
  const unseen = invisibleIn(source);
  // What cannot be seen makes a parser stumble elsewhere: it is told, and the stumbling is not.
  const ofText = [...unseen, ...(unreadable && unseen.length > 0 ? [] : parsed.diagnostics)];
  const lines = new Set(ofText.map(({ line }) => line));
  const shape = unreadable ? { diagnostics: [], untold: 0 } : checkShape(kind, parsed);
  const diagnostics = [...ofText, ...shape.diagnostics.filter(({ line }) => !lines.has(line))];
  return {
    ...parsed,
    kind,
    diagnostics,
    untold: parsed.untold + shape.untold,
    unreadable,
    wellShaped: !diagnostics.some(isError),
  };
}
