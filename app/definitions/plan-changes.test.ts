import { expect, test } from 'vitest';
import {
  approved,
  documents,
  moved,
  now,
  nurse,
  ordered,
  rolloutAfter,
  up,
} from '../../test/fixtures/metsaranta-rollout.server';
import { day, type Day } from '../domain/calendar';
import type { EventDraft } from '../domain/journal/event';
import type { Rollout } from '../domain/rollout';
import { planText } from './changes/plan-text';
import type { Documents } from './documents';
import { isNothing, planChanges } from './plan-changes';
import { revisionOf } from './revision';

/** The fixture's documents with some text of their JSON replaced. */
function edited(from: string, to: string): Documents {
  const json = JSON.stringify(documents);
  if (!json.includes(from)) throw new Error(`"${from}" is not in the fixture`);
  return JSON.parse(json.replace(from, () => to)) as Documents;
}

/** The fixture's documents with the first service task changed by `edit`. */
function withNorth(
  edit: (task: Documents['serviceTasks'][number]) => Documents['serviceTasks'][number],
): Documents {
  return {
    ...documents,
    serviceTasks: documents.serviceTasks.map((task, index) => (index === 0 ? edit(task) : task)),
  };
}

const withoutNurse = withNorth((task) => ({
  ...task,
  socialServices: task.socialServices.filter(({ id }) => id !== nurse.service),
}));

function planned(wanted: Documents, rollout: Rollout | undefined = up()) {
  return planChanges(documents, wanted, rollout, now);
}

test('the first definition adds everything and is refused nothing', () => {
  const plan = planChanges(undefined, documents, undefined, now);
  expect(plan.changes.every(({ change }) => change === 'added')).toBe(true);
  expect(plan).toMatchObject({ to: revisionOf(documents), refusals: [] });
});

test('a plan after its apply is empty', () => {
  expect(isNothing(planned(documents))).toBe(true);
  expect(planText(planned(documents))).toMatch(/^metsaranta: nothing to do/);
});

test('a changed name is editorial and touches no approval', () => {
  const plan = planned(edited('Käynti hoitajalla', 'Hoitajan käynti'));
  expect(plan).toMatchObject({ changes: [{ change: 'changed', mark: 'editorial' }], staleApprovals: [] });
});

test('a changed duration is material, and the approvals that it makes stale are named', () => {
  const plan = planned(edited('30 min', '45 min'));
  expect(plan.changes).toEqual([
    {
      change: 'changed',
      mark: 'material',
      path: [
        'serviceTasks',
        'pohjoinen-tiimi',
        'socialServices',
        'hoitajan-vastaanotto',
        'appointmentTypes',
        'hoitajan-kaynti',
        'duration',
      ],
      was: '30 min',
      now: '45 min',
    },
  ]);
  expect(plan.staleApprovals).toEqual([{ serviceTask: 'pohjoinen-tiimi', proposal: 1, told: 3 }]);
});

test('a material change outside an approved scope makes nothing stale', () => {
  const plan = planned(edited('60 min', '75 min'));
  expect(plan).toMatchObject({ changes: [{ mark: 'material' }], staleApprovals: [] });
});

test('a move that differs from a new baseline is printed, one that equals it is not', () => {
  const item = 'workshop:guidance';
  const wanted = edited('"guidance":"2026-04-14"', '"guidance":"2026-04-20"');
  const move = {
    place: 'pohjoinen-tiimi',
    item,
    movedTo: '2026-04-28' as Day,
    was: '2026-04-14',
    now: '2026-04-20',
  };
  expect(planned(wanted, rolloutAfter(moved(item, '2026-04-28'))).standingMoves).toEqual([move]);
  expect(planned(wanted, rolloutAfter(moved(item, '2026-04-20'))).standingMoves).toEqual([]);
});

test('removing a service that is up is refused, and one that still stands at its start is removed', () => {
  expect(planned(withoutNurse).refusals).toEqual([{ reason: 'removes-what-is-up', ...nurse, step: 'open' }]);
  expect(planned(withoutNurse, rolloutAfter())).toMatchObject({
    changes: [{ change: 'removed' }],
    refusals: [],
  });
});

test('a service that has history is retired and not removed', () => {
  const tested: EventDraft = {
    type: 'settingsTested',
    subject: `settings-test/${nurse.service}/team-booking`,
    happenedOn: day('2026-05-01'),
    data: { service: nurse.service, suite: 'team-booking', results: { book: true } },
  };
  expect(planned(withoutNurse, rolloutAfter(tested)).changes).toMatchObject([{ change: 'retired' }]);
});

