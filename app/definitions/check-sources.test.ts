import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipped, someSlips } from '../../test/factories/slips';
import { metsaranta } from '../../test/fixtures/metsaranta.server';
import { buildProgramme } from './build-programme';
import { checkSources } from './check-sources';
import type { Diagnostic, Edit } from './diagnostic';
import { loadDefinitions } from './load.server';
import { applyEdit } from './mending/apply-edit';
import { decoded } from './reading/decode';
import { mostTold } from './reading/limits';
import type { Source } from './source';

const isLong = process.env.PORRAS_LONG === '1';
/** Steps and time after which the fuzz stops; what it has found by then counts. */
const steps = { numRuns: isLong ? 3000 : 60, interruptAfterTimeLimit: isLong ? 180_000 : 6000 };

async function sourcesOf(folder: string): Promise<readonly Source[]> {
  const loaded = await loadDefinitions(folder);
  if (!loaded.ok) throw new Error(`${folder} is not valid`);
  return loaded.sources;
}

const real = await sourcesOf('config/pohjois-karjala');

/** Every fault has its place and words, every edit fits its files, and what is valid can be built. */
function answersWell(sources: readonly Source[]): void {
  const checked = checkSources(sources);
  const diagnostics = checked.ok ? checked.warnings : checked.diagnostics;
  expect(checked.ok || diagnostics.length > 0).toBe(true);
  expect(diagnostics.length).toBeLessThanOrEqual(mostTold + 1);
  diagnostics.forEach((diagnostic) => hasItsPlace(diagnostic, sources));
  if (checked.ok) expect(buildProgramme(checked.documents).services.size).toBeGreaterThan(0);
}

function hasItsPlace(
  { line, column, endColumn, excerpt, excerptColumn, edit, ...rest }: Diagnostic,
  sources: readonly Source[],
) {
  expect(rest.message.length > 0 && line >= 1 && column >= 1 && endColumn > column).toBe(true);
  expect(column >= excerptColumn && endColumn <= excerptColumn + Math.max(1, excerpt.length + 1)).toBe(true);
  if (edit) fits(edit, sources);
}

function fits(edit: Edit, sources: readonly Source[]): void {
  expect(edit.length).toBeGreaterThan(0);
  for (const { file, text } of sources) {
    let from = 0;
    const here = edit.filter((change) => change.file === file).toSorted((a, b) => a.start - b.start);
    for (const { start, end } of here) {
      expect(start >= from && end >= start && end <= text.length).toBe(true);
      from = end;
    }
    expect(typeof applyEdit(file, text, edit)).toBe('string');
  }
}

test('whatever slips into the real definitions, each fault has its place, and what is valid can be built', () => {
  fc.assert(
    fc.property(someSlips, (slips) => answersWell(slips.reduce(slipped, real))),
    steps,
  );
}, 400_000);

test('whatever bytes stand in a file, they are text, or the place is told where they are not', () => {
  const bytes = real.map(({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) }));
  const aByte = fc.record({ file: fc.nat(), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
  fc.assert(
    fc.property(fc.array(aByte, { minLength: 1, maxLength: 3 }), (slips) => {
      const read = bytes.map(({ file, bytes: before }, index) => {
        const after = before.slice();
        for (const slip of slips) {
          if (slip.file % bytes.length === index) after[slip.at % after.length] = slip.byte;
        }
        return decoded(file, after);
      });
      const sources = read.flatMap((one) => ('code' in one ? [] : [one]));
      for (const one of read) if ('code' in one) hasItsPlace(one, sources);
      answersWell(sources);
    }),
    { ...steps, numRuns: steps.numRuns / 2 },
  );
}, 400_000);

test('a file that would exhaust the parser is refused before it is parsed', () => {
  const bombs = ['['.repeat(100_000), '- '.repeat(50_000), `${' '.repeat(200)}x: 1`, '{a: '.repeat(50_000)];
  for (const text of bombs) {
    const checked = checkSources([{ file: 'rollout.yaml', text }]);
    expect(checked).toMatchObject({ ok: false });
    expect(checked.ok || checked.diagnostics.map(({ code }) => code)).toContain('too-deep');
  }
});

test('a programme without some of its files is told which', async () => {
  const checked = checkSources((await sourcesOf(metsaranta)).filter(({ file }) => file !== 'training.yaml'));
  expect(checked).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'missing-file', file: 'training.yaml' }],
  });
});
