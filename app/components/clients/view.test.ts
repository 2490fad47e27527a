import { expect, test } from 'vitest';
import {
  approved,
  closingOrdered,
  ordered,
  confirmed,
  proposed,
  published,
  stepped,
} from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, applied, aRollout, type Told } from '../../../test/factories/rollout';
import { anAppointmentType, aService } from '../../../test/factories/social-service';
import type { Rollout } from '../../aspects';
import { programmeForClients } from './view';

const at = moment('2026-03-02');
const kitee = { service: 'lastenvalvoja', unit: 'kitee' };
const open: Told[] = [proposed(), approved(), stepped('invited', 'staff'), stepped('open', 'invited')];

function told(rollout: Rollout, texts: Readonly<Record<string, string>> = {}) {
  return programmeForClients(rollout, at, 'sv', new Map(Object.entries(texts)));
}

test('a service that is open is offered; the others say how to book instead', () => {
  const { offers, byPhone } = told(aRollout(aProgramme(), ...open));
  expect(offers.map(({ id }) => id)).toEqual(['lastenvalvoja']);
  expect(byPhone.flatMap(({ services }) => services.map(({ id }) => id))).toEqual(['isyys', 'neuvonta']);
});

test('a service by invitation is not offered', () => {
  const { offers } = told(aRollout(aProgramme(), ...open.slice(0, 3)));
  expect(offers).toEqual([]);
});

test('a service that is open in one unit names it and the phone for the others', () => {
  const programme = aProgramme();
  const inOne = told(aRollout(programme, ...open)).offers[0];
  expect(inOne).toMatchObject({ units: [{ fi: 'joensuu' }], elsewhere: { phone: '000 111 2201' } });
  const inBoth = aRollout(
    programme,
    ...open,
    stepped('invited', 'staff', kitee),
    stepped('open', 'invited', kitee),
  );
  expect(told(inBoth).offers[0]).toMatchObject({ units: [{ fi: 'joensuu' }, { fi: 'kitee' }] });
  expect(told(inBoth).offers[0]).not.toHaveProperty('elsewhere');
});

test('a service whose closing has been ordered is gone at once', () => {
  expect(told(aRollout(aProgramme(), ...open, closingOrdered('staff', 'open'))).offers).toEqual([]);
});

test('a service whose opening has been ordered is offered only once it is confirmed', () => {
  const waiting = aRollout(aProgramme(), ...open.slice(0, 3), ordered('open', 'invited'));
  expect(told(waiting).offers).toEqual([]);
  const done = after(waiting, confirmed(waiting.head.sequence, '2026-01-07'));
  expect(told(done).offers).toHaveLength(1);
});

test('types are told as the approval bound them until there is a new one, and only those that clients book', () => {
  const typed = (duration: number, revision: string) =>
    aProgramme({
      revision,
      services: [
        aService({
          id: 'lastenvalvoja',
          appointmentTypes: [
            anAppointmentType({ id: 'ensitapaaminen', duration }),
            anAppointmentType({ id: 'jatko', bookableBy: 'invited' }),
          ],
        }),
      ],
    });
  const before = typed(45, 'r1');
  const rollout = aRollout(before, ...open, applied(typed(60, 'r2')));
  const types = told(rollout).offers[0]?.types;
  expect(types?.map(({ id, duration }) => [id, duration])).toEqual([['ensitapaaminen', 45]]);
});

test('guidance is in the page’s language, else in the first that has it, and gone when it was erased', () => {
  const inFinnish = aRollout(aProgramme(), ...open, published('fi'));
  expect(told(inFinnish, { t1: 'Ota henkilötodistus mukaan.' }).offers[0]?.guidance).toEqual({
    text: 'Ota henkilötodistus mukaan.',
    language: 'fi',
  });
  expect(told(inFinnish).offers[0]).not.toHaveProperty('guidance');
});

test('services that answer one phone stand together under their service task', () => {
  const { byPhone } = told(aRollout());
  expect(byPhone.map(({ name, services }) => [name.fi, services.length])).toEqual([
    ['perheoikeus', 2],
    ['neuvonta', 1],
  ]);
});

test('feedback to a mail box is something to click', () => {
  expect(told(aRollout()).feedback).toBe('mailto:palaute@koekunta.example');
});
