import { expect, test } from 'vitest';
import { metsaranta, withEdited } from '../../test/fixtures/metsaranta.server';
import type { Programme } from '../domain/programme/programme';
import { buildProgramme } from './build-programme';
import type { Documents } from './documents';
import { loadDefinitions } from './load.server';
import { documentsOfRevision, programmeFromRevision, revisionOf } from './revision';

const north = 'service-tasks/pohjoinen-tiimi.yaml';

async function documentsIn(folder: string): Promise<Documents> {
  const loaded = await loadDefinitions(folder);
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ message }) => message).join('; '));
  return loaded.documents;
}

async function programmeAfter(file: string, from: string, to: string): Promise<Programme> {
  return buildProgramme(await withEdited({ [file]: [from, to] }, documentsIn));
}

const programme = buildProgramme(await documentsIn(metsaranta));
const materialOfType = (of: Programme) =>
  of.services.get('hoitajan-vastaanotto')?.appointmentTypes[0]?.material;

test('a service takes from its service task what it does not say itself', () => {
  const service = programme.services.get('laakarin-vastaanotto');
  expect(service).toMatchObject({
    units: ['koivulan-asema'],
    startsAt: 'closed',
    clientName: { fi: 'Lääkärin vastaanotto' },
    bookedIn: { kind: 'elsewhere', system: 'potilastietojarjestelma' },
    otherWay: { phone: '000 111 2201' },
  });
  expect(programme.services.get('neuvola')?.startsAt).toBe('closed');
});

test('durations are minutes and notices are amounts', () => {
  expect(programme.services.get('neuvola')?.appointmentTypes[0]).toMatchObject({
    duration: 60,
    book: { earliest: { amount: 60, unit: 'days' }, latest: { amount: 2, unit: 'working days' } },
    cancelUntil: { amount: 1, unit: 'working days' },
  });
});

test('a criterion has its id, whose move it is, and when it is due', () => {
  const gate = programme.steps.find(({ id }) => id === 'open')?.gate ?? [];
  expect(gate.map(({ id, move, dueDaysBefore }) => [id, move, dueDaysBefore])).toEqual([
    ['scopeApproved', 'head-nurse', 14],
    ['workshopsHeld', 'coordinator', 28],
    ['guidancePublished.client', 'contact-nurse', 7],
    ['trainingCompleted', 'station-supervisor', 7],
    ['communicationDone', 'coordinator', 0],
    ['settingsTestsPassed.client-booking', 'system-keeper', 7],
  ]);
  expect(gate[2]).toMatchObject({ languages: ['fi', 'sv', 'en'] });
});

test('deviations are worked into the phases and gates of their service task alone', () => {
  const [northern, southern] = ['pohjoinen-tiimi', 'etelainen-tiimi'].map((id) =>
    programme.serviceTasks.get(id),
  );
  const activities = (task: typeof northern) =>
    task?.phases.flatMap(({ activities }) => activities.map(({ id }) => id));
  expect(activities(northern)).toContain('workshops.hear-clients');
  expect(activities(southern)).not.toContain('workshops.hear-clients');
  const percent = (task: typeof northern) =>
    task?.gates.get('open')?.find(({ criterion }) => criterion === 'trainingCompleted');
  expect(percent(northern)).toMatchObject({ percent: 75 });
  expect(percent(southern)).toMatchObject({ percent: 100 });
  expect(southern?.deviations).toMatchObject([
    { kind: 'skipActivity', activity: 'workshops.hear-clients' },
    { kind: 'changeCriterion', step: 'open', criterion: 'trainingCompleted' },
  ]);
});

test('a skipped phase stays in sight with its reason, and added work stands in its phase and gate', async () => {
  const deviations = `deviations:
  - skip: preparation
    reason: { fi: a, sv: b, en: c }
  - addActivity: { id: call, name: { fi: a, sv: b, en: c }, doneBy: coordinator }
    to: go-live
    reason: { fi: a, sv: b, en: c }
  - addCriterion: { criterion: dayReached, day: 2026-06-01, move: coordinator }
    at: open
    reason: { fi: a, sv: b, en: c }
  - skip: workshopsHeld
    at: open
    reason: { fi: a, sv: b, en: c }
plan:
  phases:`;
  const task = (await programmeAfter(north, 'plan:\n  phases:', deviations)).serviceTasks.get(
    'pohjoinen-tiimi',
  );
  expect(task?.phases[0]?.skipped).toEqual({ fi: 'a', sv: 'b', en: 'c' });
  expect(task?.phases[2]?.activities.map(({ id }) => id)).toEqual([
    'go-live.open-to-clients',
    'go-live.call',
  ]);
  const gate = task?.gates.get('open')?.map(({ id }) => id);
  expect(gate).toContain('dayReached');
  expect(gate).not.toContain('workshopsHeld');
});

