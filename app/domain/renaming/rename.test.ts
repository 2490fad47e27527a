import { expect, test } from 'vitest';
import { admin } from '../../../test/factories/actors';
import {
  approved,
  aScope,
  aSubject,
  counted,
  dated,
  proposed,
  stepped,
  tested,
  withdrawn,
} from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { approvalIn, rename, services } from '../../../test/factories/renames';
import { after, applied, aRollout, on } from '../../../test/factories/rollout';
import { anAppointmentType, aService, inPorras } from '../../../test/factories/social-service';
import { orderStep } from '../../aspects/opening/up';
import { isStale } from '../../aspects/scope/terms';
import { rulesOf } from '../../aspects/standing/offered';
import { standingOf } from '../../aspects/standing/standing';
import { stepAt } from '../../judgement/advance';
import type { Rename } from '../programme/rename';
import { namingInto } from './carry-over';

const one = aProgramme({ services: services('lastenvalvoja') });
const renamedService = aProgramme({
  revision: 'r2',
  services: services('valvoja'),
  renames: [rename('service', 'lastenvalvoja', 'valvoja')],
});

test('an approval stays in force through a rename, and carries the next step', () => {
  const rollout = aRollout(one, proposed(), approved(), applied(renamedService));
  const approval = approvalIn(rollout);
  expect(approval?.content.services).toMatchObject([{ service: 'valvoja' }]);
  expect(approval && isStale(rollout.programme, approval)).toBe(false);
  const decision = orderStep(rollout, { ...aSubject('valvoja'), to: 'invited' }, admin, moment('2026-03-02'));
  expect(decision.ok).toBe(true);
});

test('a rename together with a material change makes the approval stale', () => {
  const longer = [
    anAppointmentType({ id: 'ensitapaaminen', duration: 60 }),
    anAppointmentType({ id: 'jatko' }),
  ];
  const changed = aProgramme({
    revision: 'r2',
    services: [aService({ id: 'valvoja', ...inPorras, appointmentTypes: longer })],
    renames: renamedService.renames,
  });
  const rollout = aRollout(one, proposed(), approved(), applied(changed));
  const approval = approvalIn(rollout);
  expect(approval && isStale(rollout.programme, approval)).toBe(true);
});

test('a stale approval stays stale through a rename', () => {
  const longer = [
    anAppointmentType({ id: 'ensitapaaminen', duration: 60 }),
    anAppointmentType({ id: 'jatko' }),
  ];
  const second = aProgramme({
    revision: 'r1b',
    services: [aService({ id: 'lastenvalvoja', ...inPorras, appointmentTypes: longer })],
  });
  const third = aProgramme({
    revision: 'r2',
    services: [aService({ id: 'valvoja', ...inPorras, appointmentTypes: longer })],
    renames: renamedService.renames,
  });
  const rollout = aRollout(one, proposed(), approved(), applied(second), applied(third));
  const approval = approvalIn(rollout);
  expect(approval && isStale(rollout.programme, approval)).toBe(true);
});

test('what is up is booked by the rules of its revision under its new name too', () => {
  const rollout = aRollout(one, proposed(), approved(), stepped('invited', 'staff'), applied(renamedService));
  expect(standingOf(rollout, aSubject('valvoja')).step).toBe('invited');
  const rules = rulesOf(rollout, aSubject('valvoja'));
  expect(rules?.revision).toBe('r1');
  expect(rules?.services.get('valvoja')?.units).toEqual(['joensuu', 'kitee']);
});

test('a dated step is judged at its moment, renamed before or after', () => {
  const dating = aRollout(one, proposed(), approved(), dated('invited', 'staff', '2026-04-01'));
  const earlier = after(dating, ...on('2026-03-31', applied(renamedService)));
  const later = after(dating, ...on('2026-04-02', applied(renamedService)));
  for (const rollout of [earlier, later]) {
    expect(stepAt(rollout, aSubject('valvoja'), moment('2026-05-01'))).toMatchObject({
      step: 'invited',
      since: moment('2026-04-01'),
    });
  }
});

test('a fact that was told under the old name is corrected and withdrawn under the new one', () => {
  const rollout = aRollout(one, tested({ varaus: true }), applied(renamedService));
  const again = { ...tested({ varaus: false }, '2026-02-03', 'valvoja'), corrects: 2 };
  expect(after(rollout, again).settingsTests.get('settings-test/valvoja/perus')).toMatchObject({
    results: { varaus: false },
    runs: 1,
  });
  const gone = after(rollout, withdrawn(2, tested({}, '2026-02-02', 'valvoja')));
  expect(gone.settingsTests.isEmpty()).toBe(true);
});

