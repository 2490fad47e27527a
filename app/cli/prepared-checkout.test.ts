import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Each command is a process or two; the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** The build of a small checkout: a script that tells of its source at once, and again when its input ends. */
const build = `
import { readFileSync, writeFileSync } from 'node:fs';
const [, , folder] = process.argv;
const source = readFileSync('app/source.txt', 'utf8');
if (source === 'faulty') process.exit(1);
writeFileSync(folder + '/late.js', 'console.log("later ' + source + '")');
writeFileSync(folder + '/porras.js', 'console.log("first ' + source + '"); process.stdin.on("end", () => import("./late.js")).resume()');
`;

let checkout: string;
beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'porras-checkout-'));
  await mkdir(join(checkout, 'app', 'cli'), { recursive: true });
  await mkdir(join(checkout, 'node_modules'));
  await cp('app/cli/prepare.mjs', join(checkout, 'app', 'cli', 'prepare.mjs'));
  await write('app/cli/build.mjs', build);
  await write('package.json', '{"type":"module"}');
  await write('package-lock.json', '{"packages":{}}');
  await write('node_modules/.package-lock.json', '{"packages":{}}');
  await write('app/source.txt', 'one');
});
afterEach(() => rm(checkout, { recursive: true }));

const write = (file: string, content: string) => writeFile(join(checkout, file), content);
const builds = async () => (await readdir(join(checkout, 'build'))).filter((name) => name !== 'current');

function start(as: { readonly uid?: number; readonly gid?: number } = {}) {
  const child = spawn(process.execPath, ['app/cli/prepare.mjs', 'porras'], { cwd: checkout, ...as });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([said, complained, [code]]) => ({ said, complained, code: code as number | null }),
  );
  return { child, ended };
}

function run() {
  const { child, ended } = start();
  child.stdin.end();
  return ended;
}

test('what runs keeps its files when the sources change and another command builds them', async () => {
  const server = start();
  await once(server.child.stdout, 'data');
  await write('app/source.txt', 'two');
  expect(await run()).toMatchObject({ code: 0, said: 'first two\nlater two\n' });
  server.child.stdin.end();
  expect(await server.ended).toMatchObject({ code: 0, said: expect.stringContaining('later one') as string });
});

test('the same sources are built once, and two commands that build at once both run', async () => {
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ code, said }) => [code, said])).toEqual(Array(2).fill([0, 'first one\nlater one\n']));
  expect(await run()).toMatchObject({ code: 0, complained: '' });
  expect(await builds()).toHaveLength(1);
});

test('who may only read a checkout runs what others have built in it', async () => {
  await run();
  await chmod(checkout, 0o755);
  await chmod(join(checkout, 'build'), 0o555);
  // Root may write whatever the rights say, so she becomes nobody.
  const someone = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { child, ended } = start(someone);
  child.stdin.end();
  expect(await ended).toMatchObject({ code: 0, said: 'first one\nlater one\n', complained: '' });
  await chmod(join(checkout, 'build'), 0o755);
});

test('of many builds the five last started stay', async () => {
  await run();
  for (const minute of [1, 2, 3, 4, 5]) {
    const earlier = join(checkout, 'build', `earlier-${minute}`);
    await mkdir(earlier);
    await utimes(earlier, 0, minute * 60);
  }
  const [ours = ''] = (await builds()).filter((name) => !name.startsWith('earlier'));
  await utimes(join(checkout, 'build', ours), 0, 0);
  expect((await run()).complained).toBe('');
  expect((await builds()).toSorted()).toEqual(
    [ours, 'earlier-2', 'earlier-3', 'earlier-4', 'earlier-5'].toSorted(),
  );
});

test('a build that fails is no difference and no verdict: it has a code of its own, and leaves nothing', async () => {
  await write('app/source.txt', 'faulty');
  expect(await run()).toMatchObject({ code: 69, complained: 'Building …\nThe build failed: see above.\n' });
  expect(await builds()).toEqual([]);
});

test('so has an installation that fails', async () => {
  await write('package.json', '{"dependencies":{"elsewhere":"1.0.0"}}');
  await write(
    'package-lock.json',
    '{"lockfileVersion":3,"packages":{"node_modules/other":{"version":"1.0.0"}}}',
  );
  const { code, said, complained } = await run();
  expect([code, said]).toEqual([69, '']);
  expect(complained).toContain('The packages could not be installed');
});
