import { expect, test } from 'vitest';
import { correcting, trained } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, aRollout } from '../../../test/factories/rollout';
import { countTraining } from './training';

const trainingIn = (rollout: ReturnType<typeof aRollout>) =>
  rollout.training.get('training/perheoikeus@joensuu');
const count = (rollout: ReturnType<typeof aRollout>, command: object = {}) =>
  countTraining(
    rollout,
    { serviceTask: 'perheoikeus', unit: 'joensuu', trained: 8, staff: 10, on: day('2026-03-02'), ...command },
    day('2026-03-05'),
  );
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('the latest count is the one that counts, however late an earlier one is told', () => {
  const rollout = aRollout(
    aProgramme(),
    trained(8, 10, 'joensuu', '2026-02-09'),
    trained(2, 10, 'joensuu', '2026-02-02'),
  );
  expect(trainingIn(rollout)).toMatchObject({ trained: 8, on: '2026-02-09', told: 2 });
});

test('a count that is corrected to an earlier day gives way to one of a later day', () => {
  const rollout = aRollout(
    aProgramme(),
    trained(8, 10, 'joensuu', '2026-02-16'),
    trained(3, 10, 'joensuu', '2026-02-09'),
    correcting(2, trained(1, 10, 'joensuu', '2026-02-02')),
  );
  expect(trainingIn(rollout)).toMatchObject({ trained: 3, on: '2026-02-09' });
});

test('figures are such as can be', () => {
  const rollout = aRollout();
  expect(trainingIn(after(rollout, ...agreed(count(rollout))))).toMatchObject({ trained: 8, staff: 10 });
  expect(count(rollout, { trained: 0 }).ok).toBe(true);
  expect(count(rollout, { trained: 10 }).ok).toBe(true);
  for (const impossible of [{ trained: 11 }, { trained: -1 }, { trained: 0, staff: 0 }, { trained: 1.5 }]) {
    expect(count(rollout, impossible)).toEqual(refusal('impossible-figures'));
  }
});

test('a count is of a unit of the service task, on a day that has come', () => {
  const rollout = aRollout();
  expect(count(rollout, { unit: 'nurmes' })).toEqual(refusal('no-such-place'));
  expect(count(rollout, { on: day('2026-03-05') }).ok).toBe(true);
  expect(count(rollout, { on: day('2026-03-06') })).toEqual(refusal('not-yet'));
});

test('the count that stands is not recorded twice, but told again it may correct itself', () => {
  const rollout = aRollout(aProgramme(), trained(8, 10, 'joensuu', '2026-03-02'));
  expect(count(rollout)).toEqual({ ok: false, refusal: { reason: 'counted-already', event: 2 } });
  expect(count(rollout, { corrects: 2 }).ok).toBe(true);
  expect(count(rollout, { on: day('2026-03-03') }).ok).toBe(true);
  expect(count(rollout, { trained: 9 }).ok).toBe(true);
});

test('only a count of the same unit that still counts is corrected', () => {
  const rollout = aRollout(aProgramme(), trained(2, 10), trained(2, 10, 'kitee'));
  expect(count(rollout, { corrects: 2 }).ok).toBe(true);
  expect(count(rollout, { corrects: 3 })).toEqual(refusal('no-such-fact'));
  const corrected = after(rollout, correcting(2, trained(3, 10)));
  expect(count(corrected, { corrects: 2 })).toEqual(refusal('no-such-fact'));
  expect(count(corrected, { corrects: 4 }).ok).toBe(true);
});
