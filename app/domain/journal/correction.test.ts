import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  approved,
  aText,
  correcting,
  held,
  proposed,
  trained,
  withdrawn,
} from '../../../test/factories/events';
import { aProgramme } from '../../../test/factories/programme';
import {
  after,
  agreed,
  aRollout,
  foldAll,
  on,
  programmesIn,
  recorded,
} from '../../../test/factories/rollout';
import { moment } from '../../../test/factories/moment';
import { standingFact, standingFacts, withdrawFact } from './correction';

const subject = 'training/perheoikeus@joensuu';
const trainingIn = (rollout: ReturnType<typeof aRollout>) => rollout.training.get(subject);
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('a correction is the last word, and history shows both', () => {
  const rollout = aRollout(aProgramme(), trained(2, 10), correcting(2, trained(3, 10)));
  expect(trainingIn(rollout)).toMatchObject({ trained: 3, told: 3 });
  expect(rollout.facts.get(subject)?.map(({ sequence }) => sequence)).toEqual([2, 3]);
});

test('a correction can be corrected, and the whole withdrawn', () => {
  const rollout = aRollout(
    aProgramme(),
    trained(2, 10),
    correcting(2, trained(3, 10)),
    correcting(3, trained(4, 10)),
  );
  expect(trainingIn(rollout)).toMatchObject({ trained: 4, told: 4 });
  expect(trainingIn(after(rollout, withdrawn(4, trained(4, 10))))).toBeUndefined();
});

test('a correction stands in the place of what it corrects', () => {
  const facts = recorded(
    aProgramme(),
    trained(2, 10),
    trained(5, 10, 'joensuu', '2026-02-09'),
    correcting(2, trained(3, 10)),
  ).slice(1);
  expect(standingFacts(facts).map(({ sequence }) => sequence)).toEqual([4, 3]);
});

test('as of a day before the correction the first word still stands', () => {
  const told = [...on('2026-02-02', trained(2, 10)), ...on('2026-02-09', correcting(2, trained(3, 10)))];
  const events = recorded(aProgramme(), ...told);
  const asOf = (at: string) =>
    foldAll(
      events.filter(({ recordedAt }) => recordedAt <= moment(at)),
      programmesIn(aProgramme(), told),
    );
  expect(trainingIn(asOf('2026-02-08'))).toMatchObject({ trained: 2 });
  expect(trainingIn(asOf('2026-02-09'))).toMatchObject({ trained: 3 });
});

test('a fact is withdrawn by its last word, once', () => {
  const rollout = aRollout(aProgramme(), trained(2, 10), correcting(2, trained(3, 10)));
  const withdraw = (from: typeof rollout, sequence: number) =>
    withdrawFact(from, { subject, sequence, reason: aText() });
  expect(withdraw(rollout, 2)).toEqual(refusal('no-such-fact'));
  const gone = after(rollout, ...agreed(withdraw(rollout, 3)));
  expect(trainingIn(gone)).toBeUndefined();
  expect(withdraw(gone, 3)).toEqual(refusal('no-such-fact'));
  expect(withdraw(gone, 4)).toEqual(refusal('no-such-fact'));
});

test('a fact is withdrawn under its own subject', () => {
  const rollout = aRollout(aProgramme(), held('tp1'), trained(2, 10));
  expect(withdrawFact(rollout, { subject, sequence: 2, reason: aText() })).toEqual(refusal('no-such-fact'));
  expect(standingFact(rollout, subject, 3)).toBeDefined();
});

test('acts are not withdrawn: they have opposites of their own', () => {
  const rollout = aRollout(aProgramme(), proposed(), approved());
  const scope = { subject: 'scope/perheoikeus', sequence: 3, reason: aText() };
  expect(withdrawFact(rollout, scope)).toEqual(refusal('not-a-fact'));
});

test('however facts are corrected, as many count as were told and not withdrawn', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ what: fc.constantFrom('tell', 'correct', 'withdraw'), which: fc.nat() }), {
        maxLength: 12,
      }),
      (acts) => {
        let rollout = aRollout();
        let count = 0;
        for (const { what, which } of acts) {
          const standing = standingFacts(rollout.facts.get(subject) ?? []);
          const chosen = standing[which % Math.max(1, standing.length)];
          if (what === 'tell' || !chosen) {
            rollout = after(rollout, trained(2, 10));
            count += 1;
          } else if (what === 'correct') {
            rollout = after(rollout, correcting(chosen.sequence, trained(3, 10)));
          } else {
            rollout = after(rollout, withdrawn(chosen.sequence, trained(3, 10)));
            count -= 1;
          }
        }
        expect(standingFacts(rollout.facts.get(subject) ?? [])).toHaveLength(count);
        expect(trainingIn(rollout) === undefined).toBe(count === 0);
      },
    ),
    { numRuns: 60 },
  );
});
