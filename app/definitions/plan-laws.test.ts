import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents, now, up } from '../../test/fixtures/metsaranta-rollout.server';
import type { Rollout } from '../aspects';
import type { Documents } from './documents';
import { isNothing, planChanges } from './plan-changes';
import { revisionOf } from './revision';

function planned(wanted: Documents, rollout: Rollout | undefined) {
  return planChanges(documents, wanted, rollout, now);
}

/** Random edits that keep the shape: words, durations and limits anywhere, and the order of any list. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function scrambled(value: Json, dice: () => number): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => scrambled(item, dice));
    return dice() < 0.02 ? items.reverse() : items;
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wordOr(key, inner, dice)]));
  }
  return value;
}

function wordOr(key: string, value: Json, dice: () => number): Json {
  if (typeof value !== 'string') return scrambled(value, dice);
  const hit = dice() < 0.01;
  if (['fi', 'sv', 'en', 'phone'].includes(key)) return hit ? `${value}, toisin` : value;
  if (key === 'duration') return hit ? '50 min' : value;
  if (key === 'cancelUntil') return hit ? '3 days' : value;
  return value;
}

const anEdit = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })).map((dice) => {
  const next = () => Number(dice.next().value ?? 1);
  return scrambled(documents as unknown as Json, next) as unknown as Documents;
});

test('for any edit: a plan is empty exactly when the revision is the same, and after apply always', () => {
  fc.assert(
    fc.property(anEdit, (wanted) => {
      expect(isNothing(planned(wanted, undefined))).toBe(revisionOf(wanted) === revisionOf(documents));
      expect(isNothing(planChanges(wanted, wanted, undefined, now))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('for any edit: an approval becomes stale only by a material change', () => {
  const rollout = up();
  fc.assert(
    fc.property(anEdit, (wanted) => {
      const { changes, staleApprovals } = planned(wanted, rollout);
      if (staleApprovals.length > 0) expect(changes.some(({ mark }) => mark === 'material')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('for any edit: going back touches the same places', () => {
  fc.assert(
    fc.property(anEdit, (wanted) => {
      const there = planned(wanted, undefined).changes;
      const back = planChanges(wanted, documents, undefined, now).changes;
      expect(back.map(({ path }) => path.join()).toSorted()).toEqual(
        there.map(({ path }) => path.join()).toSorted(),
      );
    }),
    { numRuns: 40 },
  );
});
