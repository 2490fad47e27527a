import { beforeAll, expect, test } from 'vitest';
import type { Documents } from '../../definitions/documents';
import { loadDefinitions } from '../../definitions/load.server';
import { planChanges } from '../../definitions/plan-changes';
import { day, moment } from '../../domain/calendar';
import { definitionOn } from './earlier-definition';

let documents: Documents;
beforeAll(async () => {
  const loaded = await loadDefinitions('config/pohjois-karjala');
  if (!loaded.ok) throw new Error('the definition of the demo has faults');
  documents = loaded.documents;
});

test('since the last decision the definition reads as it does today', () => {
  expect(definitionOn(documents, day('2026-11-16'))).toEqual(documents);
});

test('before it, one material field differs: the length of the meetings of aftercare', () => {
  const before = definitionOn(documents, day('2026-11-15'));
  const { changes } = planChanges(before, documents, undefined, moment('2026-11-16T07:00:00Z'));
  expect(changes).toHaveLength(1);
  expect(JSON.stringify(changes)).toContain('45 min');
});

test('what was decided to be left out later takes part until then', () => {
  const left = (on: string) =>
    definitionOn(documents, day(on)).serviceTasks.flatMap(({ id, leftOut }) => (leftOut ? [id] : []));
  expect(left('2026-02-02')).toEqual([]);
  expect(left('2026-09-23')).toEqual(['paihde-ja-riippuvuustyon-erityiset-palvelut', 'vammaispalvelut']);
});
