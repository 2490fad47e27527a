import * as v from 'valibot';
import { logLevels, type LogLevel } from '../telemetry/log-level';

/** What the surroundings decide, read once at the start and passed on as arguments. */
export interface Environment {
  /** `file:` and the path of the SQLite file. */
  readonly database: string;
  /** Signs the session cookie: a new one signs everybody out. */
  readonly sessionSecret: string;
  /** Keys the journal's chain; without it a wholly recomputed chain is found only against a printed head. */
  readonly journalKey?: string;
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port by which browsers reach us, when a proxy stands between. */
  readonly origin?: string;
  /** How many proxies of our own stand before us, whose `X-Forwarded-For` we believe. */
  readonly proxies: number;
  /** The browser that prints papers, when it is not the one that would be found. */
  readonly chromium?: string;
  /** How much the log tells: requests, refusals and events; every fold and write too; nothing. */
  readonly log: LogLevel;
  /** Who sends it may read the metrics; without it there are none. */
  readonly metricsToken?: string;
}

/** Serving in production has no default for a secret; everything else makes do with what it is given. */
export type Purpose = 'production' | 'demo' | 'development' | 'command';

export type ReadEnvironment =
  | { readonly ok: true; readonly environment: Environment; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const databases: Readonly<Record<Purpose, string>> = {
  production: 'file:var/porras.db',
  command: 'file:var/porras.db',
  demo: 'file:var/demo.db',
  development: 'file:var/demo.db',
};

const shortestSecret = 32;
const makeOne = 'Make one with: openssl rand -base64 32';

const secret = v.pipe(
  v.string(),
  v.minLength(shortestSecret, `is too short: at least ${shortestSecret} characters. ${makeOne}`),
);
const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, `must be a whole number from ${least} to ${most}`),
    v.transform(Number),
    v.maxValue(most, `must be a whole number from ${least} to ${most}`),
    v.minValue(least, `must be a whole number from ${least} to ${most}`),
  );

const schema = v.object({
  PORRAS_DATABASE: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^file:./, 'must be file: and the path of an SQLite file, e.g. file:var/porras.db'),
    ),
  ),
  PORRAS_SESSION_SECRET: v.optional(secret),
  PORRAS_JOURNAL_KEY: v.optional(secret),
  PORRAS_ORIGIN: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isOrigin,
        'must be the address that browsers use, without a path, e.g. https://porras.example.fi',
      ),
    ),
  ),
  PORRAS_PROXIES: v.optional(wholeNumber(0, 9), '0'),
  PORRAS_CHROMIUM: v.optional(v.string()),
  PORRAS_LOG: v.optional(v.picklist(logLevels, `must be one of: ${logLevels.join(', ')}`), 'info'),
  PORRAS_METRICS_TOKEN: v.optional(secret),
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(wholeNumber(0, 65535), '3000'),
});

/** Every variable that Porras reads. */
export const variables: readonly string[] = Object.keys(schema.entries);

/**
 * Reads the environment and answers all its faults at once, each a sentence that says what to do.
 * A variable that is set but empty counts as not set.
 */
export function readEnvironment(
  surroundings: Readonly<Record<string, string | undefined>>,
  purpose: Purpose,
): ReadEnvironment {
  const given = Object.fromEntries(Object.entries(surroundings).filter(([, value]) => value));
  const parsed = v.safeParse(schema, given);
  const faults = parsed.issues?.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`) ?? [];
  if (purpose === 'production' && !given.PORRAS_SESSION_SECRET) {
    faults.push(`PORRAS_SESSION_SECRET is missing: at least ${shortestSecret} characters. ${makeOne}`);
  }
  if (!parsed.success || faults.length > 0) return { ok: false, faults };

  const read = parsed.output;
  return {
    ok: true,
    environment: {
      database: read.PORRAS_DATABASE ?? databases[purpose],
      // Outside production there is nothing to protect, and a restart should not sign anyone out.
      sessionSecret: read.PORRAS_SESSION_SECRET ?? `not a secret, only for ${purpose}`,
      ...(read.PORRAS_JOURNAL_KEY && { journalKey: read.PORRAS_JOURNAL_KEY }),
      host: read.HOST,
      port: read.PORT,
      ...(read.PORRAS_ORIGIN && { origin: new URL(read.PORRAS_ORIGIN).origin }),
      proxies: read.PORRAS_PROXIES,
      ...(read.PORRAS_CHROMIUM && { chromium: read.PORRAS_CHROMIUM }),
      log: read.PORRAS_LOG,
      ...(read.PORRAS_METRICS_TOKEN && { metricsToken: read.PORRAS_METRICS_TOKEN }),
    },
    warnings:
      purpose === 'production' && !read.PORRAS_JOURNAL_KEY
        ? [
            'PORRAS_JOURNAL_KEY is not set: a journal rewritten from end to end would be found only ' +
              `against a head printed earlier. ${makeOne}`,
          ]
        : [],
  };
}

/** The faults as one message that a stranger can act on. */
export function explainFaults(faults: readonly string[]): string {
  return [
    'Porras cannot start: its environment has faults.',
    ...faults.map((fault) => `  - ${fault}`),
    'Set the variables in the environment of the command, e.g. PORT=3001 npm start. README lists them all.',
  ].join('\n');
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '';
}
