import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const quarterOfAnHour = 15 * 60;

/** No e-mail address is longer (RFC 5321, 4.5.3.1.3); what is would only fill our memory. */
const longestAccount = 254;

/** Counts attempts to sign in. It forgets at a restart, and each process counts for itself. */
export interface SignInLimits {
  /** Counts an attempt; answers the minutes to wait when there were too many. */
  readonly attempt: (account: string, address: string) => Promise<number | undefined>;
  /** Forgets the attempts of someone who has now proved to be herself. */
  readonly succeeded: (account: string, address: string) => Promise<void>;
}

/**
 * Five attempts on one account from one address in a quarter of an hour, so that nobody can lock out another
 * from elsewhere; and a hundred on all accounts from one address, which a whole office may share.
 */
export function signInLimits(): SignInLimits {
  const oneAccount = new RateLimiterMemory({ points: 5, duration: quarterOfAnHour });
  const allAccounts = new RateLimiterMemory({ points: 100, duration: quarterOfAnHour });
  const key = (account: string, address: string) =>
    `${account.trim().slice(0, longestAccount).toLowerCase()} ${address}`;
  return {
    attempt: async (account, address) => {
      try {
        await allAccounts.consume(address);
        await oneAccount.consume(key(account, address));
        return undefined;
      } catch (limit) {
        // It counts by the wall's clock; when that is set back, it would tell her to wait for so much longer.
        if (limit instanceof RateLimiterRes)
          return Math.ceil(Math.min(limit.msBeforeNext, quarterOfAnHour * 1000) / 60_000);
        throw limit;
      }
    },
    succeeded: async (account, address) => {
      await oneAccount.delete(key(account, address));
      await allAccounts.reward(address);
    },
  };
}
