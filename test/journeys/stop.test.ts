import { stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { createClient, type Client } from '@libsql/client/sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { momentFrom } from '../../app/domain/calendar';
import { currentSession, startSession } from '../../app/http/session.server';
import { engines } from '../../db/engines.server';
import { findPerson } from '../../db/persons.server';
import { pathOf } from '../../db/sqlite-file.server';
import { cookiesOf } from '../factories/http.server';
import { aRunningProgramme, type RunningProgramme } from '../factories/running-programme.server';
import { startServer, type Running } from './running.server';
import { aSlowBrowser, type SlowBrowser } from './slow-browser.server';

vi.setConfig({ testTimeout: 120_000 });

/** On a busy machine, soon takes a while. */
const soon = { timeout: 10_000 };

const sessionSecret = 'a secret for as long as the test takes';
const proposal = '/metsaranta/scopes/pohjoinen-tiimi/1';
const report = '/metsaranta/reports/status.pdf';

let programme: RunningProgramme;
let signed: { readonly cookie: string; readonly csrf: string };
let server: Running | undefined;
let lock: Client | undefined;
let slow: SlowBrowser | undefined;

beforeEach(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('there is no engine');
  programme = await aRunningProgramme(engine);
  const coordinator = await programme.joins('Kaarina Lehto', 'coordinator');
  const keeper = await programme.joins('Eero Niemi', 'system-keeper');
  const nurse = await programme.joins('Olavi Salmi', 'head-nurse', 'serviceTask:pohjoinen-tiimi');
  await programme.meetsTheGate({ coordinator, keeper });
  signed = await signIn(nurse.person);
});
afterEach(async () => {
  lock?.close();
  await server?.stop();
  await slow?.drop();
  server = slow = lock = undefined;
  await programme.drop();
});

async function serve(chromium?: string): Promise<Running> {
  server = await startServer({
    PORRAS_DATABASE: programme.url,
    PORRAS_SESSION_SECRET: sessionSecret,
    PORRAS_LOG: 'debug',
    ...(chromium !== undefined && { PORRAS_CHROMIUM: chromium }),
  });
  return server;
}

async function signIn(id: string) {
  const { database } = programme.porras;
  const door = { database, clock: () => momentFrom(Date.now()), sessionSecret };
  const person = await findPerson(database, id);
  if (!person) throw new Error('nobody to sign in');
  const cookie = cookiesOf(await startSession(door, new Request('http://127.0.0.1'), person));
  const session = await currentSession(door, new Request('http://127.0.0.1', { headers: { cookie } }));
  return { cookie, csrf: session?.csrf ?? '' };
}

/** Returns the scope: the request hangs for as long as somebody else has the database locked. */
function returnScope({ address }: Running): Promise<Response> {
  const form = { csrf: signed.csrf, decision: 'return', reason: 'Tarkennetaan aikatyypit.' };
  return fetch(address + proposal, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: signed.cookie, Origin: address },
    body: new URLSearchParams(form),
  });
}

/** Somebody else's write, which goes on until it is taken back. */
async function locked() {
  lock = createClient({ url: programme.url });
  return lock.transaction('write');
}

async function slowBrowser(seconds: number): Promise<SlowBrowser> {
  slow = await aSlowBrowser(seconds);
  return slow;
}

test('a write under way is finished, however often we are asked to stop', async () => {
  const running = await serve();
  const held = await locked();
  const halfAsked = await halfARequest(running, 'GET /readyz HTTP/1.1\r\nHost: x\r\n');
  const answer = returnScope(running);
  await expect.poll(() => running.said().includes('"folded"'), soon).toBe(true);

  const ended = running.stop();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGINT'] as const) process.kill(running.process, signal);
  await expect.poll(() => refusesConnections(running), soon).toBe(true);
  expect(await halfAsked.rest('\r\n')).toMatch(/^HTTP\/1\.1 503 .*"reason":"stopping"/s);
  await held.rollback();

  const { status, headers } = await answer;
  expect([status, headers.get('Location')]).toEqual([303, `${proposal}?done=returned`]);
  expect(await ended).toBe(0);
  expect(running.said()).toContain('"msg":"stopped"');
  const rollout = await programme.porras.rollout('metsaranta');
  expect(rollout?.scope.get('scope/pohjoinen-tiimi')?.proposals.at(-1)?.outcome).toMatchObject({
    stage: 'returned',
  });
});

test('nothing is left outside the one file', async () => {
  const running = await serve();
  await (await returnScope(running)).text();
  await programme.porras.database.close();
  expect(await running.stop()).toBe(0);
  expect((await stat(`${pathOf(programme.url)}-wal`).catch(() => ({ size: 0 }))).size).toBe(0);
});

test('a paper under way is printed to its end, and its browser ends with it', async () => {
  const browser = await slowBrowser(2);
  const running = await serve(browser.path);
  const paper = fetch(running.address + report, { headers: { Cookie: signed.cookie } });
  await expect.poll(browser.runs, soon).toBe(true);
  const ended = running.stop();
  const answer = await paper;
  expect(answer.status).toBe(200);
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(await ended).toBe(0);
  await expect.poll(browser.runs, soon).toBe(false);
});

test('a paper that does not come is given up after ten seconds, and nothing of it goes on', async () => {
  const browser = await slowBrowser(600);
  const running = await serve(browser.path);
  const paper = fetch(running.address + report, { headers: { Cookie: signed.cookie } });
  const given = expect(paper).rejects.toThrow();
  await expect.poll(browser.runs, soon).toBe(true);
  const from = performance.now();
  const ended = running.stop();
  await given;
  expect(performance.now() - from).toBeGreaterThan(9_500);
  expect(await ended).toBe(0);
  await expect.poll(browser.runs, soon).toBe(false);
});

/** A connection that was there before we stopped and has not yet asked to the end. */
async function halfARequest({ address }: Running, beginning: string) {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  let said = '';
  const closed = new Promise((settle) =>
    socket.on('data', (data) => (said += String(data))).on('close', settle),
  );
  await new Promise<void>((settle) => socket.write(beginning, () => settle()));
  return {
    rest: async (ending: string) => {
      socket.write(ending);
      await closed;
      return said;
    },
  };
}

async function refusesConnections({ address }: Running): Promise<boolean> {
  return fetch(`${address}/healthz`).then(
    () => false,
    () => true,
  );
}
