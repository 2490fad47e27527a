import { createClient } from '@libsql/client/sqlite3';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, momentFrom } from '../../app/domain/calendar';
import { catalogueOf } from '../../app/i18n/catalogues';
import { aVisitor, openBrowser, type Visitor } from './browser.server';
import { emailOf, setUpMetsaranta, type Member } from './metsaranta.server';
import { playOpening, type Part, type Stage } from './opening-journey';
import { aDatabase, startServer, type Running } from './running.server';
import { secretsIn } from './secrets.server';

const { signIn } = catalogueOf('fi');
const password = 'neljä hoitajaa ja yksi järvi';

const members: Readonly<Record<Part, Member>> = {
  coordinator: 'coordinator',
  approver: 'headNurse',
  opener: 'systemKeeper',
  closer: 'headNurse',
};

let browser: Browser;
let server: Running | undefined;
let stage: Stage;
/** The one-time links, used or not. */
let ways: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  const { url, folder, drop } = await aDatabase();
  const surroundings = {
    PORRAS_DATABASE: url,
    PORRAS_SESSION_SECRET: 'a secret for as long as the journey takes',
    PORRAS_JOURNAL_KEY: 'a key for as long as the journey takes, no longer',
    PORRAS_LOG: 'debug',
  };
  const links = await setUpMetsaranta(surroundings);
  ways = Object.values(links);
  const running = await startServer(surroundings);
  server = running;
  // Real steering has the real clock: all of it happens today.
  const today = dayOf(momentFrom(Date.now()), 'Europe/Helsinki');
  stage = {
    surroundings,
    folder,
    programme: 'metsaranta',
    serviceTask: { id: 'pohjoinen-tiimi', name: 'Pohjoinen tiimi' },
    service: { id: 'hoitajan-vastaanotto', name: 'Hoitajan vastaanotto', clientName: 'Hoitajan aika' },
    unit: 'koivulan-asema',
    steps: {
      from: { id: 'staff', name: 'Tiimin käytössä' },
      open: { id: 'open', name: 'Avoin' },
      closed: { id: 'staff', name: 'Tiimin käytössä' },
    },
    proposal: 1,
    address: 'https://ajat.metsaranta.example/fi',
    days: [today, today, today, today, today],
    becomes: () => Promise.resolve(),
    as: async (part, path, width) => {
      const visitor = await aVisitor(browser, running.address, { ...(width && { width }) });
      await signInAs(visitor, members[part], path, links);
      return visitor;
    },
    client: () => aVisitor(browser, running.address, { scripts: false }),
  };
  return drop;
});
afterAll(async () => {
  await server?.stop();
  await browser.close();
});

playOpening(() => stage);

test('the log of all this, and of what strangers try, tells nothing of anyone', async () => {
  if (!server) throw new Error('the server is not there');
  const { surroundings, programme, serviceTask } = stage;
  const typed = { email: 'salainen.osoite@metsaranta.example', password: 'salainen sana, väärä' };
  const visitor = await stage.as('approver', `/${programme}`);
  const cookies = (await visitor.page.cookies()).map(({ value }) => value);
  const cookie = (await visitor.page.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const ask = (path: string, form?: Readonly<Record<string, string>>) =>
    fetch(new URL(path, server?.address), {
      redirect: 'manual',
      headers: { Origin: server?.address ?? '', Cookie: cookie, 'X-Forwarded-For': '203.0.113.77' },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
  const reason = 'Salainen perustelu, jota kukaan muu ei saa nähdä.';
  await ask('/sign-in', typed);
  await ask(`/salainen.osoite@metsaranta.example?password=${typed.password}`);
  await ask(`/account/password/salainen-avain`, { password: 'lyhyt' });
  await ask(`/${programme}/scopes/${serviceTask.id}/1`, { decision: 'return', reason, csrf: 'salainen' });
  await visitor.leave();

  const said = server.said();
  const secrets = await secretsIn(surroundings.PORRAS_DATABASE);
  const texts = [password, ...Object.values(typed), reason, ...cookies, ...ways, 'salainen', '203.0.113.77'];
  const keys = [surroundings.PORRAS_SESSION_SECRET ?? '', surroundings.PORRAS_JOURNAL_KEY ?? ''];
  const links = ways.map((way) => way.split('/').at(-1) ?? way);
  const all = [...secrets, ...texts, ...keys, ...links];
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter((secret) => said.includes(secret) || said.includes(encodeURIComponent(secret)))).toEqual(
    [],
  );

  // Nor is it silent: each line is an object, and tells what a person who runs Porras looks for.
  const lines = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const about = (told: Readonly<Record<string, unknown>>) =>
    expect(lines).toContainEqual(expect.objectContaining(told));
  about({ msg: 'started', address: server.address });
  about({ msg: 'answered', method: 'GET', route: '/:programme', status: 200 });
  about({ msg: 'answered', method: 'GET', route: '/account/password/:token', status: 200 });
  about({ msg: 'refused', act: 'signIn', reason: 'wrong' });
  about({ msg: 'refused', act: 'setPassword', reason: 'unknown' });
  about({ msg: 'recorded', act: 'approveScope', stream: programme, type: 'scopeApproved' });
});

test('who meets a fault of ours can tell its number, and the log finds it', async () => {
  if (!server) throw new Error('the server is not there');
  const visitor = await stage.as('approver', `/${stage.programme}`);
  const renamed = (from: string, to: string) => renameTable(stage.surroundings.PORRAS_DATABASE, from, to);
  await renamed('text', 'text_gone');
  expect(await visitor.go(`/${stage.programme}/history`)).toBe(500);
  await renamed('text_gone', 'text');
  const page = await visitor.read();
  expect(page).toContain(catalogueOf('fi').shell.errors.broken);
  const [id] = /\b[0-9a-z]{4}(-[0-9a-z]{4}){2}\b/.exec(page) ?? [];
  expect(page).toContain(`${catalogueOf('fi').shell.errors.reference} ${id}`);
  const line = server
    .said()
    .split('\n')
    .find((one) => one.includes(`"request":"${id}"`) && one.includes('"failed"'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    level: 'error',
    route: '/:programme/history',
    fault: { message: expect.stringContaining('no such table: text') as string },
  });
  await visitor.leave();
});

/** Signs somebody in with her own account; the first time she comes by her one-time link and sets a password. */
async function signInAs(
  visitor: Visitor,
  member: Member,
  path: string,
  links: Partial<Record<Member, string>>,
): Promise<void> {
  const link = links[member];
  if (link !== undefined) {
    delete links[member];
    await visitor.go(link);
    await visitor.write(signIn.newPassword.field, password);
    await visitor.press(signIn.newPassword.submit);
  }
  await visitor.go(path);
  await visitor.write(signIn.email, emailOf(member));
  await visitor.write(signIn.password, password);
  await visitor.press(signIn.submit);
}

/** Breaks what is read from a table, or mends it, as a slip at a database shell would. */
async function renameTable(url: string, from: string, to: string): Promise<void> {
  const shell = createClient({ url, timeout: 5000 });
  await shell.execute(`ALTER TABLE ${from} RENAME TO ${to}`);
  shell.close();
}
