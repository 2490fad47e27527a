import { isScalar, parseAllDocuments, type Document } from 'yaml';
import { diagnosticAt, type Diagnostic, type Fault, type Range } from '../diagnostic';
import type { Source } from '../source';
import { tooDeep, tooDeepAt } from './limits';
import type { Places } from './places';
import { syntaxFault, type PlacedFault } from './syntax-faults';
import { valueOf } from './value-of';

/** A YAML file as plain values, with the place of each. Faulty when `diagnostics` has an error. */
export interface Parsed {
  readonly source: Source;
  readonly value: unknown;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

/** Core schema, so that `no` stays text; nothing that YAML does behind the reader's back. */
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Reads one YAML document with the place of every value. Never throws for what a file may hold. */
export function parseYaml(source: Source): Parsed {
  const deep = tooDeepAt(source.text);
  if (deep !== undefined) return failed(source, { start: deep, end: deep + 1 }, tooDeep());
  const documents = parseAllDocuments(source.text, options) as Document.Parsed[];
  const [document, second] = documents;
  const contents = document?.contents;
  const isEmpty = !contents || (isScalar(contents) && contents.value === null);
  if (isEmpty && !document?.errors.length) {
    return failed(
      source,
      { start: 0, end: 1 },
      { code: 'empty-file', message: 'the file is empty', label: 'nothing here' },
    );
  }
  const problems = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const { value, places, faults } = valueOf(contents ?? null);
  const found = [...untilFirstStumble(problems.map((problem) => syntaxFault(source, problem))), ...faults];
  if (second) found.push(secondDocument(second));
  return {
    source,
    value,
    places,
    diagnostics: found.map(([range, fault]) => diagnosticAt(source, range, fault)),
  };
}

function failed(source: Source, range: Range, fault: Fault): Parsed {
  return { source, value: undefined, places: new Map(), diagnostics: [diagnosticAt(source, range, fault)] };
}

const stumbles: readonly string[] = ['not-yaml', 'tab', 'not-a-text-key'];

/** After the first place that cannot be read, a parser finds fault with everything. */
function untilFirstStumble(found: readonly PlacedFault[]): PlacedFault[] {
  const inOrder = found.toSorted(([a], [b]) => a.start - b.start);
  const first = inOrder.findIndex(([, { code }]) => stumbles.includes(code));
  return first === -1 ? inOrder : inOrder.slice(0, first + 1);
}

function secondDocument({ range: [start] }: Document.Parsed): PlacedFault {
  const message = 'a second document in the same file';
  return [
    { start, end: start + 3 },
    { code: 'several-documents', message, label: 'begins here' },
  ];
}
