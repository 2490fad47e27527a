import { expect, test } from 'vitest';
import { manager } from '../../../test/factories/actors';
import {
  approved,
  aScope,
  aSubject,
  closingOrdered,
  proposed,
  stepped,
  tested,
} from '../../../test/factories/events';
import { aProgramme } from '../../../test/factories/programme';
import { approvalIn, rename, services } from '../../../test/factories/renames';
import { applied, aRollout, type Told } from '../../../test/factories/rollout';
import { aServiceTask } from '../../../test/factories/service-task';
import { isStale } from '../../aspects/scope/terms';
import { standingOf } from '../../aspects/standing/standing';

const two = aProgramme({ services: services('lastenvalvoja', 'isyys') });
const merged = aProgramme({
  revision: 'r2',
  services: services('valvoja'),
  renames: [rename('service', 'lastenvalvoja', 'valvoja'), rename('service', 'isyys', 'valvoja')],
});
const isyys = aSubject('isyys');

test('of two services that become one, the lower step wins, whichever it is and moved or not', () => {
  const joined = (...story: readonly Told[]) =>
    standingOf(aRollout(two, ...story, applied(merged)), aSubject('valvoja')).step;
  const invited = [stepped('invited', 'staff'), stepped('invited', 'staff', isyys)];
  expect(joined(...invited, stepped('open', 'invited'))).toBe('invited');
  expect(joined(...invited, stepped('open', 'invited', isyys))).toBe('invited');
  expect(joined(stepped('invited', 'staff'))).toBe('staff');
  expect(joined(stepped('invited', 'staff', isyys))).toBe('staff');
});

test('of two services that become one, a closing that waits wins', () => {
  const up = [stepped('invited', 'staff'), stepped('invited', 'staff', isyys)];
  const rollout = aRollout(two, ...up, closingOrdered('staff', 'invited', isyys), applied(merged));
  expect(standingOf(rollout, aSubject('valvoja')).pending).toMatchObject({ direction: 'down', to: 'staff' });
});

test('what was told of two services that become one folds in the order in which it was told', () => {
  const rollout = aRollout(
    two,
    tested({ varaus: false }, '2026-02-02', 'isyys'),
    tested({ varaus: true }),
    tested({ peruutus: true }, '2026-02-09', 'isyys'),
    applied(merged),
  );
  expect(rollout.facts.get('settings-test/valvoja/perus')?.map(({ sequence }) => sequence)).toEqual([
    2, 3, 4,
  ]);
  expect(rollout.settingsTests.get('settings-test/valvoja/perus')).toMatchObject({
    results: { varaus: true, peruutus: true },
    runs: 3,
  });
});

test('of services that become one nobody has approved the whole: the approval is stale', () => {
  const content = {
    services: [...aScope().services, ...aScope({ service: 'isyys', highestStep: 'invited' }).services],
  };
  const rollout = aRollout(two, proposed(content), approved(content, 1, two), applied(merged));
  const approval = approvalIn(rollout);
  expect(approval?.content.services).toMatchObject([{ service: 'valvoja', highestStep: 'invited' }]);
  expect(approval && isStale(rollout.programme, approval)).toBe(true);
});

test('a service that another is merged into keeps its own history beside that one’s', () => {
  const into = aProgramme({
    revision: 'r2',
    services: services('lastenvalvoja'),
    renames: [rename('service', 'isyys', 'lastenvalvoja')],
  });
  const rollout = aRollout(
    two,
    stepped('invited', 'staff'),
    tested({ varaus: true }),
    tested({ peruutus: true }, '2026-02-02', 'isyys'),
    applied(into),
  );
  expect(rollout.settingsTests.get('settings-test/lastenvalvoja/perus')).toMatchObject({ runs: 2 });
  expect(standingOf(rollout, aSubject()).step).toBe('staff');
});

test('scopes of service tasks that become one are numbered through, and the last approval is in force', () => {
  const neuvonta = aScope({ service: 'neuvonta', units: ['joensuu'] });
  const start = aProgramme();
  const joined = aProgramme({
    revision: 'r2',
    serviceTasks: [aServiceTask({ id: 'sosiaali' })],
    services: [...start.services.values()].map((service) => ({ ...service, serviceTask: 'sosiaali' })),
    renames: [
      rename('serviceTask', 'perheoikeus', 'sosiaali'),
      rename('serviceTask', 'vammaispalvelut', 'sosiaali'),
    ],
  });
  const rollout = aRollout(
    start,
    proposed(),
    proposed(neuvonta, 1, 'vammaispalvelut'),
    approved(),
    approved(neuvonta, 1, start, 'vammaispalvelut'),
    applied(joined),
  );
  const scope = rollout.scope.get('scope/sosiaali');
  expect(scope?.proposals.map(({ number, told, outcome }) => [number, told, outcome.stage])).toEqual([
    [1, 2, 'approved'],
    [2, 3, 'approved'],
  ]);
  expect(approvalIn(rollout, 'sosiaali')).toMatchObject({ number: 2, outcome: { by: manager } });
});
