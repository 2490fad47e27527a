import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSources } from '../app/definitions/check-sources';
import { loadDefinitions } from '../app/definitions/load.server';
import { reservedIds } from '../app/definitions/meaning/ids';
import { metsaranta } from './fixtures/metsaranta.server';

test('no programme can take an address of a page', () => {
  const pages = readdirSync('app/routes').filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'),
  );
  const first = new Set(pages.map((file) => file.split('.')[0] ?? ''));
  const fixed = [...first].filter((part) => !/^[$_]/.test(part));
  expect(fixed.length).toBeGreaterThan(5);
  expect(fixed.filter((part) => !reservedIds.includes(part))).toEqual([]);
});

test('no service task can be taken for the whole programme', async () => {
  const loaded = await loadDefinitions(metsaranta);
  const sources = loaded.ok ? loaded.sources : [];
  const named = (name: string) =>
    checkSources(
      sources.map(({ file, text }) => ({
        file: file.replace('pohjoinen-tiimi', name),
        text: text.replaceAll('pohjoinen-tiimi', name),
      })),
    );
  expect(named('programmes').ok).toBe(true);
  expect(named('programme')).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'reserved-id', file: 'service-tasks/programme.yaml', found: 'programme' }],
  });
});
