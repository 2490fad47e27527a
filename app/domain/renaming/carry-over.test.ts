import fc from 'fast-check';
import { expect, test } from 'vitest';
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
import { day } from '../../../test/factories/moment';
import { named } from '../../../test/factories/named';
import { aProgramme } from '../../../test/factories/programme';
import { rename } from '../../../test/factories/renames';
import { after, applied, aRollout, on, type Told } from '../../../test/factories/rollout';
import { aServiceTask } from '../../../test/factories/service-task';
import type { Rollout } from '../../aspects';
import { may } from '../../aspects/duties/permissions';
import { carriedStandings } from '../../aspects/standing/renamed';
import type { Phase } from '../programme/phase';
import type { Programme } from '../programme/programme';
import type { Rename } from '../programme/rename';
import type { Naming } from './naming';

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
  return story.reduce<Told[]>((before, told) => {
    const corrected = told.corrects === undefined ? told : before[told.corrects - 2];
    return [...before, corrected?.subject === told.subject ? told : held('tp3')];
  }, []);
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
      const once = after(aRollout(before, ...possible(story)), ...on('2026-03-02', applied(renamed)));
      const again = after(once, applied({ ...renamed, revision: 'r3' }));
      expect(known(again)).toEqual(known(once));
    }),
    { numRuns: 50 },
  );
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

test('a definition that renames nothing leaves everything standing as one with an empty change of names would', () => {
  const asIs: Naming = { after: before, renames: false, of: (_kind, id) => [id], isJoined: () => false };
  const starts = fc.constantFrom(...before.steps.map(({ id }) => id));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 16 }), starts, (story, startsAt) => {
      const rollout = aRollout(before, ...possible(story));
      const services = [...before.services].map(([id, service]) => [id, { ...service, startsAt }] as const);
      const restarted = { ...before, revision: 'r2', services: new Map(services) };
      expect(carriedStandings(rollout, { ...asIs, after: restarted, renames: false }).toJS()).toEqual(
        carriedStandings(rollout, { ...asIs, after: restarted, renames: true }).toJS(),
      );
    }),
  );
});
