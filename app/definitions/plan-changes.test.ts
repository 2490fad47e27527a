import { expect, test } from 'vitest';
import { documents, moved, now, nurse, rolloutAfter } from '../../test/fixtures/metsaranta-rollout.server';
import { edited, planned, withNorth } from '../../test/fixtures/metsaranta-edits.server';
import type { Day } from '../domain/calendar';
import type { Documents } from './documents';
import { isNothing, planChanges } from './plan-changes';
import { revisionOf } from './revision';

test('the first definition adds everything and is refused nothing', () => {
  const plan = planChanges(undefined, documents, undefined, now);
  expect(plan.changes.every(({ change }) => change === 'added')).toBe(true);
  expect(plan).toMatchObject({ to: revisionOf(documents), refusals: [] });
});

test('a plan after its apply is empty', () => {
  expect(isNothing(planned(documents))).toBe(true);
});

test('a changed name is editorial and touches no approval', () => {
  const plan = planned(edited(['Käynti hoitajalla', 'Hoitajan käynti']));
  expect(plan).toMatchObject({ changes: [{ change: 'changed', mark: 'editorial' }], staleApprovals: [] });
});

test('a changed duration is material, and the approvals that it makes stale are named', () => {
  const plan = planned(edited(['30 min', '45 min']));
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
  const plan = planned(edited(['60 min', '75 min']));
  expect(plan).toMatchObject({ changes: [{ mark: 'material' }], staleApprovals: [] });
});

test('a move that differs from a new baseline is printed, one that equals it is not', () => {
  const item = 'workshop:guidance';
  const wanted = edited(['"guidance":"2026-04-14"', '"guidance":"2026-04-20"']);
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
  expect(changes(rename({ renamedFrom: 'laakarin-vastaanotto' }))).toEqual([['renamed', 'laakari']]);
  expect(changes(rename({}))).toEqual([
    ['added', 'laakari'],
    ['removed', 'laakarin-vastaanotto'],
  ]);
});

test('ids that move on one place are renamings', () => {
  const moved = withNorth((task) => ({
    ...task,
    socialServices: task.socialServices.map((service) =>
      service.id === nurse.service
        ? { ...service, id: 'hoitaja', renamedFrom: nurse.service }
        : { ...service, id: nurse.service, renamedFrom: service.id },
    ),
  }));
  const plan = planned(moved, rolloutAfter());
  expect(
    plan.changes.flatMap(({ change, path, was }) => (change === 'renamed' ? [[path.at(-1), was]] : [])),
  ).toEqual([
    ['hoitaja', [nurse.service]],
    [nurse.service, ['laakarin-vastaanotto']],
  ]);
  expect(plan).toMatchObject({ subjects: [], refusals: [] });
});

test('what becomes part of something that stays is carried on there, and not removed', () => {
  const joined = withNorth((task) => ({
    ...task,
    socialServices: task.socialServices
      .filter(({ id }) => id === nurse.service)
      .map((service) => ({ ...service, renamedFrom: 'laakarin-vastaanotto' })),
  }));
  const { changes } = planned(joined, rolloutAfter());
  expect(changes.map(({ change, mark, path, was }) => [change, mark, path.at(-1), was])).toEqual([
    ['renamed', 'material', nurse.service, [nurse.service, 'laakarin-vastaanotto']],
  ]);
});

test('what is up may be renamed: it stays up, its approval in force, and what refers to it follows', () => {
  const drafts = edited([`"${nurse.service}"`, '"hoitaja"'], ['"koivulan-asema"', '"koivula"']);
  const wanted: Documents = JSON.parse(
    JSON.stringify(drafts)
      .replace('"id":"hoitaja"', `"id":"hoitaja","renamedFrom":"${nurse.service}"`)
      .replace(
        '"id":"koivula","name":{"fi":"Koivulan',
        '"id":"koivula","renamedFrom":"koivulan-asema","name":{"fi":"Koivulan',
      ),
  ) as Documents;
  const { changes, ...caused } = planned(wanted);
  expect(changes.map(({ change, mark, path }) => [change, mark, path.at(-1)])).toEqual([
    ['renamed', 'editorial', 'koivula'],
    ['renamed', 'editorial', 'hoitaja'],
  ]);
  expect(caused).toMatchObject({ staleApprovals: [], subjects: [], days: [], refusals: [] });
});

test('a changed gate names its criterion, and a new order of steps is a change', () => {
  expect(planned(edited(['"percent":75', '"percent":80'])).changes).toMatchObject([
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
