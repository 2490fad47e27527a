import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metsaranta } from '../../test/fixtures/metsaranta.server';
import { buildProgramme } from './build-programme';
import { checkSources } from './check-sources';
import { loadDefinitions } from './load.server';
import type { Source } from './source';

const loaded = await loadDefinitions(metsaranta);
if (!loaded.ok) throw new Error('the fixture is not valid');
const { sources } = loaded;

/** What happens to files: lines go, come twice or change places, and characters that mean something turn up. */
const aSlip = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  column: fc.nat(),
  slip: fc.constantFrom(
    'drop',
    'double',
    'indent',
    'outdent',
    ...[':', '- ', '{', ']', '"', '#', '&a ', '*a', '!x ', '\t', '|', '0', 'ä'],
  ),
});

function slipped(
  before: readonly Source[],
  { file, line, column, slip }: { file: number; line: number; column: number; slip: string },
) {
  return before.map((source, index) => {
    if (index !== file % before.length) return source;
    const lines = source.text.split('\n');
    const at = line % lines.length;
    const old = lines[at] ?? '';
    const cut = column % (old.length + 1);
    const now: Readonly<Record<string, string[]>> = {
      drop: [],
      double: [old, old],
      indent: [`  ${old}`],
      outdent: [old.replace(/^ {2}/, '')],
    };
    lines.splice(at, 1, ...(now[slip] ?? [old.slice(0, cut) + slip + old.slice(cut)]));
    return { ...source, text: lines.join('\n') };
  });
}

test('whatever slips into the files, checking answers with faults that have a place, or what is valid can be built', () => {
  fc.assert(
    fc.property(fc.array(aSlip, { minLength: 1, maxLength: 3 }), (slips) => {
      const checked = checkSources(slips.reduce<readonly Source[]>(slipped, sources));
      const diagnostics = checked.ok ? checked.warnings : checked.diagnostics;
      for (const { line, column, endColumn, excerpt } of diagnostics) {
        expect(line >= 1 && column >= 1 && endColumn > column).toBe(true);
        expect(endColumn <= Math.max(2, excerpt.length + 2)).toBe(true);
      }
      if (checked.ok) expect(buildProgramme(checked.documents).services.size).toBeGreaterThan(0);
      else expect(diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: process.env.PORRAS_LONG ? 2000 : 150 },
  );
}, 600_000);

test('a file that would exhaust the parser is refused before it is parsed', () => {
  const bombs = ['['.repeat(100_000), '- '.repeat(50_000), `${' '.repeat(200)}x: 1`, '{a: '.repeat(50_000)];
  for (const text of bombs) {
    const checked = checkSources([{ file: 'rollout.yaml', text }]);
    expect(checked).toMatchObject({ ok: false, diagnostics: [{ code: 'too-deep' }] });
  }
});