test('planned days stand under their plan items; a service’s own day wins, and a step behind it has none', () => {
  const on = (item: string) => programme.serviceTasks.get('pohjoinen-tiimi')?.baseline.days.get(item);
  expect(on('step:hoitajan-vastaanotto:open')).toBe('2026-06-01');
  expect(on('step:laakarin-vastaanotto:open')).toBe('2026-09-01');
  expect(on('step:laakarin-vastaanotto:staff')).toBe('2026-05-04');
  expect(on('step:hoitajan-vastaanotto:staff')).toBeUndefined();
  expect(on('training:mantylan-asema')).toBe('2026-05-22');
  expect(on('guidance:laakarin-vastaanotto')).toBe('2026-05-18');
  expect(on('settings-tests:hoitajan-vastaanotto')).toBe('2026-05-20');
  expect(on('workshop:own-work')).toBe('2026-03-10');
  expect(on('phase:go-live:to')).toBe('2026-06-30');
  expect(programme.baseline.days.get('activity:preparation.agree')).toBe('2026-01-30');
});

test('first drafts of guidance belong to their service', () => {
  expect(Object.keys(programme.services.get('neuvola')?.guidanceDrafts ?? {})).toEqual(['client.fi']);
});

test('an appointment type’s material fields are the marked ones, without its id', () => {
  expect(materialOfType(programme)).toEqual({
    duration: 30,
    contact: ['office', 'phone'],
    bookableBy: 'everyone',
    book: { earliest: { amount: 28, unit: 'days' }, latest: { amount: 1, unit: 'working days' } },
    cancelUntil: { amount: 24, unit: 'hours' },
    questions: [{ id: 'matter', required: true }],
  });
  expect(programme.services.get('hoitajan-vastaanotto')?.material).toEqual({});
});

test.each([
  ['fi: Käynti hoitajalla', 'fi: Hoitajan käynti'],
  ['contact: [office, phone]', 'contact: [phone, office]'],
  ['questions:\n', 'questions:\n          - { id: more, text: { fi: a, sv: b, en: c } }\n'],
])('a name, an order or an optional question binds no approval: %j', async (from, to) => {
  expect(materialOfType(await programmeAfter(north, from, to))).toEqual(materialOfType(programme));
});

test.each([
  ['duration: 30 min', 'duration: 45 min'],
  ['contact: [office, phone]', 'contact: [office]'],
  ['required: true', 'required: false'],
  ['cancelUntil: 24 hours', 'cancelUntil: 2 days'],
])('a rule of booking binds an approval: %j', async (from, to) => {
  expect(materialOfType(await programmeAfter(north, from, to))).not.toEqual(materialOfType(programme));
});

test('former names lead to those that carry their history on', async () => {
  const renamed = await programmeAfter(
    north,
    'id: hoitajan-vastaanotto\n',
    'id: hoitajan-vastaanotto\n    renamedFrom: [ensiapu, hoito]\n',
  );
  expect(renamed.renames).toEqual([
    { kind: 'service', from: 'ensiapu', to: ['hoitajan-vastaanotto'] },
    { kind: 'service', from: 'hoito', to: ['hoitajan-vastaanotto'] },
  ]);
});

test('an activity’s former name is told with its phase, an appointment type’s with its service', async () => {
  const renamesAfter = async (file: string, id: string) =>
    (await programmeAfter(file, `id: ${id}\n`, `id: ${id}\n        renamedFrom: before\n`)).renames;
  expect(await renamesAfter('rollout.yaml', 'agree')).toEqual([
    { kind: 'activity', from: 'preparation.before', to: ['preparation.agree'] },
  ]);
  expect(await renamesAfter(north, 'hoitajan-kaynti')).toEqual([
    { kind: 'appointmentType', from: 'before', to: ['hoitajan-kaynti'], within: 'hoitajan-vastaanotto' },
  ]);
});

test('a revision is rebuilt from its stored documents, whatever the order of their keys', async () => {
  const documents = await documentsIn(metsaranta);
  const stored = {
    hash: revisionOf(documents),
    schemaVersion: 1,
    documents: JSON.parse(JSON.stringify(documents)) as unknown,
  };
  expect(programmeFromRevision(stored)).toEqual(programme);
  const { metrics, ...rest } = documents;
  expect(revisionOf({ metrics, ...rest })).toBe(programme.revision);
});

test('a revision of an older format is upgraded step by step, and keeps its name', async () => {
  const documents = await documentsIn(metsaranta);
  const upgrades = {
    [-1]: (old: unknown) => ({ ...(old as object), step: 'one' }),
    0: (old: unknown) => ({ ...(old as object), step: `${(old as { step: string }).step}, two` }),
  };
  expect(documentsOfRevision({ hash: 'h', schemaVersion: -1, documents }, upgrades)).toMatchObject({
    step: 'one, two',
  });
  expect(programmeFromRevision({ hash: 'kept', schemaVersion: 1, documents }).revision).toBe('kept');
});

test('a revision of a format that this release does not know is an outage, not a guess', () => {
  expect(() => documentsOfRevision({ hash: 'h', schemaVersion: 99, documents: {} })).toThrow('format 99');
});
