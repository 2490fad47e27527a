import { expect, test } from 'vitest';
import { founderRights } from '../domain/installation';
import { programmeRights, type RightRule } from '../domain/programme/role';
import { aspects, rights } from '.';

test('every right is one aspect’s, or of the programme as a whole', () => {
  const said = [
    programmeRights,
    ...Object.values(aspects).flatMap((one) => ('part' in one ? [one.part.rights] : [])),
  ].flatMap(Object.keys);
  expect(said.toSorted()).toEqual(Object.keys(rights).toSorted());
});

test('rights that are kept apart, and those of the founder, exist', () => {
  const named = Object.values<RightRule>(rights).flatMap(({ apartFrom }) => apartFrom?.right ?? []);
  expect(named).not.toEqual([]);
  for (const right of [...named, ...founderRights]) expect(Object.keys(rights)).toContain(right);
});
