import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useContext } from 'react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBuild } from '../../test/factories/build.server';
import { requestFailed } from '../telemetry/channels.server';
import { Nonce } from './nonce';
import { filesOf, serve, type Built, type Serving } from './serve.server';

const pages = aBuild({
  page: {
    default: function Page() {
      return <script nonce={useContext(Nonce)} />;
    },
  },
  where: { loader: ({ request, context }) => Response.json({ url: request.url, address: context.address }) },
  cached: { loader: () => new Response('', { headers: { 'Cache-Control': 'private, max-age=60' } }) },
  '*': { loader: () => new Response(null, { status: 404 }) },
  change: { action: async ({ request }) => new Response(await request.text()) },
});

const probes = { unfit: () => Promise.resolve(undefined) };

const aForm = new URLSearchParams({ a: 'b' });

let folder: string;
let built: Built;
const servings: Serving[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porras-build-'));
  await mkdir(join(folder, 'client/assets'), { recursive: true });
  await writeFile(join(folder, 'client/assets/staff-abc.css'), 'main { color: black }');
  await writeFile(join(folder, 'client/robots.txt'), 'User-agent: *');
  built = { pages, files: filesOf(join(folder, 'client')) };
});

afterAll(async () => {
  await Promise.all(servings.map(({ stop }) => stop()));
  await rm(folder, { recursive: true });
});

async function served(environment: { origin?: string; proxies?: number } = {}): Promise<string> {
  const outcome = await serve({ host: '127.0.0.1', port: 0, proxies: 0, ...environment }, built, probes);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  servings.push(outcome.serving);
  return outcome.serving.address;
}

test('every answer carries the security headers: a page, a resource, a file, a refusal, nothing at all', async () => {
  const address = await served();
  for (const path of ['/page', '/where', '/assets/staff-abc.css', '/robots.txt', '/nowhere', '/page.data']) {
    const { headers } = await fetch(address + path);
    expect(headers.get('Content-Security-Policy'), path).toMatch(
      /^default-src 'none'; script-src 'nonce-[^']{24}'/,
    );
    expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    expect(headers.get('Referrer-Policy'), path).toBe('same-origin');
    expect(headers.has('Strict-Transport-Security'), path).toBe(false);
    expect(headers.has('X-Powered-By'), path).toBe(false);
  }
});

test('the script of a page carries the nonce that its policy names, a new one each time', async () => {
  const address = await served();
  const nonces = [];
  for (let time = 0; time < 2; time += 1) {
    const response = await fetch(`${address}/page`);
    const [, nonce] = /'nonce-([^']+)'/.exec(response.headers.get('Content-Security-Policy') ?? '') ?? [];
    expect(await response.text()).toBe(`<!doctype html><script nonce="${nonce}"></script>`);
    nonces.push(nonce);
  }
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('nothing is cached unless it asks to be, but for files named by their content', async () => {
  const address = await served();
  const cacheOf = async (path: string) => (await fetch(address + path)).headers.get('Cache-Control');
  expect(await cacheOf('/page')).toBe('no-store');
  expect(await cacheOf('/page.data')).toBe('no-store');
  expect(await cacheOf('/where')).toBe('no-store');
  expect(await cacheOf('/cached')).toBe('private, max-age=60');
  expect(await cacheOf('/assets/staff-abc.css')).toBe('public, max-age=31536000, immutable');
  expect(await cacheOf('/assets/gone.css')).toBe('no-store');
});

