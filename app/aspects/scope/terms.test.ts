import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approved, aScope, proposed } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { applied, aRollout } from '../../../test/factories/rollout';
import { anAppointmentType, aService } from '../../../test/factories/social-service';
import type { AppointmentType, SocialService } from '../../domain/programme/service-task';
import type { Admits } from '../../domain/programme/step';
import { latestApproval } from './state';
import { bindingHash, isStale } from './terms';

const programme = aProgramme();
const content = aScope();

function hashWith(service: Partial<SocialService>): string {
  return bindingHash(
    aProgramme({ revision: 'r2', services: [aService({ id: 'lastenvalvoja', ...service })] }),
    content,
  );
}

function types(first: Partial<AppointmentType>): Partial<SocialService> {
  return {
    appointmentTypes: [
      anAppointmentType({ id: 'ensitapaaminen', ...first }),
      anAppointmentType({ id: 'jatko' }),
    ],
  };
}

const bound = bindingHash(programme, content);

test.each<[string, Partial<SocialService>]>([
  ['a duration', types({ duration: 60 })],
  ['a contact type', types({ contact: ['office', 'video'] })],
  ['who may book', types({ bookableBy: 'staff' })],
  [
    'a limit to cancel',
    types({ material: { ...anAppointmentType({ id: 'x' }).material, cancelUntil: '2 days' } }),
  ],
  ['a material field of the service', { material: { clientsOnly: true } }],
  ['a unit that is gone', { units: ['joensuu'] }],
  ['a type that is gone', { appointmentTypes: [anAppointmentType({ id: 'jatko' })] }],
])('%s that differs changes what an approval binds', (_what, service) => {
  expect(hashWith(service)).not.toBe(bound);
});

test.each<[string, Partial<SocialService>]>([
  ['the name', { name: { fi: 'Toinen nimi' }, clientName: { fi: 'Toinen' } }],
  ['a translation', { clientDescription: { fi: 'Mitä varten', sv: 'Vad det gäller' } }],
  ['the name of a type', types({ name: { fi: 'Ensimmäinen tapaaminen' } })],
  ['the phone', { otherWay: { phone: '000 333', hours: { fi: 'aina' } } }],
  ['a unit that nobody chose', { units: ['joensuu', 'kitee', 'lieksa'] }],
  [
    'a type that nobody chose',
    { appointmentTypes: [...aService({ id: 'x' }).appointmentTypes, anAppointmentType({ id: 'ilta' })] },
  ],
  ['the order of units', { units: ['kitee', 'joensuu'] }],
  ['the order of types', { appointmentTypes: aService({ id: 'x' }).appointmentTypes.toReversed() }],
])('%s changes nothing of what an approval binds', (_what, service) => {
  expect(hashWith(service)).toBe(bound);
});

test.each([
  ['the units', aScope({ units: ['joensuu'] })],
  ['the types', aScope({ types: ['jatko'] })],
  ['the highest step', aScope({ highestStep: 'invited' })],
  ['the first day', aScope({ notBefore: day('2026-04-01') })],
])('%s of the choice are bound', (_what, other) => {
  expect(bindingHash(programme, other)).not.toBe(bound);
});

test('whom the highest step admits is bound, so that no approval comes to let others in', () => {
  const admitting = (admits: Admits) => ({
    ...programme,
    revision: 'r2',
    steps: programme.steps.map((step) => (step.id === 'invited' ? { ...step, admits } : step)),
  });
  const upTo = (highestStep: string, admits: Admits) =>
    bindingHash(admitting(admits), aScope({ highestStep }));
  expect(upTo('invited', 'everyone')).not.toBe(upTo('invited', 'invited'));
  expect(upTo('open', 'everyone')).toBe(upTo('open', 'invited'));
});

test('the order of lists changes nothing', () => {
  const services = [...aScope().services, ...aScope({ service: 'isyys', units: ['joensuu'] }).services];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(services, { minLength: 2 }),
      fc.shuffledSubarray(['joensuu', 'kitee'], { minLength: 2 }),
      fc.shuffledSubarray(['ensitapaaminen', 'jatko'], { minLength: 2 }),
      (order, units, types) => {
        const said = order.map((one) =>
          one.service === 'lastenvalvoja' ? { ...one, units, types } : { ...one, types },
        );
        expect(bindingHash(programme, { services: said })).toBe(bindingHash(programme, { services }));
      },
    ),
  );
});

test('an approval is stale from a material change on, until that is taken back', () => {
  const longer = aProgramme({
    revision: 'r2',
    services: [aService({ id: 'lastenvalvoja', ...types({ duration: 60 }) })],
  });
  const approval = (rollout: ReturnType<typeof aRollout>) => {
    const latest = latestApproval(rollout.scope.get('scope/perheoikeus'));
    return latest && isStale(rollout.programme, latest);
  };
  const rollout = aRollout(programme, proposed(), approved());
  expect(approval(rollout)).toBe(false);
  expect(approval(aRollout(programme, proposed(), approved(), applied(longer)))).toBe(true);
  const back = aProgramme({ revision: 'r3' });
  expect(approval(aRollout(programme, proposed(), approved(), applied(longer), applied(back)))).toBe(false);
});
