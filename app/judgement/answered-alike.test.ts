import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criterion } from '../../test/factories/criteria';
import {
  approved,
  aScope,
  aSubject,
  counted,
  dated,
  granted,
  held,
  moved,
  ordered,
  proposed,
  published,
  revoked,
  stepped,
  steppedDown,
  tested,
  told,
  trained,
} from '../../test/factories/events';
import { day, moment } from '../../test/factories/moment';
import { aProgramme } from '../../test/factories/programme';
import { aRollout, type Told } from '../../test/factories/rollout';
import { aBaseline, aServiceTask } from '../../test/factories/service-task';
import { aService, inPorras } from '../../test/factories/social-service';
import { subjectsEver } from '../domain/programme/subject';
import { readinessOf } from './readiness';

const now = moment('2026-03-02');
const inUse = { criterion: 'staffBookingInUse', bookings: 20, days: 28 } as const;
const guidance = { criterion: 'guidancePublished', audience: 'client', languages: ['fi'] } as const;
const gate = [
  criterion({ criterion: 'contactPersonNamed' }),
  criterion({ criterion: 'workshopsHeld', atLeast: 2 }),
  criterion({ criterion: 'scopeApproved' }),
  criterion(guidance),
  criterion({ criterion: 'trainingCompleted', percent: 80, of: 'unit' }, { move: 'supervisor' }),
  criterion({ criterion: 'communicationDone', rows: ['tiedote'] }),
  criterion({ criterion: 'settingsTestsPassed', suite: 'perus' }),
  criterion(inUse),
  criterion({ criterion: 'dayReached', day: day('2026-03-05') }),
];
const steps = { 'step:lastenvalvoja:invited': '2026-02-20', 'step:isyys:invited': '2026-04-01' };
const programme = aProgramme({
  gates: { staff: [], invited: gate, open: gate },
  services: [aService({ id: 'lastenvalvoja', ...inPorras }), aService({ id: 'isyys' })],
  serviceTasks: [aServiceTask({ id: 'perheoikeus', baseline: aBaseline(steps) })],
});
const kitee = aSubject('lastenvalvoja', 'kitee');

const acts: readonly Told[] = [
  granted('contact-person', 'serviceTask:perheoikeus', 'maija'),
  granted('supervisor', 'unit:joensuu', 'outi'),
  held('tp1'),
  held('tp2', '2026-02-09'),
  proposed(),
  proposed(aScope({ units: ['kitee'] }), 2),
  approved(),
  revoked(),
  published(),
  trained(9, 10),
  trained(9, 10, 'kitee'),
  told('tiedote'),
  tested({ varaus: true, peruutus: true }),
  tested({ varaus: true, peruutus: false }, '2026-02-09', 'isyys'),
  counted(20, '2026-02-01', '2026-02-28'),
  moved('step:isyys:invited', '2026-02-24'),
  moved('training:kitee', '2026-03-20'),
  stepped('invited', 'staff'),
  ordered('invited', 'staff'),
  steppedDown('staff', 'invited'),
  dated('invited', 'staff', '2026-02-20', kitee),
];

test('what subjects of one state share is answered to each as if it were asked alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...acts), { maxLength: acts.length }), (story) => {
      const rollout = aRollout(programme, ...story);
      const subjects = [...programme.services.values()].flatMap(subjectsEver);
      const together = subjects.map((subject) => readinessOf(rollout, subject, now));
      const again = subjects.toReversed().map((subject) => readinessOf(rollout, subject, now));
      // Another object is another state: nothing has been found in it yet.
      const alone = subjects.map((subject) => readinessOf({ ...rollout }, subject, now));
      expect(together).toEqual(alone);
      expect(again.toReversed()).toEqual(alone);
    }),
    { numRuns: 150 },
  );
});
