import {
  checkSignInLink,
  redeemSignInLink,
  setPassword,
  type LinkOutcome,
} from '../../db/credentials.server';
import { endSessionsOf } from '../../db/sessions.server';
import { actRefused } from '../telemetry/channels.server';
import { hashPassword, passwordFault } from './password.server';
import type { SignedInWith } from './session.server';

export type SetPasswordOutcome =
  | LinkOutcome
  | {
      readonly ok: false;
      readonly refusal: { readonly reason: NonNullable<ReturnType<typeof passwordFault>> };
    };

/**
 * Sets the password of whom a one-time link belongs to, and uses the link up. Whoever was signed in with the
 * old password is not any more. Refused for a link that does not work and for a password too short or too long.
 */
export async function setPasswordByLink(
  porras: SignedInWith,
  token: string,
  password: string,
): Promise<SetPasswordOutcome> {
  const outcome = await useLink(porras, token, password);
  if (!outcome.ok) actRefused.tell({ act: 'setPassword', reason: outcome.refusal.reason });
  return outcome;
}

async function useLink(
  { database, clock }: SignedInWith,
  token: string,
  password: string,
): Promise<SetPasswordOutcome> {
  const link = await checkSignInLink(database, token, clock());
  if (!link.ok) return link;
  const fault = passwordFault(password);
  if (fault) return { ok: false, refusal: { reason: fault } };

  // Slow on purpose, so it is done before the one writer is taken.
  const hash = await hashPassword(password);
  return database.write(async (tx) => {
    const redeemed = await redeemSignInLink(tx, token, clock());
    if (!redeemed.ok) return redeemed;
    await setPassword(tx, redeemed.person, hash, clock());
    await endSessionsOf(tx, redeemed.person);
    return redeemed;
  });
}
