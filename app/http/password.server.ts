import { hash, verify } from '@node-rs/argon2';

/** OWASP's Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const work = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** NIST SP 800-63B-4, 3.1.1.2: the least for a password that stands alone. */
export const shortestPassword = 15;

/** Longer ones would only give work to who sends them. */
export const longestPassword = 256;

/** Whether a password may be chosen. Only its length is asked for: rules on its signs make it guessable. */
export function passwordFault(password: string): 'too-short' | 'too-long' | undefined {
  const length = [...composed(password)].length;
  if (length < shortestPassword) return 'too-short';
  return length > longestPassword ? 'too-long' : undefined;
}

/** The hash to keep, as a PHC string with its own salt and parameters. */
export async function hashPassword(password: string): Promise<string> {
  return hash(composed(password), work);
}

/**
 * Whether `password` made `kept`. Without a kept hash it works as long as with one and answers no,
 * so that nobody can tell by the clock which accounts there are.
 */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const right = await verify(kept ?? (await nobodys()), composed(password));
  return right && kept !== undefined;
}

let hashOfNobody: Promise<string> | undefined;

function nobodys(): Promise<string> {
  return (hashOfNobody ??= hashPassword('the password of nobody at all'));
}

/** One keyboard sends ä as one sign, another as two (NIST SP 800-63B-4, 3.1.1.2: NFKC). */
function composed(password: string): string {
  return password.normalize('NFKC');
}
