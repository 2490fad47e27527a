import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../app/domain/calendar';
import { aVisitor, openBrowser, type Width } from './browser.server';
import { programme } from './every-route';
import { aDatabase, startDemo, type Running } from './running.server';

/** The pictures of the documentation: the file, where it is taken, as whom and how wide. */
const pictures: readonly { file: string; path: string; as?: string | RegExp; width: Width; whole?: true }[] =
  [
    { file: 'overview', path: `/${programme}`, as: 'Hankekoordinaattori', width: 1280, whole: true },
    { file: 'overview-phone', path: `/${programme}`, as: 'Hankekoordinaattori', width: 360 },
    {
      file: 'service-task',
      path: `/${programme}/service-tasks/lastensuojelu`,
      as: 'Hankekoordinaattori',
      width: 1280,
    },
    {
      file: 'scope-phone',
      path: `/${programme}/scopes/lastensuojelu/3`,
      as: 'Palvelupäällikkö: Lastensuojelu',
      width: 360,
      whole: true,
    },
    { file: 'switchboard', path: `/${programme}/switchboard`, as: 'Tekninen pääkäyttäjä', width: 1280 },
    { file: 'clients-phone', path: '/ajanvaraus', width: 360 },
  ];

let browser: Browser;
let server: Running;
let into: string;

beforeAll(async () => {
  browser = await openBrowser();
  const { url, folder, drop } = await aDatabase();
  // `npm run pictures` says where they belong; a check only sees that they can be taken.
  into = process.env.PORRAS_PICTURES ?? folder;
  await mkdir(into, { recursive: true });
  server = await startDemo(day('2026-11-24'), { PORRAS_DATABASE: url });
  return async () => {
    await server.stop();
    await drop();
  };
});
afterAll(() => browser.close());

test.each(pictures)('the picture of $file can be taken', async ({ file, path, as, width, whole = false }) => {
  const visitor = await aVisitor(browser, server.address, { width });
  if (as !== undefined) {
    await visitor.go('/sign-in');
    await visitor.press(as);
  }
  expect(await visitor.go(path)).toBe(200);
  const picture = join(into, `${file}.png`) as `${string}.png`;
  // Twice as fine, for screens that are.
  await visitor.page.setViewport({ width, height: width === 360 ? 800 : 900, deviceScaleFactor: 2 });
  await visitor.page.screenshot({ path: picture, fullPage: whole });
  await visitor.leave();
  expect((await stat(picture)).size).toBeGreaterThan(20_000);
});
