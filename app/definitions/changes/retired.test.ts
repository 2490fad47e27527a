import { expect, test } from 'vitest';
import { planned, withNurse, withoutNurse } from '../../../test/fixtures/metsaranta-edits.server';
import {
  approved,
  documents,
  granted,
  moved,
  nurse,
  rolloutAfter,
  tested,
} from '../../../test/fixtures/metsaranta-rollout.server';
import type { Documents } from '../documents';

const { programme } = documents;
const removed = (wanted: Documents, ...story: Parameters<typeof rolloutAfter>) =>
  planned(wanted, rolloutAfter(...story)).changes.flatMap(({ change, path }) =>
    change === 'removed' || change === 'retired' ? [[change, path.at(-1)]] : [],
  );
const held = granted('station-supervisor', 'unit:mantylan-asema');

test.each<[string, string, Documents, Parameters<typeof rolloutAfter>]>([
  ['a service', nurse.service, withoutNurse, [tested]],
  [
    'an appointment type that was approved',
    'hoitajan-kaynti',
    withNurse((service) => ({ ...service, appointmentTypes: service.appointmentTypes.slice(1) })),
    approved,
  ],
  [
    'a unit where a duty is held',
    'mantylan-asema',
    { ...documents, programme: { ...programme, units: programme.units.slice(0, 1) } },
    [held],
  ],
  [
    'a role that has been granted',
    'station-supervisor',
    {
      ...documents,
      programme: { ...programme, roles: programme.roles.filter(({ id }) => id !== 'station-supervisor') },
    },
    [held],
  ],
  [
    'a suite that has been run',
    'team-booking',
    {
      ...documents,
      rollout: {
        ...documents.rollout,
        settingsTests: documents.rollout.settingsTests.filter(({ id }) => id !== 'team-booking'),
      },
    },
    [tested],
  ],
  [
    'a workshop whose day was moved',
    'own-work',
    { ...documents, rollout: { ...documents.rollout, workshops: documents.rollout.workshops.slice(1) } },
    [moved('workshop:own-work', '2026-03-24')],
  ],
  [
    'an activity whose day was moved',
    'hear-clients',
    {
      ...documents,
      rollout: {
        ...documents.rollout,
        phases: documents.rollout.phases.map((phase) => ({
          ...phase,
          activities: phase.activities.filter(({ id }) => id !== 'hear-clients'),
        })),
      },
    },
    [moved('activity:workshops.hear-clients', '2026-04-22')],
  ],
  [
    'a row whose day was moved',
    'note-to-residents',
    { ...documents, communications: { ...documents.communications, rows: [] } },
    [moved('communication:note-to-residents', '2026-05-26')],
  ],
  [
    'a service task with a part that has history',
    'pohjoinen-tiimi',
    { ...documents, serviceTasks: documents.serviceTasks.slice(1) },
    [tested],
  ],
])('what is removed with history is retired, without it only removed: %s', (_what, id, wanted, story) => {
  expect(removed(wanted, ...story)).toContainEqual(['retired', id]);
  expect(removed(wanted)).toContainEqual(['removed', id]);
});
