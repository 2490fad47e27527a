import { connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import type { UnfitReason } from '../../db/fitness.server';
import { aBuild } from '../../test/factories/build.server';
import { requestAnswered } from '../telemetry/channels.server';
import type { Probes } from './probes.server';
import { filesOf, serve, type Serving } from './serve.server';

/** On a busy machine, soon takes a while. */
const soon = { timeout: 5_000 };

const servings: Serving[] = [];
afterAll(() => Promise.all(servings.map(({ stop }) => stop())));

const token = 'a token of thirty-two signs or more';

async function served(probes: Partial<Probes> = {}): Promise<string> {
  const pages = aBuild({ ':programme': { loader: () => new Response('a page') } });
  const outcome = await serve(
    { host: '127.0.0.1', port: 0, proxies: 0 },
    { pages, files: filesOf('no-such-folder') },
    { unfit: () => Promise.resolve(undefined), ...probes },
  );
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  servings.push(outcome.serving);
  return outcome.serving.address;
}

const metrics = { token, contentType: 'text/plain; version=0.0.4', read: () => Promise.resolve('up 1\n') };

test('health is answered without asking for anything else, and readiness when nothing is amiss', async () => {
  const address = await served();
  const health = await fetch(`${address}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  const ready = await fetch(`${address}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  for (const { headers } of [health, ready]) {
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.has('Set-Cookie')).toBe(false);
  }
});

test('what is amiss is one word, and health does not ask', async () => {
  const address = await served({ unfit: () => Promise.resolve<UnfitReason>('database-read-only') });
  const ready = await fetch(`${address}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'not-ready', reason: 'database-read-only' },
  ]);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

test('a crowd that asks whether we are ready is one question', async () => {
  let asked = 0;
  const address = await served({ unfit: async () => void (asked += 1) });
  await Promise.all(Array.from({ length: 50 }, () => fetch(`${address}/readyz`)));
  expect(asked).toBe(1);
});

test('the probes answer GET and HEAD', async () => {
  const address = await served({ metrics });
  const headers = { Authorization: `Bearer ${token}` };
  for (const path of ['/healthz', '/readyz', '/metrics']) {
    const head = await fetch(address + path, { method: 'HEAD', headers });
    expect([path, head.status, await head.text()]).toEqual([path, 200, '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const refused = await fetch(address + path, { method, headers });
      expect([path, method, refused.status, refused.headers.get('Allow')]).toEqual([
        path,
        method,
        405,
        'GET, HEAD',
      ]);
    }
  }
});

test('metrics are for who has the token', async () => {
  const address = await served({ metrics });
  const ask = (authorization?: string) =>
    fetch(`${address}/metrics`, authorization === undefined ? {} : { headers: { authorization } });
  const answer = await ask(`Bearer ${token}`);
  expect([answer.status, await answer.text()]).toEqual([200, 'up 1\n']);
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain;.* version=0\.0\.4/);
  for (const other of [undefined, token, `Bearer ${token}x`, `Bearer ${token.slice(1)}`, 'Bearer ']) {
    const refused = await ask(other);
    expect([other, refused.status, refused.headers.get('WWW-Authenticate')]).toEqual([other, 401, 'Bearer']);
    expect(await refused.text()).not.toContain(token);
  }
});

test('without a token nobody learns of metrics, nor gets to a page by that address', async () => {
  const address = await served();
  const answer = await fetch(`${address}/metrics`, { headers: { Authorization: `Bearer ${token}` } });
  expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringContaining('a page')]);
});

test('probes are not told of as requests', async () => {
  const told: string[] = [];
  const end = requestAnswered.listen(({ route }) => told.push(route));
  const address = await served({ metrics });
  for (const path of ['/healthz', '/readyz', '/metrics', '/koekunta']) {
    await (await fetch(address + path)).text();
  }
  await expect.poll(() => told, soon).toEqual(['/:programme']);
  end();
});

test('from when we stop we are not ready, and each answer is the last one of its connection', async () => {
  const address = await served();
  const { port } = new URL(address);
  const socket = connect(Number(port), '127.0.0.1');
  let said = '';
  const closed = new Promise((settle) =>
    socket.on('data', (data) => (said += String(data))).on('close', settle),
  );
  // Half a request keeps a connection that was there before open beyond.
  await new Promise<void>((settle) => socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n', () => settle()));
  await fetch(`${address}/healthz`);
  const stopped = servings.at(-1)?.stop();
  socket.write('\r\n');
  await closed;
  expect(said).toMatch(
    /^HTTP\/1\.1 503 .*\r\nConnection: close\r\n.*\{"status":"not-ready","reason":"stopping"\}$/s,
  );
  await stopped;
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
});
