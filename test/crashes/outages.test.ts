import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client/sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../db/open-database.server';
import { pathOf } from '../../db/sqlite-file.server';
import { moment } from '../factories/moment';
import { overwrite } from '../factories/recorded-file.server';
import {
  porrasCommand,
  porrasDone,
  startServer,
  startServerWithin,
  type Running,
} from '../journeys/running.server';
import { chanceFrom } from './chance';
import { close, order, withdraw } from './clerks.server';
import { aClerk, type Clerk, type Sent } from './form-reader.server';
import { recordedIn } from './recorded.server';
import { aWorkplace, type Workplace } from './workplace.server';

const chance = chanceFrom(1);

let workplace: Workplace;
let server: Running;
let coordinator: Clerk;
let keeper: Clerk;
beforeEach(async () => {
  workplace = await aWorkplace();
  const clerk = (cookies: string) => aClerk(() => server.address, cookies);
  coordinator = clerk(workplace.crew.coordinator);
  keeper = clerk(workplace.crew.systemKeeper);
});
afterEach(async () => {
  await server.stop();
  await workplace.drop();
});

/** Orders all down for this reason. */
async function closing(reason: string): Promise<Sent> {
  const form = await close(coordinator, chance, { number: 0, text: reason });
  if (!form) throw new Error('nothing can be closed');
  return coordinator.send(form.path, form.fields);
}

/** Sends a form that was given back as it stands, and answers the status. */
async function sendAgain({ forms: [form] }: Sent): Promise<number> {
  if (!form) throw new Error('no form was given back');
  return (await coordinator.send(form.path, [...form.hidden, ...form.written])).status;
}

/** How many texts of this wording have been recorded. */
async function recordedTexts(wording: string): Promise<number> {
  const copy = join(workplace.folder, 'copy.db');
  await porrasDone(workplace.surroundings, 'backup', copy);
  return [...(await recordedIn(copy)).bodies.values()].filter((body) => body === wording).length;
}

test('while another program keeps the file locked, pages are read, and whoever writes is told so and loses nothing', async () => {
  server = await startServer(workplace.surroundings);
  const reason = 'Varaukset "menevät" väärin & hukkuvat.';
  const other = createClient({ url: workplace.surroundings.PORRAS_DATABASE });
  const lock = await other.transaction('write');
  const store = await openDatabase(workplace.surroundings.PORRAS_DATABASE);
  const add = ['person', 'add', '--name', 'Aino', '--email', 'aino@metsaranta.example'];
  const asked = performance.now();
  const refusedInTime = async () => {
    await expect(store.write(() => Promise.resolve())).rejects.toMatchObject({ reason: 'locked' });
    // Who stands behind others in the queue does not wait their ten seconds and then ten more.
    expect(performance.now() - asked).toBeLessThan(15_000);
  };
  const [refused, command] = await Promise.all([
    closing(reason),
    porrasCommand(workplace.surroundings, ...add, '--as', workplace.commander),
    refusedInTime(),
    refusedInTime(),
    pause(500).then(async () => expect((await coordinator.page('/metsaranta')).status).toBe(200)),
  ]);
  expect([refused.status, command.code]).toEqual([503, 2]);
  expect(command.stderr).toContain('Another program has kept it locked');
  expect(refused.forms[0]?.written).toEqual([['reason', reason]]);
  await lock.rollback();
  other.close();
  await store.close();
  expect(await sendAgain(refused)).toBe(303);
  expect(await recordedTexts(reason)).toBeGreaterThan(0);
});

test('where no file can grow, what was to be recorded is given back, and done once there is room', async () => {
  server = await startServerWithin(128 * 1024, workplace.surroundings);
  let status = 0;
  for (let number = 0; number < 40 && status !== 503; number += 1) {
    const mark = { number, text: `Perutaan: ${'i'.repeat(number)}.` };
    const form = (await withdraw(keeper, chance, mark)) ?? (await order(keeper, chance, mark));
    if (form) ({ status } = await keeper.send(form.path, form.fields));
  }
  expect(status).toBe(503);
  const refused = await closing('Kaikki kiinni toistaiseksi.');
  expect(refused.status).toBe(503);
  expect((await coordinator.page('/metsaranta')).status).toBe(200);
  // A command that ends brings the log into the file, and the log has room again.
  expect(await porrasDone(workplace.surroundings, 'verify')).toContain('file: sound');
  expect(await sendAgain(refused)).toBe(303);
  expect(await recordedTexts('Kaikki kiinni toistaiseksi.')).toBeGreaterThan(0);
});

test('what a newer release has used, or what has lost a page, is not served', async () => {
  const { PORRAS_DATABASE } = workplace.surroundings;
  const path = pathOf(PORRAS_DATABASE);
  await overwrite(path, Math.floor((await stat(path)).size / 2), 4096);
  const lostAPage = startServer(workplace.surroundings);
  await expect(lostAPage).rejects.toThrow(/ended with 2: .*The file is damaged: stop Porras/s);

  const newer = await aWorkplace();
  const shell = createClient({ url: newer.surroundings.PORRAS_DATABASE });
  await shell.execute("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 4102444800000)");
  shell.close();
  await expect(startServer(newer.surroundings)).rejects.toThrow(/ended with 2: .*newer release/s);
  await newer.drop();
});

test('a server whose clock stands before the journal serves, and says so when it starts', async () => {
  const ahead = await aWorkplace({ lastRecorded: moment('2031-01-01T00:00:00Z') });
  server = await startServer(ahead.surroundings);
  expect(server.said()).toContain('was last written at 2031-01-01T00:00:00.000Z');
  expect((await fetch(`${server.address}/ajanvaraus`)).status).toBe(200);
  await server.stop();
  await ahead.drop();
});

test('a fault that nobody caught, even of a promise, ends the server in order', async () => {
  const program = `process.on('SIGUSR2', () => Promise.reject(new Error('half of it is done')))`;
  const meetsIt = `data:text/javascript,${encodeURIComponent(program)}`;
  server = await startServer(workplace.surroundings, '--import', meetsIt);
  expect((await closing('Kaikki kiinni.')).status).toBe(303);
  expect(await server.end('SIGUSR2')).toBe(70);
  expect(server.said()).toContain('half of it is done');
  expect(server.said()).toContain('stopped');
  // All is in the one file, as after any other stop.
  expect((await stat(`${pathOf(workplace.surroundings.PORRAS_DATABASE)}-wal`)).size).toBe(0);
});
