import { expect, test } from 'vitest';
import { ask } from '../../../test/factories/asking';
import { done } from '../../../test/factories/events';
import { named } from '../../../test/factories/named';
import { aServiceTask } from '../../../test/factories/service-task';
import type { Phase } from '../../domain/programme/phase';

const phase = (id: string, ...activities: Phase['activities']): Phase => ({
  ...named(id),
  shortName: {},
  activities,
});
const schedule = {
  ...named('kickoff.schedule'),
  phase: 'kickoff',
  level: 'serviceTask' as const,
  done: { by: 'role' as const, role: 'contact-person' },
};
const group = { ...schedule, ...named('kickoff.group'), level: 'programme' as const };
const activitiesDone = {
  criterion: 'activitiesDone',
  activities: ['kickoff.schedule', 'kickoff.group'],
} as const;
const withPhases = (taskPhases: readonly Phase[]) => ({
  phases: [phase('kickoff', schedule, group)],
  serviceTasks: [aServiceTask({ id: 'perheoikeus', phases: taskPhases })],
});

test('activities are the move of whoever does the first that is undone', () => {
  const overrides = withPhases([phase('kickoff', schedule, group)]);
  expect(ask(activitiesDone, [done('kickoff.group', '2026-02-02', 'programme')], overrides)).toMatchObject({
    met: false,
    evidence: [{ event: 2, on: '2026-02-02' }],
    missing: { code: 'activities-undone', undone: ['kickoff.schedule'], of: 2 },
    role: 'contact-person',
  });
  const both = [done('kickoff.schedule'), done('kickoff.group', '2026-02-02', 'programme')];
  expect(ask(activitiesDone, both, overrides).met).toBe(true);
});

test('activities that the service task skips are not asked for', () => {
  const told = [done('kickoff.group', '2026-02-02', 'programme')];
  expect(ask(activitiesDone, told, withPhases([phase('kickoff', group)])).met).toBe(true);
  const skipped = { ...phase('kickoff', schedule, group), skipped: { fi: 'Tehty jo' } };
  expect(ask(activitiesDone, [], withPhases([skipped])).met).toBe(true);
});
