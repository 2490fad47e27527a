import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { faults } from '../faults';
import { reference } from './reference';
import { occurrences, sections } from './sections';

const page = reference();
const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id ?? '');

test('docs/definitions.md is what porras explain --all prints', async () => {
  expect(await readFile('docs/definitions.md', 'utf8')).toBe(page);
});

test('every key of every map and every fault has a place of its own', () => {
  const wanted = [
    ...occurrences.map(({ section, variant, key }) =>
      [section.id, ...(variant === undefined ? [] : [variant]), key].join('.'),
    ),
    ...Object.keys(faults).map((code) => `fault-${code}`),
  ];
  expect([...new Set(wanted)].filter((id) => !anchors.includes(id))).toEqual([]);
  expect(anchors).toEqual([...new Set(anchors)]);
});

test('every link leads to a place on the page', () => {
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
  expect(links.length).toBeGreaterThan(100);
  expect([...new Set(links)].filter((id) => !anchors.includes(id))).toEqual([]);
});

test('maps of one name are one map', () => {
  const bySection = new Map(sections.map((section) => [section.id, JSON.stringify(section)]));
  for (const { section } of occurrences) {
    expect([section.what, JSON.stringify(section)]).toEqual([section.what, bySection.get(section.id)]);
  }
});

test('every description is a sentence, and says more than the key', () => {
  for (const { path, key, field } of occurrences) {
    const { description = '', 'x-left-out': leftOut = 'needed.' } = field;
    expect([path, description]).toEqual([path, expect.stringMatching(/^[A-Z].*[.)]$/)]);
    expect(leftOut).toMatch(/\.$/);
    expect(description.toLowerCase()).not.toBe(`${key.toLowerCase()}.`);
  }
});
