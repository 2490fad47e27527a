import { isScalar, type Document } from 'yaml';
import { diagnosticAt, type Diagnostic, type Fault, type Range } from '../diagnostic';
import type { Source } from '../source';
import { tooDeep, tooDeepAt } from './beyond-limits';
import { documentsIn } from './documents-in';
import { mostToldOfFile } from './limits';
import type { Places } from './places';
import { placesOf } from './places-of';
import { syntaxFault, type PlacedFault } from './syntax-faults';
import { mendedSyntax, withoutLine } from './syntax-mends';
import { valueOf } from './value-of';

/** A YAML file as plain values, with the place of each. Faulty when `diagnostics` has an error. */
export interface Parsed {
  readonly source: Source;
  readonly value: unknown;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
  /** How many more faults there are than are told. */
  readonly untold: number;
}

/** Reads one YAML document with the place of every value. Never throws for what a file may hold. */
export function parseYaml(source: Source): Parsed {
  const deep = tooDeepAt(source.text);
  if (deep !== undefined) return failed(source, { start: deep, end: deep + 1 }, tooDeep());
  const { documents, directives } = documentsIn(source.text);
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
  const { value, faults } = valueOf(contents ?? null, source);
  const all = [
    ...directives.map((range) => directive(source, range)),
    ...faults,
    ...(second ? [secondDocument(source, second)] : []),
  ];
  const stumble = firstStumble(source, documents);
  // After the first place that cannot be read, a parser finds fault with everything.
  const found = stumble ? [...all.filter(([{ start }]) => start < stumble[0].start), stumble] : all;
  return {
    source,
    value,
    places: placesOf(contents ?? null, source.text),
    diagnostics: inOrder(found)
      .slice(0, mostToldOfFile)
      .map(([range, fault]) => diagnosticAt(source, range, fault)),
    untold: Math.max(0, found.length - mostToldOfFile),
  };
}

function failed(source: Source, range: Range, fault: Fault): Parsed {
  const diagnostics = [diagnosticAt(source, range, fault)];
  return { source, value: undefined, places: new Map(), diagnostics, untold: 0 };
}

function inOrder(found: readonly PlacedFault[]): PlacedFault[] {
  return found.toSorted(([a], [b]) => a.start - b.start);
}

/** The first place that cannot be read, with an edit after which it can, when one of them is found. */
function firstStumble(source: Source, documents: readonly Document.Parsed[]): PlacedFault | undefined {
  const problems = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  for (const problem of problems.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const placed = syntaxFault(problem, source);
    if (!placed) continue;
    const [range, fault] = placed;
    const edit = mendedSyntax(source, fault.code, range.start);
    return [range, { ...fault, ...(edit && { edit }) }];
  }
  return undefined;
}

function directive(source: Source, range: Range): PlacedFault {
  const found = source.text.slice(range.start, range.end);
  const edit = [withoutLine(source, range.start)];
  return [range, { code: 'directive', message: 'a YAML directive', label: 'is not obeyed', found, edit }];
}

function secondDocument(source: Source, { range: [offset] }: Document.Parsed): PlacedFault {
  const start = partingLine(source.text, offset);
  const message = 'a second document in the same file';
  const edit = mendedSyntax(source, 'several-documents', start);
  const fault: Fault = {
    code: 'several-documents',
    message,
    label: 'parts it in two',
    ...(edit && { edit }),
  };
  return [{ start, end: start + 3 }, fault];
}

/** Where the line stands that parts two documents: `---` begins the second, `...` has ended the first. */
function partingLine(text: string, offset: number): number {
  if (text.startsWith('---', offset)) return offset;
  return Math.max(0, text.lastIndexOf('\n...', offset) + 1);
}
