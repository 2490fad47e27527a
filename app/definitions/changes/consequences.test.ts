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
  documents,
  granted,
  moved,
  nurse,
  published,
  rolloutAfter,
} from '../../../test/fixtures/metsaranta-rollout.server';
import type { Documents } from '../documents';

const { programme } = documents;
const subject = (wanted: Documents, service: string, unit = nurse.unit, rollout = rolloutAfter()) =>
  planned(wanted, rollout).subjects.find((one) => one.service === service && one.unit === unit);

test('a wording changes nothing for any service', () => {
  expect(planned(edited(['Käynti hoitajalla', 'Hoitajan käynti']))).toMatchObject({ subjects: [], days: [] });
});

test('a gate that asks otherwise is told for each service before it, and none that is past it', () => {
  const wanted = edited(['"percent":75', '"percent":80']);
  const change = { added: [], removed: [], changed: ['trainingCompleted'] };
  expect(subject(wanted, nurse.service)).toMatchObject({ gate: change });
  expect(planned(wanted).subjects.map(({ unit }) => unit)).toEqual(['mantylan-asema']);
});

test('a criterion that a service does not meet is told as missing, with its verdict', () => {
  const asks = edited([
    '"gate":[{"criterion":"scopeApproved"',
    '"gate":[{"criterion":"dayReached","day":"2027-01-01","move":"coordinator"},{"criterion":"scopeApproved"',
  ]);
  expect(subject(asks, nurse.service)).toMatchObject({
    was: { verdict: 'blocked', of: 6 },
    now: { verdict: 'blocked', of: 7, missing: expect.arrayContaining(['dayReached']) as unknown },
    gate: { added: ['dayReached'], removed: [], changed: [] },
  });
});

test('a deviation concerns the services of its own service task alone', () => {
  const skipping = withNorth((task) => ({
    ...task,
    deviations: [{ skip: 'workshopsHeld', at: 'open', reason: { fi: 'Pidettiin jo.' } }],
  }));
  const { subjects } = planned(skipping, rolloutAfter());
  expect(subjects.map(({ service }) => service)).toEqual([nurse.service, nurse.service]);
  expect(subjects[0]).toMatchObject({ gate: { removed: ['workshopsHeld'] } });
});

test('services that come, go and are left out are told as such', () => {
  expect(subject(withoutNurse, nurse.service)).toMatchObject({ was: { step: 'staff' } });
  expect(subject(withoutNurse, nurse.service)?.now).toBeUndefined();
  const shot = withNurse((service) => [service, { ...service, id: 'rokotukset' }]);
  expect(subject(shot, 'rokotukset')?.was).toBeUndefined();
  expect(subject(shot, 'rokotukset')).toMatchObject({ now: { step: 'staff' } });
  expect(
    subject(
      withNurse((service) => ({ ...service, leftOut })),
      nurse.service,
    ),
  ).toMatchObject({
    was: { verdict: 'blocked' },
    now: { verdict: 'left-out' },
  });
});

test('what is only called otherwise stands as before: services, units, steps, criteria and roles', () => {
  const renamed = edited(
    ['"hoitajan-vastaanotto"', '"hoitaja"'],
    ['"id":"hoitaja"', '"id":"hoitaja","renamedFrom":"hoitajan-vastaanotto"'],
    ['"koivulan-asema"', '"koivula-asema"'],
    ['"id":"koivula-asema"', '"id":"koivula-asema","renamedFrom":"koivulan-asema"'],
    ['"client-booking"', '"own-booking"'],
    ['"id":"own-booking"', '"id":"own-booking","renamedFrom":"client-booking"'],
    ['"head-nurse"', '"chief-nurse"'],
    ['"id":"chief-nurse"', '"id":"chief-nurse","renamedFrom":"head-nurse"'],
    ['"guidance":"2026-04-14"', '"advice":"2026-04-14"'],
    ['"guidance":"2026-05-20"', '"advice":"2026-05-20"'],
    ['"workshops":["own-work","guidance"]', '"workshops":["own-work","advice"]'],
    ['{"id":"guidance"', '{"id":"advice","renamedFrom":"guidance"'],
  );
  const plan = planned(
    renamed,
    rolloutAfter(...approved, granted('head-nurse', 'serviceTask:pohjoinen-tiimi')),
  );
  expect(plan).toMatchObject({
    subjects: [],
    days: [],
    staleApprovals: [],
    endedDuties: [],
    vacantDuties: [],
    refusals: [],
  });
});

