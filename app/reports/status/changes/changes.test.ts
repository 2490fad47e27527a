import { expect, test } from 'vitest';
import { criterion } from '../../../../test/factories/criteria';
import {
  approved,
  closingOrdered,
  confirmed,
  done,
  moved,
  ordered,
  proposed,
  returned,
  stepped,
  steppedDown,
  told,
} from '../../../../test/factories/events';
import { day } from '../../../../test/factories/moment';
import { named } from '../../../../test/factories/named';
import { aProgramme } from '../../../../test/factories/programme';
import { applied, aRollout, after, on, type Told } from '../../../../test/factories/rollout';
import { aBaseline, aServiceTask, leftOut } from '../../../../test/factories/service-task';
import type { Rollout } from '../../../aspects';
import type { PhaseId } from '../../../domain/programme/phase';
import { surveyed } from '../status-question';
import { changesSince } from '.';

const since = day('2026-02-02');
const joensuu = { service: 'lastenvalvoja', unit: 'joensuu' };
const kitee = { service: 'lastenvalvoja', unit: 'kitee' };

function changes(rollout: Rollout, before?: Rollout): string[] {
  const asked = surveyed({
    rollout,
    day: day('2026-03-02'),
    since,
    ...(before && { before }),
    language: 'fi',
    demo: false,
  });
  return changesSince(asked, since).map(({ on: at, about, text }) => `${at} ${about}: ${text}`);
}

test('the newest change comes first', () => {
  const rollout = aRollout(
    aProgramme(),
    ...on('2026-02-03', proposed()),
    ...on('2026-02-20', stepped('invited', 'staff', { service: 'isyys', unit: 'joensuu' })),
  );
  expect(changes(rollout)).toEqual([
    '2026-02-20 isyys: nousi portaalle invited',
    '2026-02-03 perheoikeus: rajausehdotus 1 tehtiin',
  ]);
});

test('the units of a service that went up on one day are one change', () => {
  const both = aRollout(
    aProgramme(),
    ...on('2026-02-03', stepped('invited', 'staff', joensuu), stepped('invited', 'staff', kitee)),
  );
  const one = aRollout(aProgramme(), ...on('2026-02-03', stepped('invited', 'staff', joensuu)));
  expect(changes(both)).toEqual(['2026-02-03 lastenvalvoja: nousi portaalle invited']);
  expect(changes(one)).toEqual(['2026-02-03 lastenvalvoja: nousi portaalle invited, 1/2 yksikössä']);
});

test('an order to open says nothing before it is confirmed', () => {
  const rollout = aRollout(aProgramme(), ...on('2026-02-03', ordered('invited', 'staff', joensuu)));
  expect(changes(rollout)).toEqual([]);
  const order = rollout.head.sequence;
  expect(changes(after(rollout, ...on('2026-02-04', confirmed(order, '2026-02-04', joensuu))))).toHaveLength(
    1,
  );
});

test('an order to close tells that its confirmation is missing, until it is there', () => {
  const isyys = { service: 'isyys', unit: 'joensuu' };
  const rollout = aRollout(
    aProgramme(),
    stepped('open', 'invited', isyys),
    ...on('2026-02-03', closingOrdered('staff', 'open', isyys)),
  );
  expect(changes(rollout)).toEqual(['2026-02-03 isyys: suljetaan portaalle staff, vahvistus puuttuu']);
  const { event } = { event: rollout.head.sequence };
  const closing: Told = { ...confirmed(event, '2026-02-04', isyys), type: 'closingConfirmed' };
  expect(changes(after(rollout, ...on('2026-02-04', closing)))).toEqual([
    '2026-02-04 isyys: laskettiin portaalle staff',
  ]);
});

test('a scope speaks by its last decision', () => {
  const programme = aProgramme();
  const start = aRollout(programme, ...on('2026-02-03', proposed()));
  expect(changes(after(start, ...on('2026-02-05', approved(undefined, 1, programme))))).toEqual([
    '2026-02-05 perheoikeus: rajaus 1 hyväksyttiin',
  ]);
  expect(changes(after(start, ...on('2026-02-06', returned())))).toEqual([
    '2026-02-06 perheoikeus: rajausehdotus 1 palautettiin korjattavaksi',
  ]);
});

