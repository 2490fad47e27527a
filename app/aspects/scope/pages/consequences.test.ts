import { expect, test } from 'vitest';
import { criterion } from '../../../../test/factories/criteria';
import { approved, aScope, aSubject, proposed, stepped } from '../../../../test/factories/events';
import { moment } from '../../../../test/factories/moment';
import { aProgramme } from '../../../../test/factories/programme';
import { applied, aRollout, on } from '../../../../test/factories/rollout';
import { anAppointmentType, aService, inPorras } from '../../../../test/factories/social-service';
import { survey } from '../../../judgement/survey';
import { consequencesOf } from './consequences';

const now = moment('2026-03-02');
const services = (duration: number) => [
  aService({
    id: 'lastenvalvoja',
    ...inPorras,
    appointmentTypes: [
      anAppointmentType({ id: 'ensitapaaminen', duration }),
      anAppointmentType({ id: 'jatko' }),
    ],
  }),
];
const gates = {
  invited: [criterion({ criterion: 'scopeApproved' }), criterion({ criterion: 'contactPersonNamed' })],
};
const programme = aProgramme({ services: services(45), gates });
const up = on('2026-02-02', proposed(), approved(aScope(), 1, programme), stepped('invited', 'staff'));

test('approving meets one of what the nearest gate lacks', () => {
  const surveyed = survey(aRollout(programme, ...on('2026-02-02', proposed())), now);
  expect(consequencesOf(surveyed, 'perheoikeus', aScope())).toEqual({
    missing: 2,
    rulesChange: [],
    staysUp: [],
  });
});

test('what clients book already changes its rules when something material has changed', () => {
  const changed = aProgramme({ services: services(60), gates, revision: 'r2' });
  const surveyed = survey(aRollout(programme, ...up, ...on('2026-02-10', applied(changed))), now);
  expect(consequencesOf(surveyed, 'perheoikeus', aScope()).rulesChange).toEqual(['lastenvalvoja']);
  const unchanged = survey(aRollout(programme, ...up), now);
  expect(consequencesOf(unchanged, 'perheoikeus', aScope()).rulesChange).toEqual([]);
});

test('what clients book already and the scope leaves out stays up', () => {
  const surveyed = survey(aRollout(programme, ...up), now);
  const elsewhere = aScope({ units: [aSubject('lastenvalvoja', 'kitee').unit] });
  expect(consequencesOf(surveyed, 'perheoikeus', elsewhere).staysUp).toEqual(['lastenvalvoja']);
});
