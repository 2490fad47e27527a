import { expect, test } from 'vitest';
import { withEdited } from '../../test/fixtures/metsaranta.server';
import { diagnosticsJson, diagnosticsText } from './diagnostic-text';
import { loadDefinitions } from './load.server';

const file = 'service-tasks/pohjoinen-tiimi.yaml';

async function faultsOf(from: string, to: string) {
  const loaded = await withEdited({ [file]: [from, to] }, loadDefinitions);
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

test('a fault shows its line with the range underlined, and what helps', async () => {
  const found = await faultsOf('bookableBy: everyone', 'bookabelBy: everyone');
  expect(diagnosticsText(found)).toBe(`error: unknown key "bookabelBy"
  --> service-tasks/pohjoinen-tiimi.yaml:28:9
   |
28 |         bookabelBy: everyone
   |         ^^^^^^^^^^ no such key in an appointment type
   |
   = did you mean "bookableBy"?  one of: staff, invited, everyone
   = Correct the key, or remove it.
   = more: porras explain unknown-key

1 error
`);
});

test('the only value that is allowed is said once', async () => {
  const edited = { 'programme.yaml': ['schemaVersion: 1', 'schemaVersion: 2'] } as const;
  const loaded = await withEdited(edited, loadDefinitions);
  const text = diagnosticsText(loaded.ok ? [] : loaded.diagnostics);
  expect(text).toContain(' = did you mean "1"?\n');
});

test('of a line longer than a screen, what is around the fault is shown', async () => {
  const found = await faultsOf('duration: 30 min', `duration: ${' '.repeat(500)}${'x'.repeat(5000)}`);
  const lines = diagnosticsText(found).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(260);
  const [frame = '', underline = ''] = lines.slice(3, 5);
  expect(frame.indexOf('x')).toBe(underline.indexOf('^'));
});

test('a sign that a terminal would obey is shown as a sign that it does not know', async () => {
  const found = await faultsOf('duration: 30 min', 'duration: "\u001b[2J"');
  expect(diagnosticsText(found)).not.toContain('\u001b');
});

test('the JSON form has the same fault with its place and its edit', async () => {
  const found = await faultsOf('duration: 30 min', 'duration: 30');
  expect(JSON.parse(diagnosticsJson(found))).toEqual([
    expect.objectContaining({
      code: 'wrong-type',
      severity: 'error',
      file,
      line: 26,
      column: 19,
      endColumn: 21,
      found: '30',
      edit: [{ file, start: 1075, end: 1077, text: '30 min' }],
    }),
  ]);
});

test('without faults there is nothing to read', () => {
  expect(diagnosticsText([])).toBe('');
});
