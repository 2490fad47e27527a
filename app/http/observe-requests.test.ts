import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aBuild } from '../../test/factories/build.server';
import { requestAnswered, requestFailed, type RequestAnswered } from '../telemetry/channels.server';
import { currentRequest } from '../telemetry/current-request.server';
import { countMetrics } from '../telemetry/metrics.server';
import { newRequestId } from './new-request-id.server';
import { filesOf, serve, type Serving } from './serve.server';

/** On a busy machine, soon takes a while. */
const soon = { timeout: 5_000 };

let serving: Serving;
let address: string;
let hang: () => void = () => undefined;

beforeAll(async () => {
  const pages = aBuild({
    ':programme': { loader: ({ context }) => new Response(context.requestId) },
    'account/password/:token': { loader: () => new Response('') },
    fails: {
      loader: () => {
        throw new Error('on purpose');
      },
    },
    hangs: {
      loader: () =>
        new Promise<Response>((settle) => {
          hang();
          setTimeout(() => settle(new Response('')), 300);
        }),
    },
    '*': { loader: () => new Response(null, { status: 404 }) },
  });
  const outcome = await serve(
    { host: '127.0.0.1', port: 0, proxies: 0 },
    { pages, files: filesOf('public') },
    { unfit: () => Promise.resolve(undefined) },
  );
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  ({ serving } = outcome);
  ({ address } = serving);
});
afterAll(() => serving.stop());

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

function answers(): RequestAnswered[] {
  const told: RequestAnswered[] = [];
  ends.push(requestAnswered.listen((answer) => told.push(answer)));
  return told;
}

test('an id can be told on the phone, and no two are alike', () => {
  const ids = Array.from({ length: 1000 }, newRequestId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$/);
  expect(new Set(ids).size).toBe(1000);
});

test('every request has an id of ours, which its answer, its handler and its teller know', async () => {
  const ids: unknown[] = [];
  ends.push(requestAnswered.listen(() => ids.push(currentRequest()?.id)));
  const answer = await fetch(`${address}/koekunta`, { headers: { 'X-Request-Id': 'Maija Mallikas' } });
  const id = answer.headers.get('X-Request-Id');
  expect(await answer.text()).toBe(id);
  await expect.poll(() => ids, soon).toEqual([id]);
});

test('a request is told of by its pattern, never by its address', async () => {
  const told = answers();
  await fetch(`${address}/account/password/s3cret?to=maija`);
  await fetch(`${address}/koekunta/maija/mallikas`);
  await fetch(`${address}/koekunta`, { method: 'POST', body: 'x' });
  await expect.poll(() => told.length, soon).toBe(3);
  expect(told).toMatchObject([
    { method: 'GET', route: '/account/password/:token', status: 200 },
    { method: 'GET', route: '/*', status: 404 },
    { method: 'POST', route: '(door)', status: 403 },
  ]);
  expect(JSON.stringify(told)).not.toMatch(/s3cret|maija/);
  for (const { bytes, milliseconds } of told) expect(Math.min(bytes, milliseconds)).toBeGreaterThan(0);
});

test('an address that cannot be decoded is refused before anyone prints it', async () => {
  const told = answers();
  const answer = await fetch(`${address}/account/password/%E0%A4%Amaija`);
  expect([answer.status, await answer.text()]).toEqual([400, expect.not.stringContaining('maija')]);
  await expect.poll(() => told, soon).toMatchObject([{ route: '(door)', status: 400 }]);
});

test('who leaves before the answer is told as such', async () => {
  const told = answers();
  const begun = new Promise<void>((settle) => (hang = settle));
  const { port } = new URL(address);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write('GET /hangs HTTP/1.1\r\nHost: x\r\n\r\n');
  await begun;
  socket.destroy();
  await expect.poll(() => told, soon).toMatchObject([{ route: '/hangs', status: 499 }]);
});

test('what fails unexpectedly is told during its request', async () => {
  const failures: unknown[] = [];
  ends.push(requestFailed.listen(({ error }) => failures.push([currentRequest()?.route, String(error)])));
  expect((await fetch(`${address}/fails`)).status).toBe(500);
  expect(failures).toEqual([['/fails', 'Error: on purpose']]);
});

test('whatever strangers ask for, the metrics stay few', async () => {
  const metrics = countMetrics({ version: '0' });
  const size = async () =>
    (await metrics.read()).split('\n').filter((line) => line.startsWith('porras_req')).length;
  const ask = async (round: number) => {
    const told = answers();
    const paths = ['', '/x', '/x/y', '.data', '.php', '%zz', '/../etc', '?a=b'];
    const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PROPFIND', 'REPORT'];
    const all = paths.flatMap((path) => methods.map((method) => ({ method, path: `/n${round}${path}` })));
    for (const { method, path } of all) await (await fetch(address + path, { method })).text();
    await expect.poll(() => told.length, soon).toBeGreaterThanOrEqual(all.length);
  };
  await ask(0);
  const first = await size();
  for (const round of [1, 2, 3]) await ask(round);
  expect(await size()).toBe(first);
  metrics.stop();
});
