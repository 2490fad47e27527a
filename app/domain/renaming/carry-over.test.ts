import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admin, manager } from '../../../test/factories/actors';
import {
  approved,
  aScope,
  aSubject,
  closingOrdered,
  correcting,
  counted,
  dated,
  done,
  granted,
  held,
  moved,
  ordered,
  proposed,
  published,
  returned,
  stepped,
  tested,
  told,
  trained,
  withdrawn,
} from '../../../test/factories/events';
import { day, moment } from '../../../test/factories/moment';
import { named } from '../../../test/factories/named';
import { aProgramme } from '../../../test/factories/programme';
import { after, applied, aRollout, on, type Told } from '../../../test/factories/rollout';
import { aServiceTask } from '../../../test/factories/service-task';
import { anAppointmentType, aService, inPorras } from '../../../test/factories/social-service';
import { orderStep, rulesOf, standingOf, stepAt } from '../aspects/opening';
import { isStale, latestApproval } from '../aspects/scope';
import { may } from '../permissions/permissions';
import type { Phase } from '../programme/phase';
import type { Programme } from '../programme/programme';
import type { Rename } from '../programme/rename';
import type { Rollout } from '../rollout';

const rename = (kind: Rename['kind'], from: string, ...to: string[]): Rename => ({ kind, from, to });

const schedule = {
  ...named('alku.aikataulu'),
  phase: 'alku',
  level: 'serviceTask' as const,
  done: { by: 'role' as const, role: 'coordinator' },
};
const phases: Phase[] = [{ ...named('alku'), shortName: {}, activities: [schedule] }];
const before = aProgramme({
  phases,
  serviceTasks: [aServiceTask({ id: 'perheoikeus', phases }), aServiceTask({ id: 'vammaispalvelut' })],
});

/** Every kind of thing with a history, by its old and its new name. No name is part of another word. */
const names: Readonly<Record<string, [Rename['kind'], string]>> = {
  perheoikeus: ['serviceTask', 'perheasiat'],
  lastenvalvoja: ['service', 'valvoja'],
  ensitapaaminen: ['appointmentType', 'eka'],
  joensuu: ['unit', 'keskus'],
  invited: ['step', 'kutsutut'],
  alku: ['phase', 'kaynnistys'],
  'alku.aikataulu': ['activity', 'kaynnistys.suunnitelma'],
  tp1: ['workshop', 'tyopaja-yksi'],
  perus: ['suite', 'testit'],
  tiedote: ['communication', 'kirje'],
  coordinator: ['role', 'koordinaattori'],
};

function inNewWords(text: string): string {
  const longestFirst = Object.entries(names).toSorted(([a], [b]) => b.length - a.length);
  return longestFirst.reduce(
    (words, [from, [, to]]) => words.replaceAll(new RegExp(`\\b${from.replace('.', '\\.')}\\b`, 'g'), to),
    text,
  );
}

/** The programme under its new names, written out as somebody would who knows nothing of the old ones. */
function underNewNames(programme: Programme): Programme {
  const words = <T>(value: T): T => JSON.parse(inNewWords(JSON.stringify(value))) as T;
  const map = <T>(things: ReadonlyMap<string, T>) => new Map(words([...things]));
  const renames = Object.entries(names).map(([from, [kind, to]]): Rename => ({
    kind,
    from,
    to: [to],
    ...(kind === 'appointmentType' && { within: 'valvoja' }),
  }));
  return {
    ...words({ ...programme, serviceTasks: undefined }),
    revision: 'r2',
    units: map(programme.units),
    roles: map(programme.roles),
    bodies: programme.bodies,
    systems: programme.systems,
    suites: map(programme.suites),
    communications: map(programme.communications),
    services: map(programme.services),
    baseline: programme.baseline,
    serviceTasks: new Map(
      [...programme.serviceTasks].map(([id, task]) => [
        inNewWords(id),
        {
          ...words({ ...task, gates: undefined, baseline: undefined }),
          gates: new Map([...task.gates].map(([step, gate]) => [inNewWords(step), gate])),
          baseline: task.baseline,
        },
      ]),
    ),
    renames,
  };
}

const acts: readonly Told[] = [
  held('tp1'),
  held('tp2', '2026-02-09'),
  correcting(2, held('tp1', '2026-02-05')),
  withdrawn(2, held('tp1')),
  trained(8, 10),
  correcting(3, trained(9, 10)),
  tested({ varaus: true }),
  counted(20, '2026-01-01', '2026-01-31'),
  published(),
  told('tiedote'),
  done('alku.aikataulu'),
  granted('contact-person', 'serviceTask:perheoikeus', 'maija'),
  granted('supervisor', 'unit:joensuu', 'outi'),
  granted('coordinator', 'programme', 'kaisa'),
  moved('workshop:tp1', '2026-03-16'),
  moved('step:lastenvalvoja:invited', '2026-04-01'),
  moved('training:joensuu', '2026-03-20'),
  moved('phase:alku:to', '2026-03-20'),
  moved('activity:alku.aikataulu', '2026-03-20'),
  proposed(),
  approved(),
  returned(),
  proposed(aScope({ units: ['joensuu'] }), 2),
  ordered('invited', 'staff'),
  stepped('invited', 'staff'),
  dated('invited', 'staff', '2026-04-01'),
  dated('invited', 'staff', '2026-01-07T10:04:30Z', aSubject('lastenvalvoja', 'kitee')),
  closingOrdered('closed', 'staff'),
];

/** A story as decisions let it happen: nothing is corrected that has not been told. */
function possible(story: readonly Told[]): Told[] {
  return story.map((told, index) => {
    const of = (told.corrects ?? 0) - 2;
    return told.corrects === undefined || (of < index && story[of]?.subject === told.subject)
      ? told
      : held('tp3');
  });
}

