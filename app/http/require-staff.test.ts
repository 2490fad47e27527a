import { expect, test } from 'vitest';
import { aDoor, aRequest, savedPerson, signedIn } from '../../test/factories/http.server';
import { readForm } from './csrf.server';
import { requireStaff } from './require-staff.server';
import { staleForm } from './stale-form';

const door = aDoor();

test('who is signed in goes on, in the language of her device', async () => {
  const person = await savedPerson(door, { language: 'en' });
  const cookie = await signedIn(door, person);
  expect(await requireStaff(door, aRequest('/switchboard', { cookie }))).toMatchObject({
    person,
    language: 'en',
  });
});

test('who is not is led to sign in, and back to where she was going', async () => {
  const refused = await thrown(requireStaff(door, aRequest('/scopes/3?compare=2&x=ä')));
  expect(refused.status).toBe(302);
  expect(refused.headers.get('Location')).toBe('/sign-in?to=%2Fscopes%2F3%3Fcompare%3D2%26x%3D%25C3%25A4');
});

test('a form is read only with the secret of the session that it was made for', async () => {
  const person = await savedPerson(door);
  const send = async (csrf: string) => {
    const cookie = await signedIn(door, person);
    const staff = await requireStaff(door, aRequest('/', { cookie }));
    const request = aRequest('/scopes/3', { cookie, form: { reason: 'why', csrf: csrf || staff.csrf } });
    return readForm(request, staff);
  };
  expect((await send('')).get('reason')).toBe('why');
  const { csrf: ofAnotherSession } = await requireStaff(
    door,
    aRequest('/', { cookie: await signedIn(door, person) }),
  );
  for (const csrf of ['x', ofAnotherSession]) {
    const refused = await thrown(send(csrf));
    expect(refused.status).toBe(403);
    expect(await refused.text()).toBe(staleForm);
  }
});

async function thrown(work: Promise<unknown>): Promise<Response> {
  try {
    await work;
  } catch (response) {
    if (response instanceof Response) return response;
    throw response;
  }
  throw new Error('nothing was thrown');
}
