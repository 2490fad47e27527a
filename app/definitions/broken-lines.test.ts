import { expect, test } from 'vitest';
import { brokenLines, type BrokenLines } from '../../test/fixtures/broken-definitions.server';
import { metsaranta } from '../../test/fixtures/metsaranta.server';
import { put } from '../../test/fixtures/snippet';
import { checkSources } from './check-sources';
import type { Diagnostic } from './diagnostic';
import { faults, type FaultCode } from './faults';
import { loadDefinitions } from './load.server';
import { applyEdit } from './mending/apply-edit';
import type { Source } from './source';

const loaded = await loadDefinitions(metsaranta);
if (!loaded.ok) throw new Error('the fixture is not valid');
const sources = loaded.sources;
const rows = (await brokenLines()).map((row, index) => ({ ...row, title: `${row.code} (${index + 1})` }));

function textOf(file: string): string {
  return sources.find((source) => source.file === file)?.text ?? '';
}

function withText(file: string, text: string): readonly Source[] {
  return sources.map((source) => (source.file === file ? { file, text } : source));
}

function faultsOf(some: readonly Source[]): readonly Diagnostic[] {
  const checked = checkSources(some);
  return checked.ok ? checked.warnings : checked.diagnostics;
}

function mended(some: readonly Source[], { edit = [] }: Diagnostic): readonly Source[] {
  return some.map(({ file, text }) => ({ file, text: applyEdit(file, text, edit) }));
}

/** Where a row says that its fault is. */
function placeOf(row: BrokenLines) {
  const { marked } = put(row, 'bad', textOf(row.file));
  const [file = row.file, line, column, endColumn] = row.at?.split(/[:-](?=\d)/) ?? [];
  return row.at
    ? { file, line: Number(line), column: Number(column), endColumn: Number(endColumn) }
    : { file, line: marked?.line, column: marked?.column, endColumn: marked?.endColumn };
}

test.each(rows)('$title: these lines have the fault and no other, at its place', (row) => {
  const found = faultsOf(withText(row.file, put(row, 'bad', textOf(row.file)).text));
  expect([...new Set(found.map(({ code }) => code))]).toEqual([row.code]);
  expect(found[0]).toMatchObject(placeOf(row));
});

test.each(rows)('$title: the good lines are valid', (row) => {
  expect(faultsOf(withText(row.file, put(row, 'good', textOf(row.file)).text))).toEqual([]);
});

test.each(rows.filter(({ byHand }) => byHand === undefined))(
  '$title: its edit writes the good lines',
  (row) => {
    const bad = withText(row.file, put(row, 'bad', textOf(row.file)).text);
    const [first] = faultsOf(bad);
    const after = first && mended(bad, first);
    expect(after?.find(({ file }) => file === row.file)?.text).toBe(put(row, 'good', textOf(row.file)).text);
  },
);

test.each(rows.filter(({ byHand }) => byHand !== undefined))('$title: no edit guesses $byHand', (row) => {
  expect(row.byHand).not.toBe('');
  const found = faultsOf(withText(row.file, put(row, 'bad', textOf(row.file)).text));
  expect(found.filter(({ edit }) => edit)).toEqual([]);
});

test.each(rows)(
  '$title: with the line ends of Windows it is the same fault, and the edit mends it',
  (row) => {
    const windows = (some: readonly Source[]) =>
      some.map(({ file, text }) => ({ file, text: text.replaceAll('\n', '\r\n') }));
    const bad = windows(withText(row.file, put(row, 'bad', textOf(row.file)).text));
    const [first] = faultsOf(bad);
    expect(first).toMatchObject({ code: row.code, ...placeOf(row) });
    expect(first?.excerpt).not.toContain('\r');
    if (first?.edit) expect(faultsOf(mended(bad, first))).toEqual([]);
  },
);

/** Faults that are about something that is not there, or about punctuation. */
const nothingFound: readonly FaultCode[] = [
  'not-yaml',
  'tab',
  'several-documents',
  'too-deep',
  'not-a-text-key',
  'empty-value',
  'comma-in-text',
  'missing-key',
  'too-few',
  'same-twice',
  'missing-language',
  'unclear-deviation',
  'exactly-one',
];
/** Faults about a choice: what can be chosen is told. */
const ofChoice: readonly FaultCode[] = [
  'unknown-key',
  'not-allowed',
  'unknown-reference',
  'unknown-time-zone',
  'starts-open',
  'stair-order',
  'wrong-level',
  'exactly-one',
  'unclear-deviation',
  'criterion-to-come',
];

test.each(rows)('$title: it tells what it found, and what is allowed', (row) => {
  const { text, marked } = put(row, 'bad', textOf(row.file));
  const [first] = faultsOf(withText(row.file, text));
  if (first?.found !== undefined) expect(first.found).toBe(row.at ? first.found : plain(marked?.text ?? ''));
  else if (!nothingFound.includes(row.code) && !row.at) expect(marked?.text).toMatch(/^(\[|\w+$)/);
  expect(first?.allowed !== undefined || !ofChoice.includes(row.code)).toBe(true);
});

function plain(written: string): string {
  return written.replace(/^"(.*)"$/, '$1');
}

test('every fault has its words, and an example or a folder that has it', () => {
  for (const [code, { title, why, advice, example }] of Object.entries(faults)) {
    expect(code).toMatch(/^[a-z0-9-]+$/);
    expect([why, advice].every((sentence) => /^[A-Z].*\.$/.test(sentence)) && title.length > 0).toBe(true);
    expect(example.byHand).not.toBe('');
  }
  expect(rows.length).toBeGreaterThan(110);
});
