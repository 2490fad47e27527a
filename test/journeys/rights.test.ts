import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../app/domain/calendar';
import { catalogueOf } from '../../app/i18n/catalogues';
import {
  askers,
  openRoutes,
  other,
  own,
  programme,
  programmeRoutes,
  type About,
  type Asker,
  type Listed,
} from './every-route';
import { inBuild } from './in-build.server';
import { aDatabase, porrasDone, startDemo, type Running, type Surroundings } from './running.server';
import { sessionsOfAll, type Signed } from './sessions.server';

const today = day('2026-11-24');
const sessionSecret = 'a secret for as long as the test takes';

const emergency = `/${programme}/switchboard/emergency`;

let server: Running;
let surroundings: Surroundings;
let sessions: ReadonlyMap<Asker, Signed>;
let headBefore: unknown;

beforeAll(async () => {
  const { url, drop } = await aDatabase();
  surroundings = { PORRAS_DATABASE: url, PORRAS_SESSION_SECRET: sessionSecret };
  server = await startDemo(today, surroundings);
  sessions = await sessionsOfAll(url, today, sessionSecret);
  headBefore = await head();
  return async () => {
    await server.stop();
    await drop();
  };
});

afterAll(async () => {
  // Every form asked for something impossible, or by someone who may not.
  expect(await head()).toEqual(headBefore);
});

test('every route of the build is listed here, with whom it is for', async () => {
  const build = (await import(pathToFileURL(inBuild('server/index.js')).href)) as ServerBuild;
  const built = Object.keys(build.routes).filter((id) => id !== 'root');
  const listed = [...programmeRoutes, ...openRoutes].map(({ route }) => `routes/${route}`);
  expect(built.toSorted()).toEqual(listed.toSorted());
});

test.each(openRoutes)('$route answers anyone', async ({ path }) => {
  const answer = await ask(path(own), 'nobody');
  expect([200, 302, 404, 405]).toContain(answer.status);
  expect(answer.text).not.toContain('Jälkihuollon ohjaus');
});

test.each([
  ['/sv', '/sv/tidsbokning'],
  ['/en/', '/en/booking'],
])('%s leads clients to their own page', async (path, page) => {
  expect(await ask(path, 'nobody')).toMatchObject({ status: 302, location: page });
});

test('a form sent to where there is none is not our fault', async () => {
  const answer = await ask('/ajanvaraus', 'nobody', {});
  expect([answer.status, answer.text.includes(catalogueOf('fi').shell.errors.notFoundTitle)]).toEqual([
    405,
    true,
  ]);
});

test.each(programmeRoutes)('$route is shown to whom it is for, by each way to ask', async (listed) => {
  for (const about of subjectsOf(listed)) {
    for (const asker of askers) {
      for (const path of waysTo(listed, about)) {
        const answer = await ask(path, asker);
        const told = `${asker} asks for ${path}`;
        if (listed.shownTo(asker, about)) expect([told, answer.status]).toEqual([told, 200]);
        else expect([told, ...refusalIn(answer)]).toEqual([told, ...refusedTo(asker)]);
      }
    }
  }
});

const acting = programmeRoutes.flatMap(({ act, ...listed }) => (act ? [{ ...listed, act }] : []));

test.each(acting)('what $route does is done for whom it is for, by each way to send it', async (listed) => {
  const { act } = listed;
  for (const about of subjectsOf(listed)) {
    for (const asker of askers) {
      for (const path of [listed.path(about), dataOf(listed.path(about))]) {
        const answer = await ask(path, asker, act.form(about));
        const told = `${asker} sends to ${path}`;
        if (act.mayAct(asker, about)) expect([told, answer.status]).toEqual([told, act.impossible]);
        else expect([told, ...refusalIn(answer)]).toEqual([told, ...refusedTo(asker)]);
      }
    }
  }
});

