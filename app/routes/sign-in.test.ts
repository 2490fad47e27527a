import type { AppLoadContext } from '@remix-run/node';
import { beforeAll, expect, test } from 'vitest';
import { setPassword } from '../../db/credentials.server';
import type { Person } from '../../db/persons.server';
import { granted } from '../../test/factories/events';
import { aDoor, aRequest, cookiesOf, savedPerson } from '../../test/factories/http.server';
import { aProgramme } from '../../test/factories/programme';
import { aRollout } from '../../test/factories/rollout';
import { hashPassword } from '../http/password.server';
import { currentSession } from '../http/session.server';
import { install } from '../operations/installed.server';
import { createPorras } from '../operations/porras.server';
import { action } from './sign-in';

const door = aDoor();
const password = 'portaat nousevat hitaasti';
let coordinator: Person;
let stranger: Person;

beforeAll(async () => {
  coordinator = await savedPerson(door);
  stranger = await savedPerson(door);
  const hash = await hashPassword(password);
  await door.database.write((tx) => setPassword(tx, coordinator.id, hash, door.clock()));
});

/** A Porras with one programme, in which only the coordinator holds a role. */
function installed({ demo }: { readonly demo: boolean }): void {
  const rollout = aRollout(aProgramme(), granted('coordinator', 'programme', coordinator.id));
  const { database, clock, sessionSecret } = door;
  install({
    ...createPorras({ database, clock }),
    programmes: () => Promise.resolve([rollout.stream]),
    rollout: () => Promise.resolve(rollout),
    demo,
    sessionSecret,
  });
}

async function posted(form: Readonly<Record<string, string>>): Promise<unknown> {
  const request = aRequest('/sign-in', { form });
  const context: AppLoadContext = {};
  try {
    return await action({ request, params: {}, context });
  } catch (thrown) {
    return thrown;
  }
}

async function signedInBy(response: unknown): Promise<string | undefined> {
  if (!(response instanceof Response)) return undefined;
  const session = await currentSession(door, aRequest('/', { cookie: cookiesOf(response.headers) }));
  return session?.person.id;
}

test('who signs in goes on to the page that she asked for', async () => {
  installed({ demo: false });
  const response = await posted({ email: coordinator.email, password, to: '/koekunta/approvals' });
  expect(response).toMatchObject({ status: 303 });
  expect((response as Response).headers.get('Location')).toBe('/koekunta/approvals');
  expect(await signedInBy(response)).toBe(coordinator.id);
});

test('a wrong password keeps the address and the page that was asked for', async () => {
  installed({ demo: false });
  expect(await posted({ email: coordinator.email, password: 'väärä', to: '/koekunta' })).toMatchObject({
    data: { email: coordinator.email, to: '/koekunta', refusal: { reason: 'wrong' } },
    init: { status: 400 },
  });
});

test('a demo lets anyone look as someone who holds a role, and as nobody else', async () => {
  installed({ demo: true });
  expect(await signedInBy(await posted({ person: coordinator.id }))).toBe(coordinator.id);
  expect(await posted({ person: stranger.id })).toMatchObject({ status: 404 });
});

test('there are no one-click accounts but in a demo', async () => {
  installed({ demo: false });
  expect(await posted({ person: coordinator.id })).toMatchObject({ status: 404 });
});
