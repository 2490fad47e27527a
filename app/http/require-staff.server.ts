import { redirect } from '@remix-run/node';
import type { Person } from '../../db/persons.server';
import type { Language } from '../domain/programme/language';
import { staffLanguage } from './language.server';
import { currentSession, type SignedInWith } from './session.server';

/** Someone who is signed in, as every handler of a staff page knows her. */
export interface Staff {
  readonly person: Person;
  readonly language: Language;
  /** Goes into every form, as its field `csrf`. */
  readonly csrf: string;
}

/**
 * Who sends this request. Throws the redirect to sign-in when nobody is signed in: it leads back to the
 * page asked for, or to the page whose form was sent.
 */
export async function requireStaff(porras: SignedInWith, request: Request): Promise<Staff> {
  const staff = await currentStaff(porras, request);
  if (staff) return staff;
  const { pathname, search } = new URL(request.url);
  throw redirect(`/sign-in?${new URLSearchParams({ to: pathname + search })}`);
}

/** Who sends this request, if she is signed in. */
export async function currentStaff(porras: SignedInWith, request: Request): Promise<Staff | undefined> {
  const session = await currentSession(porras, request);
  return session && { ...session, language: await staffLanguage(request) };
}