test('only who may close everywhere closes everything', async () => {
  const reason = 'Kokeillaan, kuka tämän saa tehdä.';
  for (const path of [emergency, dataOf(emergency)]) {
    for (const asker of askers) {
      const may = asker === 'coordinator' || asker === 'technical-admin';
      // Without its reason the form closes nothing, whoever sends it.
      const answer = await ask(path, asker, may ? {} : { reason });
      const told = `${asker} sends to ${path}`;
      if (may) expect([told, answer.status]).toEqual([told, 400]);
      else expect([told, ...refusalIn(answer)]).toEqual([told, ...refusedTo(asker)]);
    }
  }
});

test('a form that names neither an order nor a dated step takes nothing back, and does not say that it did', async () => {
  const [path, form] = [`/${programme}/switchboard/withdraw/${own.service}`, { reason: 'Kokeillaan.' }];
  const answer = await ask(path, 'technical-admin', { ...form, order: `other:${own.unit}:1` });
  expect([answer.status, answer.location]).toEqual([400, null]);
});

test('the switchboard does not say that something was done because an address says so', async () => {
  const { killed } = catalogueOf('fi').switchboard.done;
  for (const search of ['done=killed', 'done=killed&at=1', 'done=killed&at=undefined']) {
    const { status, text } = await ask(`/${programme}/switchboard?${search}`, 'technical-admin');
    expect([search, status, text.includes(killed)]).toEqual([search, 200, false]);
  }
});

test('a form that was not made for the session is refused', async () => {
  const forms = [
    ...acting.map(({ path, act }) => ({ path: path(own), form: act.form(own) })),
    { path: emergency, form: { reason: 'Kokeillaan.' } },
  ];
  for (const { path, form } of forms) {
    for (const way of [path, dataOf(path)]) {
      const answer = await ask(way, 'technical-admin', { ...form, csrf: 'of another session' });
      expect([way, answer.status]).toEqual([way, 403]);
    }
  }
});

function subjectsOf({ bound }: Pick<Listed, 'bound'>): readonly About[] {
  return bound ? [own, other] : [own];
}

/** As a document, as data, and as the data of the one route. A paper is no page: it has no data. */
function waysTo({ route, path }: Listed, about: About): string[] {
  const document = path(about);
  if (route.includes('[.pdf]')) return [document];
  const data = dataOf(document);
  const separator = data.includes('?') ? '&' : '?';
  return [document, data, `${data}${separator}${new URLSearchParams({ _routes: `routes/${route}` })}`];
}

function dataOf(path: string): string {
  const [before = '', search] = path.split('?');
  return search === undefined ? `${before}.data` : `${before}.data?${search}`;
}

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
}

async function ask(path: string, asker: Asker, form?: Readonly<Record<string, string>>): Promise<Answer> {
  const signed = sessions.get(asker);
  const answer = await fetch(new URL(path, server.address), {
    redirect: 'manual',
    headers: { Origin: server.address, ...(signed && { Cookie: signed.cookie }) },
    ...(form && { method: 'POST', body: new URLSearchParams({ csrf: signed?.csrf ?? '', ...form }) }),
  });
  const { status, headers } = answer;
  return { status, location: headers.get('Location'), text: await answer.text() };
}

/** How an answer refuses: by the way to sign-in, or by its status. */
function refusalIn({ status, location, text }: Answer): [string] {
  const away = location ?? (status === 202 ? text : '');
  return [away.includes('/sign-in') ? 'sign-in' : String(status)];
}

/** Nobody is sent to sign in, an outsider finds nothing, and colleagues are told that it is not theirs. */
function refusedTo(asker: Asker): [string] {
  if (asker === 'nobody') return ['sign-in'];
  return [asker === 'outsider' ? '404' : '403'];
}

async function head(): Promise<unknown> {
  const status = await porrasDone(surroundings, 'status', '--format', 'json');
  return (JSON.parse(status) as { readonly head: unknown }).head;
}