test('types of one service are renamed without those of another that share their ids', () => {
  const both = [aService({ id: 'lastenvalvoja' }), aService({ id: 'isyys' })];
  const content = {
    services: both.flatMap(({ id }) => aScope({ service: id, units: ['joensuu'] }).services),
  };
  const types = [anAppointmentType({ id: 'eka' }), anAppointmentType({ id: 'jatko' })];
  const next = aProgramme({
    revision: 'r2',
    services: [aService({ id: 'lastenvalvoja', appointmentTypes: types }), aService({ id: 'isyys' })],
    renames: [{ ...rename('appointmentType', 'ensitapaaminen', 'eka'), within: 'lastenvalvoja' }],
  });
  const start = aProgramme({ services: both });
  const rollout = aRollout(start, proposed(content), approved(content, 1, start), applied(next));
  const approval = approvalIn(rollout);
  expect(approval?.content.services.map(({ service, types }) => [service, types])).toEqual([
    ['lastenvalvoja', ['eka', 'jatko']],
    ['isyys', ['ensitapaaminen', 'jatko']],
  ]);
  expect(approval && isStale(rollout.programme, approval)).toBe(false);
});

test('a former id that is given to something else later keeps that one’s history apart', () => {
  const reused = aProgramme({
    revision: 'r3',
    services: services('valvoja', 'lastenvalvoja'),
    renames: renamedService.renames,
  });
  const rollout = aRollout(one, stepped('invited', 'staff'), applied(renamedService), applied(reused));
  expect(standingOf(rollout, aSubject()).step).toBe('staff');
  const moving = after(
    rollout,
    stepped('invited', 'staff', aSubject('lastenvalvoja', 'kitee')),
    applied({ ...reused, revision: 'r4' }),
  );
  expect(standingOf(moving, aSubject('lastenvalvoja', 'kitee')).step).toBe('invited');
  expect(standingOf(moving, aSubject('valvoja', 'kitee')).step).toBe('staff');
});

test('ids that move on one place in one revision each take their own history along, however many', () => {
  const before = aProgramme({ services: services('lastenvalvoja', 'isyys', 'elatus') });
  const moved = aProgramme({
    revision: 'r2',
    services: services('valvoja', 'lastenvalvoja', 'isyys'),
    renames: [
      rename('service', 'lastenvalvoja', 'valvoja'),
      rename('service', 'isyys', 'lastenvalvoja'),
      rename('service', 'elatus', 'isyys'),
    ],
  });
  const rollout = aRollout(
    before,
    stepped('invited', 'staff'),
    tested({ varaus: true }, '2026-02-02', 'isyys'),
    counted(20, '2026-01-01', '2026-01-31', 'elatus'),
    applied(moved),
  );
  const again = after(rollout, applied({ ...moved, revision: 'r3' }));
  for (const state of [rollout, again]) {
    expect(standingOf(state, aSubject('valvoja')).step).toBe('invited');
    expect(standingOf(state, aSubject()).step).toBe('staff');
    expect([...state.settingsTests.keys()]).toEqual(['settings-test/lastenvalvoja/perus']);
    expect([...state.staffBooking.keys()]).toEqual(['staff-booking/isyys']);
  }
});

test('a former id counts once, also when its service or what took its place is renamed later', () => {
  const types = (...ids: string[]) => ids.map((id) => anAppointmentType({ id }));
  const within = (service: string, from: string, to: string) => ({
    ...rename('appointmentType', from, to),
    within: service,
  });
  const aVersion = (revision: string, id: string, ids: string[], ...renames: Rename[]) =>
    aProgramme({
      revision,
      services: [aService({ id, ...inPorras, appointmentTypes: types(...ids) })],
      renames,
    });
  const first = aVersion('r1', 'lastenvalvoja', ['ensitapaaminen']);
  const named = aVersion('r2', 'lastenvalvoja', ['eka'], within('lastenvalvoja', 'ensitapaaminen', 'eka'));
  const reused = aVersion(
    'r3',
    'lastenvalvoja',
    ['eka', 'ensitapaaminen'],
    within('lastenvalvoja', 'ensitapaaminen', 'eka'),
  );
  const moved = aVersion(
    'r4',
    'valvoja',
    ['alku', 'ensitapaaminen'],
    rename('service', 'lastenvalvoja', 'valvoja'),
    within('valvoja', 'ensitapaaminen', 'alku'),
    within('valvoja', 'eka', 'alku'),
  );
  const rollout = aRollout(first, applied(named), applied(reused));
  const naming = namingInto(rollout, moved);
  expect(naming.of('appointmentType', 'ensitapaaminen', 'valvoja')).toEqual(['ensitapaaminen']);
  expect(naming.of('appointmentType', 'eka', 'valvoja')).toEqual(['alku']);
});

test('a rename can be taken back', () => {
  const back = aProgramme({
    revision: 'r3',
    services: services('lastenvalvoja'),
    renames: [rename('service', 'valvoja', 'lastenvalvoja')],
  });
  const rollout = aRollout(one, stepped('invited', 'staff'), applied(renamedService), applied(back));
  expect(standingOf(rollout, aSubject()).step).toBe('invited');
});

test('a definition takes nothing up or down that clients can book; a start that was wrong it may set right', () => {
  const startingAt = (startsAt: string, revision = 'r1') =>
    aProgramme({ revision, services: [aService({ id: 'lastenvalvoja', startsAt })] });
  const step = (from: string, to: string) =>
    standingOf(aRollout(startingAt(from), applied(startingAt(to, 'r2'))), aSubject()).step;
  expect(step('closed', 'staff')).toBe('staff');
  expect(step('staff', 'closed')).toBe('closed');
  expect(step('staff', 'open')).toBe('staff');
  expect(step('open', 'staff')).toBe('open');
});