test('a change comes from a page of ours or not at all', async () => {
  const address = await served();
  const change = (headers?: Record<string, string>) =>
    fetch(`${address}/change`, { method: 'POST', body: aForm, ...(headers && { headers }) });
  expect((await change({ Origin: address })).status).toBe(200);
  for (const headers of [undefined, { Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }]) {
    const refused = await change(headers);
    expect(refused.status).toBe(403);
    expect(refused.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  }
});

test('a body has a length, of one mebibyte at most', async () => {
  const address = await served();
  const send = (body: BodyInit, more: object = {}) =>
    fetch(`${address}/change`, {
      method: 'POST',
      body,
      headers: { Origin: address, 'Content-Type': 'application/x-www-form-urlencoded' },
      ...more,
    });
  expect((await send('x'.repeat(1024 * 1024))).status).toBe(200);
  expect((await send('x'.repeat(1024 * 1024 + 1))).status).toBe(413);
  expect((await send(new Blob(['x']).stream(), { duplex: 'half' })).status).toBe(411);
});

test('a change is asked for by a form, and by nothing else', async () => {
  const address = await served();
  const send = (method: string, type: string | undefined, body?: string) =>
    fetch(`${address}/change`, {
      method,
      headers: { Origin: address, ...(type !== undefined && { 'Content-Type': type }) },
      ...(body !== undefined && { body }),
    });
  for (const type of ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded;charset=UTF-8'])
    expect((await send('POST', type, 'a=b')).status, type).toBe(200);
  for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', undefined])
    expect((await send('POST', type, '--x')).status, type).toBe(415);
  expect((await send('DELETE', undefined)).status).toBe(415);
});

test('no stranger makes a fault of ours by asking in a way that no page is asked', async () => {
  const address = await served();
  const failures: unknown[] = [];
  const end = requestFailed.listen(({ error }) => failures.push(error));
  for (const asked of ['/page?_data=routes/page', '/page?a=b&%5Fdata'])
    expect((await fetch(address + asked)).status, asked).toBe(400);
  expect((await fetch(`${address}/page?a=_data`)).status).toBe(200);
  // Not by `fetch`, which refuses to send it.
  const status = await new Promise((settle, fail) => {
    get(`${address}/page`, { method: 'TRACE' }, (answer) => settle(answer.resume().statusCode)).on(
      'error',
      fail,
    );
  });
  expect(status).toBe(405);
  end();
  expect(failures).toEqual([]);
});

test('behind a proxy every request counts as sent to the public origin', async () => {
  const origin = 'https://porras.example.fi';
  const address = await served({ origin, proxies: 1 });
  const response = await fetch(`${address}/where?a=b`, {
    headers: { 'X-Forwarded-For': '203.0.113.9, 192.0.2.7', 'X-Forwarded-Host': 'evil.example:1' },
  });
  expect(await response.json()).toEqual({ url: `${origin}/where?a=b`, address: '192.0.2.7' });
  expect(response.headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  const change = await fetch(`${address}/change`, {
    method: 'POST',
    body: aForm,
    headers: { Origin: origin },
  });
  expect(change.status).toBe(200);
});

test('without a proxy nobody is believed about where a request comes from', async () => {
  const address = await served();
  const response = await fetch(`${address}/where`, {
    headers: { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Proto': 'https' },
  });
  expect(await response.json()).toEqual({ url: `${address}/where`, address: '127.0.0.1' });
});

test('an address that cannot be is a bad request', async () => {
  const { port } = new URL(await served());
  const answer = await new Promise<string>((settle) => {
    const socket = connect(Number(port), '127.0.0.1');
    let text = '';
    socket.on('data', (data) => (text += String(data))).on('close', () => settle(text));
    socket.write('GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
});

test('a port that is in use is refused as such', async () => {
  const { port } = new URL(await served());
  expect(await serve({ host: '127.0.0.1', port: Number(port), proxies: 0 }, built, probes)).toEqual({
    ok: false,
    refusal: { reason: 'port-taken' },
  });
});

/** A server with one page, `/slow`, which is under way once `asked` resolves and answers when it is told to `finish`. */
async function slowlyServed() {
  let begun: () => void = () => undefined;
  let finish: () => void = () => undefined;
  const asked = new Promise<void>((settle) => (begun = settle));
  const pages = aBuild({
    slow: {
      loader: () =>
        new Promise<Response>((settle) => {
          finish = () => settle(new Response('done'));
          begun();
        }),
    },
  });
  const environment = { host: '127.0.0.1', port: 0, proxies: 0 };
  const outcome = await serve(environment, { pages, files: built.files }, probes);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return { ...outcome.serving, asked, finish: () => finish() };
}

test('stopping lets an open request finish', async () => {
  const { address, stop, asked, finish } = await slowlyServed();
  const answer = fetch(`${address}/slow`);
  await asked;
  const stopped = stop();
  await expect(fetch(`${address}/slow`)).rejects.toThrow();
  finish();
  expect(await (await answer).text()).toBe('done');
  await stopped;
});
