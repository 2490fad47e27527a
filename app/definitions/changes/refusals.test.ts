import { expect, test } from 'vitest';
import {
  edited,
  leftOut,
  planned,
  withNorth,
  withNurse,
  withoutNurse,
} from '../../../test/fixtures/metsaranta-edits.server';
import {
  approved,
  closing,
  confirmed,
  documents,
  nurse,
  ordered,
  rolloutAfter,
  stepDated,
} from '../../../test/fixtures/metsaranta-rollout.server';
import type { Documents } from '../documents';

const without = (unit: string) =>
  withNorth((task) => ({ ...task, units: task.units.filter((id) => id !== unit) }));
const reasons = (...asked: Parameters<typeof planned>) =>
  planned(...asked).refusals.map(({ reason }) => reason);
const waiting = () => rolloutAfter(...approved, ordered);
const { rollout } = documents;
const steps = (edit: (steps: Documents['rollout']['steps']) => Documents['rollout']['steps']): Documents => ({
  ...documents,
  rollout: { ...rollout, steps: edit(rollout.steps) },
});

test.each<[string, Documents]>([
  ['by removing the service', withoutNurse],
  ['by removing its service task', { ...documents, serviceTasks: documents.serviceTasks.slice(1) }],
  ['by taking the unit from its service task', without(nurse.unit)],
  ['by shrinking its own units', withNurse((service) => ({ ...service, units: ['mantylan-asema'] }))],
  ['by a new id that does not say the former one', withNurse((service) => ({ ...service, id: 'hoitaja' }))],
])('what is up is not removed: %s', (_way, wanted) => {
  expect(planned(wanted).refusals).toEqual([{ reason: 'removes-what-is-up', ...nurse, step: 'open' }]);
  expect(planned(wanted, rolloutAfter()).refusals).toEqual([]);
});

test('an order that waits counts as up, and so does a step that is dated', () => {
  expect(reasons(withoutNurse, waiting())).toEqual(['removes-what-is-up']);
  expect(reasons(withoutNurse, rolloutAfter(...approved, stepDated('2026-06-20T06:00:00Z')))).toEqual([
    'removes-what-is-up',
  ]);
});

test('a unit where nothing is up goes, though something is elsewhere', () => {
  expect(planned(without('mantylan-asema')).refusals).toEqual([]);
});

const { programme } = documents;
const unitOut = {
  ...documents,
  programme: {
    ...programme,
    units: programme.units.map((unit) => (unit.id === nurse.unit ? { ...unit, leftOut } : unit)),
  },
};

test.each<[string, Documents]>([
  ['with its service task', withNorth((task) => ({ ...task, leftOut }))],
  ['by itself', withNurse((service) => ({ ...service, leftOut }))],
  ['with its unit', unitOut],
])('what is up is not left out: %s', (_way, wanted) => {
  expect(planned(wanted).refusals).toEqual([{ reason: 'leaves-out-what-is-up', ...nurse, step: 'open' }]);
  expect(planned(wanted, rolloutAfter()).refusals).toEqual([]);
});

test('a step on which something stands, or to which it is ordered, stays', () => {
  const withoutOpen = steps((all) => all.filter(({ id }) => id !== 'open'));
  const gone = { reason: 'removes-step-in-use', ...nurse, step: 'open' };
  expect(planned(withoutOpen).refusals).toEqual([gone]);
  expect(planned(withoutOpen, waiting()).refusals).toEqual([gone]);
  expect(planned(withoutOpen, rolloutAfter(...approved)).refusals).toEqual([]);
});

test('a step may be called otherwise, and what stands on it stays where it is', () => {
  const renamed = edited(
    ['"id":"staff"', '"id":"team","renamedFrom":"staff"'],
    ['"startsAt":"staff"', '"startsAt":"team"'],
    ['"steps":{"staff"', '"steps":{"team"'],
  );
  expect(planned(renamed)).toMatchObject({ refusals: [], subjects: [], staleApprovals: [] });
});

test('a step that is in use admits nobody new', () => {
  const wider = edited(['"admits":"staff"', '"admits":"everyone"']);
  expect(planned(wider).refusals).toEqual([{ reason: 'widens-step-in-use', step: 'staff' }]);
});

test('a step to which something has been opened shuts nobody out', () => {
  const narrower = edited(['"admits":"everyone"', '"admits":"staff"']);
  expect(planned(narrower).refusals).toEqual([{ reason: 'narrows-step-in-use', step: 'open' }]);
  expect(planned(narrower, rolloutAfter()).refusals).toEqual([]);
});

test('another order of steps that admit the same takes nothing from what is up', () => {
  const above = steps((all) => [
    ...all,
    { id: 'everywhere', admits: 'everyone', name: { fi: 'Kaikkialla' } },
  ]);
  const turned = steps((all) => [
    ...all.slice(0, 2),
    { id: 'everywhere', admits: 'everyone', name: { fi: 'Kaikkialla' } },
    ...all.slice(2),
  ]);
  for (const wanted of [above, turned]) expect(planned(wanted).refusals).toEqual([]);
});

