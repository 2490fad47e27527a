import { expect, test } from 'vitest';
import { correcting, tested, withdrawn } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, aRollout } from '../../../test/factories/rollout';
import { testSettings } from './settings-tests';

const testIn = (rollout: ReturnType<typeof aRollout>) =>
  rollout.settingsTests.get('settings-test/lastenvalvoja/perus');
const run = (rollout: ReturnType<typeof aRollout>, command: object = {}) =>
  testSettings(
    rollout,
    {
      service: 'lastenvalvoja',
      suite: 'perus',
      results: { varaus: true },
      on: day('2026-03-02'),
      ...command,
    },
    day('2026-03-05'),
  );
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('a case that is left out of a run keeps its last result', () => {
  const rollout = aRollout(
    aProgramme(),
    tested({ varaus: true, peruutus: false }),
    tested({ peruutus: true }, '2026-02-09'),
  );
  expect(testIn(rollout)).toMatchObject({
    results: { varaus: true, peruutus: true },
    on: '2026-02-09',
    runs: 2,
  });
});

test('a run that is told late says nothing about cases that have been run since', () => {
  const rollout = aRollout(
    aProgramme(),
    tested({ varaus: true }, '2026-02-09'),
    tested({ varaus: false, peruutus: true }, '2026-02-02'),
  );
  expect(testIn(rollout)).toMatchObject({
    results: { varaus: true, peruutus: true },
    on: '2026-02-09',
    told: 2,
  });
});

test('two runs on one day: the one told last counts', () => {
  const rollout = aRollout(aProgramme(), tested({ varaus: false }), tested({ varaus: true }));
  expect(testIn(rollout)).toMatchObject({ results: { varaus: true }, told: 3 });
});

test('a run is of known cases of a known suite on a day that has come', () => {
  const rollout = aRollout();
  expect(testIn(after(rollout, ...agreed(run(rollout))))).toMatchObject({ results: { varaus: true } });
  expect(run(rollout, { service: 'juhla' })).toEqual(refusal('no-such-suite'));
  expect(run(rollout, { suite: 'laaja' })).toEqual(refusal('no-such-suite'));
  expect(run(rollout, { results: { siirto: true } })).toEqual(refusal('no-such-case'));
  expect(run(rollout, { results: {} })).toEqual(refusal('nothing-run'));
  expect(run(rollout, { on: day('2026-03-05') }).ok).toBe(true);
  expect(run(rollout, { on: day('2026-03-06') })).toEqual(refusal('not-yet'));
});

test('a corrected run counts as it was told last; a withdrawn one does not count', () => {
  const wrong = tested({ varaus: true });
  const rollout = aRollout(
    aProgramme(),
    wrong,
    tested({ peruutus: true }),
    correcting(2, tested({ varaus: false })),
  );
  expect(testIn(rollout)).toMatchObject({ results: { varaus: false, peruutus: true }, runs: 2 });
  expect(testIn(after(rollout, withdrawn(4, wrong)))).toMatchObject({ results: { peruutus: true }, runs: 1 });
});

test('only a run that still counts is corrected', () => {
  const wrong = tested({ varaus: true });
  const rollout = aRollout(aProgramme(), wrong, withdrawn(2, wrong));
  expect(run(aRollout(aProgramme(), wrong), { corrects: 2 }).ok).toBe(true);
  expect(run(rollout, { corrects: 2 })).toEqual(refusal('no-such-fact'));
  expect(run(rollout, { corrects: 1 })).toEqual(refusal('no-such-fact'));
});
