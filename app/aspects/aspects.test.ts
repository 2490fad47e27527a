import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acts, aspects, keysWith, rights } from '.';
import type { Act } from '../domain/act';
import type { IdKind } from '../domain/ground';

const parts = keysWith('part').map((key) => aspects[key].part);

test('every folder is an aspect of the list, and every aspect has its folder', () => {
  const folders = readdirSync(join(import.meta.dirname), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(folders.toSorted()).toEqual(Object.keys(aspects).toSorted());
});

test('a name is one aspect’s: of two that say the same, one would be lost', () => {
  expect(twice(parts.map(({ word }) => word))).toEqual([]);
  expect(twice(parts.flatMap(({ events }) => Object.keys(events)))).toEqual([]);
  for (const facet of ['criteria', 'acts', 'causes'] as const) {
    const names = Object.values(aspects).flatMap((aspect) =>
      facet in aspect ? Object.keys(aspect[facet as keyof typeof aspect]) : [],
    );
    expect(names).not.toEqual([]);
    expect(twice(names)).toEqual([]);
  }
});

test('an act is found by its own name, and takes a right that there is', () => {
  for (const [name, act] of Object.entries<Act>(acts)) {
    expect(act.name).toBe(name);
    if (typeof act.right === 'string') expect(Object.keys(rights), name).toContain(act.right);
  }
});

/** Kinds of ids that go by their own names wherever they stand. */
const named: readonly IdKind[] = [
  ...(['serviceTask', 'service', 'unit', 'appointmentType', 'step', 'phase', 'activity'] as const),
  ...(['workshop', 'suite', 'communication', 'role', 'system', 'place', 'where', 'item'] as const),
];

test('an id is of the kind that its key says, so that history knows what an event is about', () => {
  const all = [...parts.map(({ ids }) => ids), ...Object.values<Act>(acts).map(({ about }) => about)];
  for (const [key, kind] of all.flatMap((ids) => Object.entries<IdKind>(ids)))
    if (named.some((one) => one === key)) expect(kind).toBe(key);
});

test('no aspect has the type of an event that is none’s', () => {
  const types = parts.flatMap(({ events }) => Object.keys(events));
  expect(types).not.toContain('definitionApplied');
  expect(types).not.toContain('factWithdrawn');
});

function twice(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}
