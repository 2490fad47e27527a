import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesIn, type Source } from './sources.server';

const anything = [
  'db',
  'package.json',
  ...['domain', 'schema', 'aspects', 'aspects (pure)', 'judgement', 'i18n', 'wording', 'telemetry'].map(
    (room) => `app/${room}`,
  ),
  ...['aspects (pages)', 'definitions', 'reports', 'operations', 'http', 'components', 'styles'].map(
    (room) => `app/${room}`,
  ),
];

/** What each room may import beside itself. A room that is not named here does not exist. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'app/domain': [],
  'app/i18n': ['app/domain'],
  'app/styles': [],
  'app/schema': ['app/domain'],
  // What an aspect is and what may happen in it.
  'app/aspects (pure)': ['app/domain', 'app/schema'],
  'app/judgement': ['app/domain', 'app/aspects (pure)'],
  // What people do in an aspect and see of it, and the one list of all aspects.
  'app/aspects': [
    'app/domain',
    'app/schema',
    'app/aspects (pure)',
    'app/judgement',
    'app/i18n',
    'app/components',
  ],
  // How things are called, in the reader's language.
  'app/wording': ['app/domain', 'app/aspects', 'app/aspects (pure)', 'app/i18n'],
  // The value that the registry takes holds no page: pages import it, never the reverse.
  'app/aspects (pages)': [
    'app/domain',
    'app/aspects',
    'app/aspects (pure)',
    'app/judgement',
    'app/i18n',
    'app/wording',
    'app/components',
  ],
  // What Porras tells of itself while it works; whoever works may tell.
  'app/telemetry': ['app/domain'],
  db: ['app/domain', 'app/telemetry'],
  'app/definitions': ['app/domain', 'app/schema', 'app/aspects', 'app/aspects (pure)', 'app/judgement'],
  // Papers draw the stair as the pages do.
  'app/reports': [
    'app/domain',
    'app/aspects',
    'app/aspects (pure)',
    'app/judgement',
    'app/i18n',
    'app/components',
    'app/wording',
    'app/telemetry',
  ],
  'app/components': [
    'app/domain',
    'app/aspects',
    'app/aspects (pure)',
    'app/judgement',
    'app/i18n',
    'app/wording',
    'app/styles',
  ],
  'app/http': ['app/domain', 'app/telemetry', 'db'],
  'app/operations': [
    'db',
    ...['domain', 'aspects', 'aspects (pure)', 'judgement', 'definitions', 'reports', 'telemetry'].map(
      (room) => `app/${room}`,
    ),
  ],
  'app/cli': anything,
  'app/routes': anything,
  // The frame of every page, and how a page becomes a response.
  app: anything,
};

/** Packages with one home: where it is, nobody else need know that they exist. */
const homes: readonly (readonly [packages: RegExp, home: RegExp])[] = [
  [/^(drizzle-|@libsql\/)/, /^db\//],
  [/^yaml$/, /^app\/definitions\//],
  [/^@sinclair\/typebox/, /^app\/schema\/kit/],
  [/^(puppeteer|@sparticuz\/)/, /^app\/reports\//],
  [/^express$/, /^app\/http\//],
  [/^(pino(-pretty)?|prom-client)$/, /^app\/telemetry\//],
];

/** Packages that reach outside the process: their users say so in their names. */
const reachingOut =
  /^(node:|drizzle-|@libsql\/|puppeteer|@sparticuz\/|express$|compression$|pino(-pretty)?$|prom-client$|@node-rs\/|rate-limiter-flexible$)/;
const server = /\.server(\.tsx?)?$/;
/** Handlers and commands: what calls the files that reach out, and is stripped of them for browsers. */
const callers = /^app\/(routes|cli)\/|^app\/root\.tsx$/;

/** What is begun with: the server, the command line, every page; and what tests alone need beside them. */
const begins =
  /^app\/(root\.tsx|entry\.server\.tsx|routes\.ts|routes\/[^/]+\.tsx|cli\/(porras|start)\.ts)$|^db\/tampering\.server\.ts$/;

const sources = sourcesIn('app', 'db');

test('every room imports only rooms below it', () => {
  expect(
    faults(({ file, imports }) =>
      imports.map(({ file: target }) => {
        if (!target || roomOf(target) === roomOf(file)) return undefined;
        return mayImport[roomOf(file)]?.includes(roomOf(target)) ? undefined : target;
      }),
    ),
  ).toEqual([]);
});

test('the value of an aspect holds no page, so that the shell bundles no React', () => {
  expect(
    faults(({ file, imports }) =>
      roomOf(file) === 'app/aspects'
        ? imports.map(({ from, file: target }) =>
            from === 'react' || (target !== undefined && existsSync(`${target}.tsx`)) ? from : undefined,
          )
        : [],
    ),
  ).toEqual([]);
});

test('what is pure is built of itself and of packages that only compute; words are built of nothing', () => {
  const pure = /^(temporal-polyfill|immutable|@noble\/hashes)(\/|$)/;
  expect(
    faults(({ file, imports }) =>
      imports.map(({ from, file: target }) => {
        if (target) return undefined;
        if (file.startsWith('app/i18n/')) return from;
        return isPure(file) && !pure.test(from) ? from : undefined;
      }),
    ),
  ).toEqual([]);
});

test('a package with a home is imported only there', () => {
  expect(
    faults(({ file, imports }) =>
      imports.map(({ from }) =>
        homes.some(([is, home]) => is.test(from) && !home.test(file)) ? from : undefined,
      ),
    ),
  ).toEqual([]);
});

test('a file that reaches outside the process ends in .server', () => {
  expect(
    faults(({ file, imports }) =>
      imports
        .filter(({ typeOnly }) => !typeOnly && !server.test(file))
        .map(({ from }) =>
          reachingOut.test(from) || (server.test(from) && !callers.test(file)) ? from : undefined,
        ),
    ),
  ).toEqual([]);
});

test('what is pure knows neither the time nor chance nor the process', () => {
  const forbidden =
    /^(Date\.now|Math\.random|new Date\(\)|Temporal\.Now\b.*|performance\..*|process\..*|crypto\..*)$/;
  expect(
    faults(({ file, uses }) => (isPure(file) ? [...uses].filter((use) => forbidden.test(use)) : [])),
  ).toEqual([]);
});

test('no file needs itself by way of others, be it for types alone', () => {
  const needs = new Map(
    sources.map(({ file, imports }) => [
      moduleOf(file),
      imports.flatMap(({ file: target }) => (target ? [moduleOf(target)] : [])),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (module: string, way: readonly string[]): void => {
    if (way.includes(module)) cycles.push([...way.slice(way.indexOf(module)), module].join(' → '));
    if (done.has(module)) return;
    done.add(module);
    for (const needed of needs.get(module) ?? []) walk(needed, [...way, module]);
  };
  for (const module of needs.keys()) walk(module, []);
  expect(cycles).toEqual([]);
});

test('no file stands there that nothing uses: what an aspect forgets to name is found, and a page without a route', () => {
  const used = new Set(
    sources.flatMap(({ imports }) => imports.flatMap(({ file }) => (file ? [moduleOf(file)] : []))),
  );
  const unused = sources.filter(({ file }) => !begins.test(file) && !used.has(moduleOf(file)));
  expect(unused.map(({ file }) => file)).toEqual([]);
});

test('a file is named after its concept', () => {
  const empty = /\/(utils?|helpers?|misc|common|lib|types|shared)(\/|\.)/;
  expect(sources.map(({ file }) => file).filter((file) => empty.test(file))).toEqual([]);
});

/** Each thing that `find` finds in a file, as `file: thing`. */
function faults(find: (source: Source) => readonly (string | undefined)[]): string[] {
  return sources.flatMap((source) =>
    find(source).flatMap((found) => (found === undefined ? [] : [`${source.file}: ${found}`])),
  );
}

/** Files of an aspect that are not pure, by their names: acts, words, lines, what changed, and its value. */
const notPure = /\/(index|acts|changes|line|words\.\w+)\.ts$|^app\/aspects\/(opening\/|index\.ts$)/;

function isPure(file: string): boolean {
  return ['app/domain', 'app/aspects (pure)', 'app/judgement'].includes(roomOf(file));
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  const room = `${top}/${second}`;
  if (/^app\/aspects\/[^/]+\/pages\//.test(file)) return `${room} (pages)`;
  if (room === 'app/aspects') return notPure.test(file) ? room : `${room} (pure)`;
  return room in mayImport ? room : top;
}

/** A module by the name that imports may call it: a folder is its index. */
function moduleOf(file: string): string {
  const path = file.replace(/\.tsx?$/, '');
  return path.replace(/\/index$/, '');
}
