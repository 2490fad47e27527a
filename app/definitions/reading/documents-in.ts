import { Composer, Parser, type Document } from 'yaml';
import type { Range } from '../diagnostic';

/** Core schema, so that `no` stays text; nothing that YAML does behind the reader's back. */
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

interface DocumentsIn {
  /** The first document, and the second one when there is more than one. */
  readonly documents: readonly Document.Parsed[];
  /** Where directives stand. They are not obeyed. */
  readonly directives: readonly Range[];
}

/**
 * Reads a text as YAML, and no further than to the end of its second document. `uniqueKeys` is for short texts:
 * the parser compares each key of a map with every other one.
 */
export function documentsIn(text: string, { uniqueKeys = false } = {}): DocumentsIn {
  return withoutTraces(() => read(text, uniqueKeys));
}

function read(text: string, uniqueKeys: boolean): DocumentsIn {
  const documents: Document.Parsed[] = [];
  const directives: Range[] = [];
  const composer = new Composer({ ...options, uniqueKeys });
  for (const token of new Parser().parse(text)) {
    if (token.type === 'directive') {
      directives.push({ start: token.offset, end: token.offset + token.source.length });
      continue;
    }
    documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
    if (documents.length > 1) return { documents, directives };
  }
  documents.push(...(composer.end() as Iterable<Document.Parsed>));
  return { documents: documents.slice(0, 2), directives };
}

/** Each fault is an error object of the parser's, and most of its time would go into traces that nobody reads. */
function withoutTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Whether a short text is one document without a fault of punctuation. */
export function readsWell(text: string): boolean {
  const { documents } = documentsIn(text, { uniqueKeys: true });
  return documents.length === 1 && documents.every(({ errors }) => errors.length === 0);
}
