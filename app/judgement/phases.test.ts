import { expect, test } from 'vitest';
import { done, granted, moved, steppedDown, stepped, withdrawn } from '../../test/factories/events';
import { day } from '../../test/factories/moment';
import { named } from '../../test/factories/named';
import { aProgramme } from '../../test/factories/programme';
import { aRollout, on, type Told } from '../../test/factories/rollout';
import { aBaseline, aServiceTask, leftOut } from '../../test/factories/service-task';
import { aService, inPorras } from '../../test/factories/social-service';
import type { Activity, DoneWhen } from '../domain/programme/phase';
import { phasesOf, programmePhases } from './phases';

const byRole: DoneWhen = { by: 'role', role: 'coordinator' };
const activity = (
  id: string,
  doneWhen: DoneWhen = byRole,
  level: Activity['level'] = 'serviceTask',
): Activity => ({
  ...named(`start.${id}`),
  phase: 'start',
  level,
  done: doneWhen,
});

const phaseWith = (...activities: readonly Activity[]) => ({ ...named('start'), shortName: {}, activities });

function phase(activities: readonly Activity[], onDay: string, story: readonly Told[] = [], held = false) {
  const phases = [phaseWith(...activities)];
  const baseline = aBaseline({}, { start: ['2026-02-02', '2026-03-31'] });
  const programme = aProgramme({
    phases,
    services: [aService({ id: 'lastenvalvoja', ...inPorras })],
    serviceTasks: [aServiceTask({ id: 'perheoikeus', phases, baseline })],
  });
  return phasesOf(aRollout(programme, ...story), 'perheoikeus', day(onDay), held)[0];
}

const two = [activity('plan'), activity('meet')];

test('a phase is ahead until its first day, and under way from it', () => {
  expect(phase(two, '2026-02-01')?.stage).toBe('ahead');
  expect(phase(two, '2026-02-02')?.stage).toBe('under-way');
});

test('a phase of which something is done is under way, whatever its first day', () => {
  expect(phase(two, '2026-02-01', [done('start.plan', '2026-01-20')])).toMatchObject({
    stage: 'under-way',
    done: 1,
  });
});

test('a phase is blocked from the day after its planned end', () => {
  expect(phase(two, '2026-03-31')?.stage).toBe('under-way');
  expect(phase(two, '2026-04-01')?.stage).toBe('blocked');
  expect(phase(two, '2026-04-01', [moved('phase:start:to', '2026-04-01')])).toMatchObject({
    stage: 'under-way',
    late: 1,
  });
});

test('a phase is done with its last activity, and late by its baseline', () => {
  const story = [done('start.plan', '2026-02-10'), done('start.meet', '2026-04-02')];
  expect(phase(two, '2026-04-10', story)).toMatchObject({
    stage: 'done',
    done: 2,
    doneOn: '2026-04-02',
    late: 2,
  });
  expect(phase(two, '2026-04-10', [...story, withdrawn(3, done('start.meet'))])?.stage).toBe('blocked');
});

test('a phase that opens something is blocked while what it opens is', () => {
  const opens = [activity('open', { by: 'stepReached', step: 'open' })];
  expect(phase(opens, '2026-03-02', [], true)?.stage).toBe('blocked');
  expect(phase(opens, '2026-03-02', [], false)?.stage).toBe('under-way');
  expect(phase(opens, '2026-02-01', [], true)?.stage).toBe('ahead');
  expect(phase(two, '2026-03-02', [], true)?.stage).toBe('under-way');
});

test('an activity that a step makes done is so from the day on which the first subject came there', () => {
  const opens = [activity('invite', { by: 'stepReached', step: 'invited' })];
  const climb = [
    ...on('2026-03-02', stepped('invited', 'staff')),
    ...on('2026-03-09', stepped('open', 'invited')),
    ...on('2026-03-16', stepped('invited', 'staff', { service: 'lastenvalvoja', unit: 'kitee' })),
  ];
  expect(phase(opens, '2026-03-20', climb)).toMatchObject({ stage: 'done', doneOn: '2026-03-02' });
  const joensuuDown = [...climb, ...on('2026-03-17', steppedDown('staff', 'open'))];
  expect(phase(opens, '2026-03-20', joensuuDown)).toMatchObject({ stage: 'done', doneOn: '2026-03-16' });
});

test('a step that something stood on from the start has no day', () => {
  const uses = [activity('use', { by: 'stepReached', step: 'staff' })];
  const state = phase(uses, '2026-03-20', on('2026-03-02', steppedDown('closed', 'staff')));
  expect(state?.stage).toBe('done');
  expect(state?.doneOn).toBeUndefined();
});

test('an activity that facts make done is so from the latest of them', () => {
  const named = [
    activity('contact', { by: 'requirement', requirement: { criterion: 'contactPersonNamed' } }),
  ];
  expect(phase(named, '2026-03-02')?.stage).toBe('under-way');
  const story = [granted('contact-person', 'serviceTask:perheoikeus', 'maija', '2026-02-20')];
  expect(phase(named, '2026-03-02', story)).toMatchObject({ stage: 'done', doneOn: '2026-02-20' });
});

test('a phase that is skipped, or whose every activity is, is left out', () => {
  expect(phase([], '2026-03-02')?.stage).toBe('left-out');
  const phases = [{ ...phaseWith(...two), skipped: { fi: 'Tehty jo' } }];
  const programme = aProgramme({ serviceTasks: [aServiceTask({ id: 'perheoikeus', phases })] });
  expect(phasesOf(aRollout(programme), 'perheoikeus', day('2026-03-02'), false)[0]?.stage).toBe('left-out');
});

test('the programme has its own part of a phase, and facts must hold in every service task that is not left out', () => {
  const contact: DoneWhen = { by: 'requirement', requirement: { criterion: 'contactPersonNamed' } };
  const phases = [phaseWith(activity('plan'), activity('contacts', contact, 'programme'))];
  const stage = (serviceTasks: Parameters<typeof aServiceTask>[0][]) => {
    const programme = aProgramme({ phases, serviceTasks: serviceTasks.map(aServiceTask) });
    const rollout = aRollout(programme, granted('contact-person', 'serviceTask:perheoikeus', 'maija'));
    return programmePhases(rollout, day('2026-03-02')).map(({ stage, activities }) => [
      stage,
      activities.length,
    ]);
  };
  expect(stage([{ id: 'perheoikeus' }, { id: 'vammaispalvelut' }])).toEqual([['ahead', 1]]);
  expect(stage([{ id: 'perheoikeus' }, { id: 'vammaispalvelut', ...leftOut() }])).toEqual([['done', 1]]);
  expect(stage([{ id: 'perheoikeus' }, { id: 'vammaispalvelut', ...leftOut('2026-03-02') }])).toEqual([
    ['ahead', 1],
  ]);
});

test('the programme has no part of a phase without activities of its own', () => {
  expect(programmePhases(aRollout(aProgramme({ phases: [phaseWith(...two)] })), day('2026-03-02'))).toEqual(
    [],
  );
});