test('what happened on the day of comparison has not changed since', () => {
  expect(changes(aRollout(aProgramme(), ...on('2026-02-02', proposed())))).toEqual([]);
  expect(changes(aRollout(aProgramme(), ...on('2026-02-03', proposed())))).toHaveLength(1);
});

test('a moved opening tells its new day and the one before', () => {
  const serviceTasks = [
    aServiceTask({ id: 'perheoikeus', baseline: aBaseline({ 'step:lastenvalvoja:invited': '2026-03-09' }) }),
  ];
  const before = aRollout(aProgramme({ serviceTasks }));
  const rollout = after(before, ...on('2026-02-10', moved('step:lastenvalvoja:invited', '2026-03-23')));
  expect(changes(rollout, before)).toEqual([
    '2026-02-10 lastenvalvoja: portaan invited uusi päivä on 23.3. (oli 9.3.)',
  ]);
  expect(changes(rollout, rollout)).toEqual([]);
});

test('a phase that became done is told by the day of its last activity, even when that was told late', () => {
  const before = aRollout(withPhase('kickoff'));
  const rollout = after(before, ...on('2026-02-10', done('kickoff.sovitaan', '2026-01-30')));
  expect(changes(rollout, before)).toEqual(['2026-01-30 perheoikeus: vaihe valmistui: kickoff']);
  expect(changes(rollout, rollout)).toEqual([]);
});

test('a service whose last criterion was met is told as ready', () => {
  const gates = { invited: [criterion({ criterion: 'communicationDone', rows: ['tiedote'] })] };
  const before = aRollout(
    aProgramme({ gates }),
    stepped('invited', 'staff', { service: 'isyys', unit: 'joensuu' }),
  );
  const rollout = after(before, ...on('2026-02-11', told('tiedote', '2026-02-10')));
  expect(changes(rollout, before)).toEqual([
    '2026-02-10 lastenvalvoja: portaan invited kaikki ehdot täyttyvät',
  ]);
});

test('a new definition is told, the first one is not', () => {
  const first = aRollout(aProgramme());
  expect(changes(first)).toEqual([]);
  const second = applied(aProgramme({ revision: 'abcdef0123456789' }));
  expect(changes(after(first, ...on('2026-02-12', second)))).toEqual([
    '2026-02-12 Määritykset: versio abcdef01 tuli voimaan',
  ]);
});

test('a service task left out after the day of comparison is told, one left out before is not', () => {
  const out = leftOut('2026-09-01').leftOut;
  const tasks = (onDay: string) => [
    aServiceTask({ id: 'perheoikeus' }),
    aServiceTask({ id: 'vammaispalvelut', leftOut: { ...out, on: day(onDay) } }),
  ];
  expect(changes(aRollout(aProgramme({ serviceTasks: tasks('2026-02-03') })))).toEqual([
    '2026-02-03 vammaispalvelut: jätettiin pois. Mukana 1.9.2026 alkaen',
  ]);
  expect(changes(aRollout(aProgramme({ serviceTasks: tasks('2026-02-02') })))).toEqual([]);
});

test('a step down is told as it is', () => {
  const isyys = { service: 'isyys', unit: 'joensuu' };
  const rollout = aRollout(
    aProgramme(),
    stepped('invited', 'staff', isyys),
    ...on('2026-02-05', steppedDown('staff', 'invited', isyys)),
  );
  expect(changes(rollout)).toEqual(['2026-02-05 isyys: laskettiin portaalle staff']);
});

function withPhase(id: PhaseId) {
  const activity = {
    ...named(`${id}.sovitaan`),
    phase: id,
    level: 'serviceTask' as const,
    done: { by: 'role' as const, role: 'coordinator' },
  };
  const phases = [{ ...named(id), shortName: { fi: id }, activities: [activity] }];
  return aProgramme({ phases, serviceTasks: [aServiceTask({ id: 'perheoikeus', phases })] });
}