test('services that become one tell which they were', () => {
  const one = withNorth((task) => ({
    ...task,
    socialServices: task.socialServices
      .filter(({ id }) => id === nurse.service)
      .map((service) => ({ ...service, renamedFrom: 'laakarin-vastaanotto', startsAt: 'closed' })),
  }));
  expect(subject(one, nurse.service)?.formerly).toEqual([
    nurse,
    { service: 'laakarin-vastaanotto', unit: nurse.unit },
  ]);
});

const later = edited(['"steps":{"open":"2026-06-01"}', '"steps":{"open":"2026-06-15"}']);

test('a baseline that changes tells every day that it changes, and whose opening it is', () => {
  expect(planned(later, rolloutAfter()).days).toEqual([
    {
      place: 'pohjoinen-tiimi',
      item: 'step:hoitajan-vastaanotto:open',
      was: '2026-06-01',
      now: '2026-06-15',
    },
  ]);
  expect(subject(later, nurse.service)).toMatchObject({
    was: { planned: '2026-06-01' },
    now: { planned: '2026-06-15' },
  });
});

test('a day that was moved does not change, and is told as a move that stands', () => {
  const plan = planned(later, rolloutAfter(moved('step:hoitajan-vastaanotto:open', '2026-06-29')));
  expect(plan.days).toEqual([]);
  expect(plan.standingMoves).toMatchObject([{ movedTo: '2026-06-29', was: '2026-06-01', now: '2026-06-15' }]);
});

test('the days of what comes or goes with them are not told apart', () => {
  expect(planned(withoutNurse, rolloutAfter()).days).toEqual([]);
});

const withoutRole = edited(
  ['"vacant":"coordinator"', '"vacant":"system-keeper"'],
  ['"head-nurse"', '"contact-nurse"'],
);
const fewerRoles: Documents = {
  ...withoutRole,
  programme: {
    ...withoutRole.programme,
    roles: programme.roles.filter(({ id }) => id !== 'head-nurse'),
  },
};

test('a duty whose role or place goes ends, and one that nobody holds does not', () => {
  const held = rolloutAfter(
    granted('head-nurse', 'serviceTask:pohjoinen-tiimi'),
    granted('head-nurse', 'serviceTask:etelainen-tiimi', '2026-05-01'),
    granted('station-supervisor', 'unit:mantylan-asema'),
  );
  expect(planned(fewerRoles, held).endedDuties).toEqual([
    { role: 'head-nurse', where: 'serviceTask:pohjoinen-tiimi', persons: ['p1'], because: 'role-gone' },
  ]);
  const oneUnit: Documents = {
    ...documents,
    programme: { ...programme, units: programme.units.filter(({ id }) => id !== 'mantylan-asema') },
  };
  expect(planned(oneUnit, held).endedDuties).toMatchObject([
    { role: 'station-supervisor', where: 'unit:mantylan-asema', because: 'place-gone' },
  ]);
});

test('what goes to a role that nobody holds falls vacant', () => {
  const other = edited(['"contactPerson":"contact-nurse"', '"contactPerson":"head-nurse"']);
  const held = granted('contact-nurse', 'serviceTask:pohjoinen-tiimi');
  const where = 'serviceTask:pohjoinen-tiimi';
  expect(planned(other, rolloutAfter(held)).vacantDuties).toEqual([
    { duty: 'contactPerson', role: 'head-nurse', where, formerly: 'contact-nurse' },
  ]);
  expect(planned(other, rolloutAfter(held, granted('head-nurse', where))).vacantDuties).toEqual([]);
  expect(planned(other, rolloutAfter()).vacantDuties).toEqual([]);
});

test('a draft of a text that has been published is not used, and is told when it changes', () => {
  const drafts = documents.guidance[nurse.service];
  const wanted = {
    ...documents,
    guidance: { ...documents.guidance, [nurse.service]: { ...drafts, 'client.fi': 'Uusi.' } },
  };
  expect(planned(wanted, rolloutAfter(published('fi'))).unusedDrafts).toEqual([
    { service: nurse.service, audience: 'client', language: 'fi', version: 1 },
  ]);
  expect(planned(wanted, rolloutAfter(published('sv'))).unusedDrafts).toEqual([]);
  expect(planned(later, rolloutAfter(published('fi'))).unusedDrafts).toEqual([]);
});

test('a language that is no longer asked for takes no published text away', () => {
  const asks = edited([
    '"languages":{"required":["fi","sv","en"]}',
    '"languages":{"required":["fi"],"offered":["sv","en"]}',
  ]);
  const plan = planned(asks, rolloutAfter(published('fi')));
  expect(plan.refusals).toEqual([]);
  expect(plan.subjects.find(({ unit }) => unit === nurse.unit)).toMatchObject({
    was: { missing: expect.arrayContaining(['guidancePublished.client']) as unknown },
    now: { missing: expect.not.arrayContaining(['guidancePublished.client']) as unknown },
  });
});
