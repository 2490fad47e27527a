import { expect, test } from 'vitest';
import { closingOrdered, dated, ordered, stepped, steppedDown } from '../../test/factories/events';
import { day, moment } from '../../test/factories/moment';
import { aProgramme } from '../../test/factories/programme';
import { aRollout, on, type Told } from '../../test/factories/rollout';
import { leftOut } from '../../test/factories/service-task';
import { strandedOn } from './stranded';

const programme = aProgramme({ units: [{ id: 'joensuu', ...leftOut() }, { id: 'kitee' }] });

function strandedAfter(...told: readonly Told[]): string[] {
  const rollout = aRollout(programme, ...on('2026-03-02', ...told));
  return strandedOn(rollout, day('2026-03-05'), moment('2026-03-05')).map(
    ({ subject: { service, unit } }) => `${service}@${unit}`,
  );
}

test('a subject that is left out is stranded while clients could book it by its step', () => {
  expect(strandedAfter()).toEqual([]);
  expect(strandedAfter(stepped('invited', 'staff'))).toEqual(['lastenvalvoja@joensuu']);
  expect(strandedAfter(stepped('invited', 'staff'), steppedDown('staff', 'invited'))).toEqual([]);
});

test('so it is while an order waits or an opening is dated', () => {
  for (const told of [
    ordered('invited', 'staff'),
    closingOrdered('staff', 'open'),
    dated('invited', 'staff', '2026-04-01T06:00:00Z'),
  ])
    expect(strandedAfter(told)).toEqual(['lastenvalvoja@joensuu']);
});

test('what is part of the rollout is not stranded, whatever its step', () => {
  expect(strandedAfter(stepped('open', 'invited', { service: 'lastenvalvoja', unit: 'kitee' }))).toEqual([]);
});