/** What is known, by subject, without the definitions, hashes and what bears them. */
function known(
  { programme: _now, programmes: _all, applied: _applied, head: _head, ...rest }: Rollout,
  words = (text: string) => text,
) {
  const parts = Object.entries(rest).flatMap(([part, value]) => {
    const json = JSON.parse(words(JSON.stringify(value))) as unknown;
    return [[part, json] as const];
  });
  const all = Object.fromEntries(parts) as Record<string, Record<string, unknown>>;
  delete all.facts?.['definition/programme'];
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) => (['binds', 'hash'].includes(key) ? undefined : value)),
  ) as unknown;
}

test('after a pure rename everything that was known under the old name is known under the new one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 16 }), (story) => {
      const rollout = aRollout(before, ...possible(story));
      const renamed = after(rollout, ...on('2026-03-02', applied(underNewNames(before))));
      const unrenamed = after(rollout, ...on('2026-03-02', applied({ ...before, revision: 'r2' })));
      expect(known(renamed)).toEqual(known(unrenamed, inNewWords));
    }),
    { numRuns: 150 },
  );
});

test('a definition that keeps its former names for long carries over only once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 12 }), (story) => {
      const renamed = underNewNames(before);
      const once = after(aRollout(before, ...possible(story)), applied(renamed));
      const again = after(once, applied({ ...renamed, revision: 'r3' }));
      expect(known(again)).toEqual(known(once));
    }),
    { numRuns: 50 },
  );
});

const services = (...ids: string[]) => ids.map((id) => aService({ id, ...inPorras }));
const one = aProgramme({ services: services('lastenvalvoja') });
const renamedService = aProgramme({
  revision: 'r2',
  services: services('valvoja'),
  renames: [rename('service', 'lastenvalvoja', 'valvoja')],
});
const approvalIn = (rollout: Rollout, task = 'perheoikeus') =>
  latestApproval(rollout.scopes.get(`scope/${task}`));

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

test('a duty keeps its holder when its service task and its role are renamed', () => {
  const rollout = aRollout(
    before,
    granted('coordinator', 'programme', 'kaisa'),
    granted('contact-person', 'serviceTask:perheoikeus', 'maija'),
    applied(underNewNames(before)),
  );
  const on = day('2026-03-02');
  expect(may(rollout, 'kaisa', 'proposeScope', {}, on)).toEqual({ person: 'kaisa', role: 'koordinaattori' });
  expect(may(rollout, 'maija', 'recordProgress', { serviceTask: 'perheasiat' }, on)).toBeDefined();
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

test('an activity follows its phase, and may be renamed within it at the same time', () => {
  const withPhase = (phase: string, activity: string, renames: readonly Rename[]) => {
    const activities = [{ ...schedule, ...named(`${phase}.${activity}`), phase }];
    const made = [{ ...named(phase), shortName: {}, activities }];
    return aProgramme({
      revision: 'r2',
      phases: made,
      serviceTasks: [aServiceTask({ id: 'perheoikeus', phases: made })],
      renames,
    });
  };
  const told = [done('alku.aikataulu'), moved('activity:alku.aikataulu', '2026-03-20')];
  const only = withPhase('startti', 'aikataulu', [rename('phase', 'alku', 'startti')]);
  const both = withPhase('startti', 'plan', [
    rename('phase', 'alku', 'startti'),
    rename('activity', 'startti.aikataulu', 'startti.plan'),
  ]);
  const keys = (programme: Programme) => {
    const rollout = aRollout(before, ...told, applied(programme));
    return [...rollout.activities.keys(), ...rollout.plan.keys()];
  };
  expect(keys(only)).toEqual([
    'activity/perheoikeus/startti.aikataulu',
    'plan/perheoikeus/activity:startti.aikataulu',
  ]);
  expect(keys(both)).toEqual(['activity/perheoikeus/startti.plan', 'plan/perheoikeus/activity:startti.plan']);
});

const two = aProgramme({ services: services('lastenvalvoja', 'isyys') });
const merged = aProgramme({
  revision: 'r2',
  services: services('valvoja'),
  renames: [rename('service', 'lastenvalvoja', 'valvoja'), rename('service', 'isyys', 'valvoja')],
});
const isyys = aSubject('isyys');

test('of two services that become one, the lower step wins, moved or not', () => {
  const rollout = aRollout(
    two,
    stepped('invited', 'staff'),
    stepped('open', 'invited'),
    stepped('invited', 'staff', isyys),
  );
  expect(standingOf(after(rollout, applied(merged)), aSubject('valvoja')).step).toBe('invited');
  const unmoved = aRollout(two, stepped('invited', 'staff'), applied(merged));
  expect(standingOf(unmoved, aSubject('valvoja')).step).toBe('staff');
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
  expect(
    rollout.facts
      .get('settings-test/valvoja/perus')
      ?.map(({ sequence }) => sequence)
      .toArray(),
  ).toEqual([2, 3, 4]);
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
  expect([...rollout.standings.keys()]).toEqual(['step/lastenvalvoja@keskusta']);
  expect([...rollout.training.keys()]).toEqual([
    'training/perheoikeus@keskusta',
    'training/perheoikeus@rantakyla',
  ]);
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
  const scope = rollout.scopes.get('scope/sosiaali');
  expect(scope?.proposals.map(({ number, told, outcome }) => [number, told, outcome.stage])).toEqual([
    [1, 2, 'approved'],
    [2, 3, 'approved'],
  ]);
  expect(approvalIn(rollout, 'sosiaali')).toMatchObject({ number: 2, outcome: { by: manager } });
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
