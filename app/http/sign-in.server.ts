import { passwordHashOf } from '../../db/credentials.server';
import type { Database } from '../../db/database.server';
import { findPersonByEmail, type Person } from '../../db/persons.server';
import { actRefused } from '../telemetry/channels.server';
import { isPassword, longestPassword } from './password.server';
import { signInLimits, type SignInLimits } from './sign-in-limits.server';

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** The client's network address. */
  readonly address: string;
}

export type SignInOutcome =
  | { readonly ok: true; readonly person: Person }
  | {
      readonly ok: false;
      /** Whether the account or the password was wrong is not told to who may be guessing. */
      readonly refusal:
        { readonly reason: 'wrong' } | { readonly reason: 'too-many'; readonly minutes: number };
    };

const ours = signInLimits();

/** Whose account and password these are. Refused when they do not match, or after too many attempts. */
export async function signIn(
  database: Database,
  attempt: SignInAttempt,
  limits: SignInLimits = ours,
): Promise<SignInOutcome> {
  const outcome = await recognise(database, attempt, limits);
  if (!outcome.ok) actRefused.tell({ act: 'signIn', reason: outcome.refusal.reason });
  return outcome;
}

async function recognise(
  database: Database,
  { email, password, address }: SignInAttempt,
  limits: SignInLimits,
): Promise<SignInOutcome> {
  // Looked up before it counts: while the database is out of order, nobody uses up her attempts.
  const person = await findPersonByEmail(database, email);
  const kept = person && (await passwordHashOf(database, person.id));
  const minutes = await limits.attempt(email, address);
  if (minutes !== undefined) return { ok: false, refusal: { reason: 'too-many', minutes } };

  const right = await isPassword(password.slice(0, longestPassword + 1), kept);
  if (!person || !right) return { ok: false, refusal: { reason: 'wrong' } };

  await limits.succeeded(email, address);
  return { ok: true, person };
}
