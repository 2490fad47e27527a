import { expect, test } from 'vitest';
import { ask, wholeTask } from '../../../test/factories/asking';
import { trained } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, type Told } from '../../../test/factories/rollout';
import { leftOut } from '../../../test/factories/service-task';
import { askRequirement } from '../../judgement/ask';
import { trainingCompleted } from './criteria';

const eightyPercent = { criterion: 'trainingCompleted', percent: 80, of: 'unit' } as const;

test.each([
  [7, 10, false],
  [8, 10, true],
  [8, 11, false],
  [9, 11, true],
  [1, 1, true],
])('%i of %i trained are 80 percent: %s', (count, staff, met) => {
  expect(ask(eightyPercent, [trained(count, staff)]).met).toBe(met);
});

test('too few trained says how many there are and how many it takes', () => {
  expect(ask(eightyPercent, [trained(8, 11)])).toMatchObject({
    missing: { code: 'training-short', trained: 8, staff: 11, needed: 9 },
    since: '2026-02-02',
  });
  expect(ask(eightyPercent, [])).toMatchObject({ missing: { code: 'training-uncounted' } });
});

test('a unit is asked for its own training, a service task for all of its units', () => {
  const ofTask = { ...eightyPercent, of: 'serviceTask' } as const;
  const one = [trained(10, 10)];
  expect(ask(eightyPercent, one).met).toBe(true);
  expect(ask(ofTask, one)).toMatchObject({
    met: false,
    missing: { code: 'training-short', trained: 10, needed: 8 },
  });
  expect(ask(ofTask, [...one, trained(6, 10, 'kitee')]).met).toBe(true);
  expect(ask(ofTask, [...one, trained(5, 10, 'kitee')]).met).toBe(false);
});

test('asked for a whole service task, each unit has to be trained by itself', () => {
  const most = [trained(10, 10), trained(7, 10, 'kitee')];
  expect(ask(eightyPercent, most, { asked: wholeTask }).met).toBe(false);
  expect(ask(eightyPercent, [trained(10, 10), trained(8, 10, 'kitee')], { asked: wholeTask }).met).toBe(true);
});

test('a unit that is left out is not asked, until its day', () => {
  const units = [{ id: 'joensuu' }, { id: 'kitee', ...leftOut('2026-03-02') }];
  const asking = (onDay: string) => ask(eightyPercent, [trained(10, 10)], { asked: wholeTask, units, onDay });
  expect(asking('2026-03-01').met).toBe(true);
  expect(asking('2026-03-02').met).toBe(false);
});

test.each([
  ['unit', [], ['joensuu']],
  ['unit', [trained(10, 10)], []],
  ['serviceTask', [], ['joensuu', 'kitee']],
  ['serviceTask', [trained(10, 10)], ['kitee']],
  ['serviceTask', [trained(10, 10), trained(2, 10, 'kitee')], ['kitee']],
] as const)(
  'of a %s, what is missing is mended by counting where it is',
  (of, story: readonly Told[], units) => {
    const asked = { serviceTask: 'perheoikeus', service: 'lastenvalvoja', unit: 'joensuu' };
    const asks = { ...eightyPercent, of };
    const rollout = aRollout(aProgramme(), ...story);
    const mending = trainingCompleted.mending(rollout, asked, asks, day('2026-03-02'), askRequirement);
    expect(mending).toEqual(
      units.map((unit) => ({ act: 'countTraining', about: { serviceTask: 'perheoikeus', unit } })),
    );
  },
);