test('a unit that is up is not removed, one where nothing is up is', () => {
  const without = (unit: string) =>
    withNorth((task) => ({ ...task, units: task.units.filter((id) => id !== unit) }));
  expect(planned(without('koivulan-asema')).refusals).toMatchObject([
    { reason: 'removes-what-is-up', unit: 'koivulan-asema' },
  ]);
  expect(planned(without('mantylan-asema')).refusals).toEqual([]);
});

test('leaving out what is up is refused until it has been taken down', () => {
  const leftOut = {
    ground: 'technical',
    reason: { fi: 'x' },
    decidedBy: 'booking-forum',
    on: '2026-06-02',
  } as const;
  const wanted = withNorth((task) => ({ ...task, leftOut }));
  expect(planned(wanted).refusals).toMatchObject([{ reason: 'leaves-out-what-is-up', ...nurse }]);
  expect(planned(wanted, rolloutAfter()).refusals).toEqual([]);
});

test('an order that waits counts as up', () => {
  expect(planned(withoutNurse, rolloutAfter(...approved, ordered)).refusals).toMatchObject([
    { reason: 'removes-what-is-up' },
  ]);
});

test('a known service does not go up by a new start', () => {
  const wanted = edited('"startsAt":"closed"', '"startsAt":"staff"');
  expect(planned(wanted).refusals).toEqual([
    { reason: 'raises-start', service: 'laakarin-vastaanotto', was: 'closed', now: 'staff' },
  ]);
  expect(planned(edited('"startsAt":"staff"', '"startsAt":"closed"'), rolloutAfter()).refusals).toEqual([]);
});

test('a step in use admits nobody new by being redefined', () => {
  expect(planned(edited('"admits":"staff"', '"admits":"everyone"')).refusals).toEqual([
    { reason: 'widens-step-in-use', step: 'staff' },
  ]);
});

test('the files of another programme are refused', () => {
  expect(planned(edited('"id":"metsaranta"', '"id":"lehtola"')).refusals).toEqual([
    { reason: 'another-programme', current: 'metsaranta', wanted: 'lehtola' },
  ]);
});

test('a new id with its former one is a renaming, without it an end and a beginning', () => {
  const rename = (extra: object) =>
    withNorth((task) => ({
      ...task,
      socialServices: task.socialServices.map((service) =>
        service.id === 'laakarin-vastaanotto' ? { ...service, id: 'laakari', ...extra } : service,
      ),
    }));
  const changes = (wanted: Documents) =>
    planned(wanted).changes.map(({ change, path }) => [change, path.at(-1)]);
  expect(changes(rename({ renamedFrom: 'laakarin-vastaanotto' }))).toEqual([
    ['renamed', 'laakari'],
    ['added', 'renamedFrom'],
  ]);
  expect(changes(rename({}))).toEqual([
    ['added', 'laakari'],
    ['removed', 'laakarin-vastaanotto'],
  ]);
});

test('what is up may be renamed: it stays up, and its approval in force', () => {
  const wanted = withNorth((task) => ({
    ...task,
    socialServices: task.socialServices.map((service) =>
      service.id === nurse.service ? { ...service, id: 'hoitaja', renamedFrom: nurse.service } : service,
    ),
  }));
  expect(planned(wanted)).toMatchObject({
    changes: [{ change: 'renamed', mark: 'editorial' }, { change: 'added' }],
    staleApprovals: [],
    refusals: [],
  });
});

test('a changed gate names its criterion, and a new order of steps is a change', () => {
  expect(planned(edited('"percent":75', '"percent":80')).changes).toMatchObject([
    {
      mark: 'material',
      path: ['rollout', 'steps', 'open', 'gate', 'trainingCompleted', 'percent'],
      was: 75,
      now: 80,
    },
  ]);
  const { rollout } = documents;
  const turned = { ...documents, rollout: { ...rollout, steps: rollout.steps.toReversed() } };
  expect(planChanges(documents, turned, undefined, now).changes).toMatchObject([
    { path: ['rollout', 'steps', '(order)'] },
  ]);
});

test('a plan reads as lines, material ones told apart', () => {
  const plan = planned(edited('30 min', '45 min'));
  expect(planText(plan)).toContain(
    '~ material  serviceTasks · pohjoinen-tiimi · socialServices · hoitajan-vastaanotto · appointmentTypes · hoitajan-kaynti · duration: 30 min → 45 min',
  );
  expect(planText(plan)).toContain('pohjoinen-tiimi: proposal 1, approved by event 3');
});
