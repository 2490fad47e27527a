import { expect, test } from 'vitest';
import {
  approved,
  aScope,
  aSubject,
  proposed,
  stepped,
  tested,
  trained,
} from '../../../test/factories/events';
import { aProgramme } from '../../../test/factories/programme';
import { approvalIn, rename, services } from '../../../test/factories/renames';
import { after, applied, aRollout } from '../../../test/factories/rollout';
import { aServiceTask } from '../../../test/factories/service-task';
import { aService, inPorras } from '../../../test/factories/social-service';
import { isStale } from '../../aspects/scope/terms';
import { standingOf } from '../../aspects/standing/standing';

const one = aProgramme({ services: services('lastenvalvoja') });

test('both halves of a service that is split go on with its history, and with its approval', () => {
  const halves = aProgramme({
    revision: 'r2',
    services: services('vanhemmuus', 'elatus'),
    renames: [rename('service', 'lastenvalvoja', 'vanhemmuus', 'elatus')],
  });
  const rollout = aRollout(
    one,
    proposed(),
    approved(),
    stepped('invited', 'staff'),
    tested({ varaus: true }),
    applied(halves),
  );
  const approval = approvalIn(rollout);
  for (const half of ['vanhemmuus', 'elatus']) {
    expect(standingOf(rollout, aSubject(half))).toMatchObject({ service: half, step: 'invited' });
    expect(standingOf(rollout, aSubject(half, 'kitee')).step).toBe('staff');
    expect(rollout.settingsTests.get(`settings-test/${half}/perus`)).toMatchObject({ service: half });
  }
  expect(approval && isStale(rollout.programme, approval)).toBe(false);
});

test('a new service may begin with the history of one that stays, once', () => {
  const beside = (revision: string) =>
    aProgramme({
      revision,
      services: services('lastenvalvoja', 'elatus'),
      renames: [rename('service', 'lastenvalvoja', 'elatus')],
    });
  const rollout = aRollout(one, stepped('invited', 'staff'), applied(beside('r2')));
  expect(standingOf(rollout, aSubject()).step).toBe('invited');
  expect(standingOf(rollout, aSubject('elatus')).step).toBe('invited');
  const apart = after(rollout, stepped('open', 'invited'), applied(beside('r3')));
  expect(standingOf(apart, aSubject('elatus')).step).toBe('invited');
});

test('a unit that is split goes only where the definition has its halves', () => {
  const halves = aProgramme({
    revision: 'r2',
    units: ['keskusta', 'rantakyla', 'kitee'].map((id) => ({ id })),
    services: [aService({ id: 'lastenvalvoja', units: ['keskusta', 'kitee'], ...inPorras })],
    serviceTasks: [aServiceTask({ id: 'perheoikeus', units: ['keskusta', 'rantakyla', 'kitee'] })],
    renames: [rename('unit', 'joensuu', 'keskusta', 'rantakyla')],
  });
  const rollout = aRollout(one, stepped('invited', 'staff'), trained(8, 10), applied(halves));
  expect([...rollout.standing.keys()]).toEqual(['step/lastenvalvoja@keskusta']);
  expect([...rollout.training.keys()]).toEqual([
    'training/perheoikeus@keskusta',
    'training/perheoikeus@rantakyla',
  ]);
});

test('each half of a service task that is split keeps the part of the scope that it has', () => {
  const start = aProgramme({ services: [aService({ id: 'lastenvalvoja' }), aService({ id: 'isyys' })] });
  const content = { services: [...aScope().services, ...aScope({ service: 'isyys' }).services] };
  const halves = aProgramme({
    revision: 'r2',
    serviceTasks: [aServiceTask({ id: 'lapset' }), aServiceTask({ id: 'vanhemmat' })],
    services: [
      aService({ id: 'lastenvalvoja', serviceTask: 'lapset' }),
      aService({ id: 'isyys', serviceTask: 'vanhemmat' }),
    ],
    renames: [rename('serviceTask', 'perheoikeus', 'lapset', 'vanhemmat')],
  });
  const rollout = aRollout(start, proposed(content), approved(content, 1, start), applied(halves));
  const kept = ['lapset', 'vanhemmat'].map((task) => approvalIn(rollout, task));
  expect(kept.map((approval) => approval?.content.services.map(({ service }) => service))).toEqual([
    ['lastenvalvoja'],
    ['isyys'],
  ]);
  expect(kept.map((approval) => approval && isStale(rollout.programme, approval))).toEqual([false, false]);
});

test('what is split and becomes one again has happened once', () => {
  const halves = aProgramme({
    revision: 'r2',
    services: services('vanhemmuus', 'elatus'),
    renames: [rename('service', 'lastenvalvoja', 'vanhemmuus', 'elatus')],
  });
  const whole = aProgramme({
    revision: 'r3',
    services: services('lastenvalvoja'),
    renames: [rename('service', 'vanhemmuus', 'lastenvalvoja'), rename('service', 'elatus', 'lastenvalvoja')],
  });
  const rollout = aRollout(
    one,
    tested({ varaus: true }),
    applied(halves),
    tested({ varaus: true }, '2026-02-09', 'elatus'),
    applied(whole),
  );
  const subject = 'settings-test/lastenvalvoja/perus';
  expect(rollout.facts.get(subject)?.map(({ sequence }) => sequence)).toEqual([2, 4]);
  expect(rollout.settingsTests.get(subject)?.runs).toBe(2);
});