test('a known service does not go up by a new start', () => {
  const higher = edited(['"startsAt":"closed"', '"startsAt":"staff"']);
  expect(planned(higher).refusals).toEqual([
    { reason: 'raises-start', service: 'laakarin-vastaanotto', was: 'closed', now: 'staff' },
  ]);
  expect(planned(edited(['"startsAt":"staff"', '"startsAt":"closed"']), rolloutAfter()).refusals).toEqual([]);
});

const doctor = 'laakarin-vastaanotto';
const merged = (into: string, ...former: string[]) =>
  withNorth((task) => {
    const [first, ...others] = task.socialServices.filter(({ id }) => [nurse.service, doctor].includes(id));
    if (!first || others.length === 0) throw new Error('there is nothing to merge');
    return { ...task, socialServices: [{ ...first, id: into, startsAt: 'closed', renamedFrom: former }] };
  });

test('what is up does not sink by becoming one with what stands lower', () => {
  const one = merged('vastaanotto', nurse.service, doctor);
  expect(planned(one).refusals).toEqual([
    { reason: 'lowers-what-is-up', ...nurse, step: 'open', now: 'closed' },
  ]);
  expect(planned(one, rolloutAfter()).refusals).toEqual([]);
  expect(reasons(merged(doctor, nurse.service))).toEqual(['lowers-what-is-up']);
});

test('an order is not lost by becoming one with what stands lower', () => {
  expect(reasons(merged('vastaanotto', nurse.service, doctor), waiting())).toEqual(['loses-order']);
});

test('both halves of what is up stay up', () => {
  const halves = withNurse((service) => [
    { ...service, id: 'aikuiset', renamedFrom: nurse.service },
    { ...service, id: 'nuoret', renamedFrom: nurse.service },
  ]);
  const plan = planned(halves);
  expect(plan.refusals).toEqual([]);
  expect(plan.subjects.filter(({ now }) => now?.step === 'open').map(({ service }) => service)).toEqual([
    'aikuiset',
    'nuoret',
  ]);
});

const moving = (units: readonly string[]): Documents => {
  const service = documents.serviceTasks[0]?.socialServices.find(({ id }) => id === nurse.service);
  const [north, south] = withoutNurse.serviceTasks;
  if (!service || !north || !south) throw new Error('the fixture has changed');
  const { bookedIn, otherWay } = north;
  const moved = {
    ...service,
    startsAt: 'staff',
    ...(bookedIn && { bookedIn }),
    ...(otherWay && { otherWay }),
  };
  const there = { ...south, units: [...units], socialServices: [...south.socialServices, moved] };
  return { ...documents, serviceTasks: [north, there] };
};

test('what is up may go to another service task that has its unit, and no other', () => {
  const plan = planned(moving(['koivulan-asema', 'mantylan-asema']));
  expect(plan.refusals).toEqual([]);
  expect(
    plan.subjects.find(({ service, unit }) => service === nurse.service && unit === nurse.unit),
  ).toMatchObject({
    was: { serviceTask: 'pohjoinen-tiimi', step: 'open' },
    now: { serviceTask: 'etelainen-tiimi', step: 'open' },
  });
  expect(reasons(moving(['mantylan-asema']))).toEqual(['removes-what-is-up']);
});

const elsewhere = edited(
  ['"systems":[', '"systems":[{"id":"toinen","name":{"fi":"Toinen","sv":"Ett annat","en":"Another"}},'],
  ['"bookedIn":{"system":"potilastietojarjestelma"', '"bookedIn":{"system":"toinen"'],
);

test('what is up, or waits for an order, does not go to another system, where nobody has opened it', () => {
  const moves = { reason: 'moves-what-is-up', ...nurse, was: 'potilastietojarjestelma', now: 'toinen' };
  expect(planned(elsewhere).refusals).toEqual([{ ...moves, step: 'open' }]);
  expect(planned(elsewhere, waiting()).refusals).toEqual([{ ...moves, step: 'staff' }]);
  expect(planned(elsewhere, rolloutAfter()).refusals).toEqual([]);
});

test('a system may be called otherwise, and an address or instructions be others, whatever is up', () => {
  const renamed = edited(
    ['"id":"potilastietojarjestelma"', '"id":"potilasjarjestelma","renamedFrom":"potilastietojarjestelma"'],
    ['"system":"potilastietojarjestelma"', '"system":"potilasjarjestelma"'],
  );
  expect(planned(renamed)).toMatchObject({ refusals: [], staleApprovals: [] });
  const address = planned(
    edited(['https://ajat.metsaranta.example/fi', 'https://uusi.metsaranta.example/fi']),
  );
  expect(address).toMatchObject({ changes: [{ mark: 'editorial' }], refusals: [], staleApprovals: [] });
});

test('an order that has been carried out no longer binds the system that it was made for', () => {
  const closed = rolloutAfter(...approved, ordered, confirmed, ...closing);
  expect(planned(elsewhere, closed).refusals).toEqual([]);
});

test('the files of another programme are refused', () => {
  expect(planned(edited(['"id":"metsaranta"', '"id":"lehtola"'])).refusals).toEqual([
    { reason: 'another-programme', current: 'metsaranta', wanted: 'lehtola' },
  ]);
});
