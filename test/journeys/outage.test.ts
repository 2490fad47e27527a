import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientAddresses } from '../../app/components/clients/addresses';
import { day } from '../../app/domain/calendar';
import { languages, type Language } from '../../app/domain/programme/language';
import { catalogueOf } from '../../app/i18n/catalogues';
import { aVisitor, faultsFoundByAxe, openBrowser, overflow, widths, type Visitor } from './browser.server';
import { programme } from './every-route';
import { aDatabase, startDemo, type Running } from './running.server';

const reason = 'Varaukset "menevät" väärälle yksikölle & niitä ei saa takaisin.';
const emergency = `/${programme}/switchboard/emergency`;

let browser: Browser;
let server: Running;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  const database = await aDatabase();
  folder = database.folder;
  server = await startDemo(day('2026-11-24'), { PORRAS_DATABASE: database.url });
  return async () => {
    await server.stop();
    await database.drop();
  };
});
afterAll(() => browser.close());

/** The language's own name, and the demo's account by what it is called in it. */
const said: Readonly<Record<Language, { readonly name: string; readonly admin: string }>> = {
  fi: { name: 'Suomi', admin: 'Tekninen pääkäyttäjä' },
  sv: { name: 'Svenska', admin: 'Teknisk huvudanvändare' },
  en: { name: 'English', admin: 'Technical administrator' },
};

/** Somebody who has written why all must be closed, and not sent it yet. */
async function aboutToClose(language: Language, width: (typeof widths)[number]): Promise<Visitor> {
  const { name, admin } = said[language];
  const visitor = await aVisitor(browser, server.address, { width });
  await visitor.go('/sign-in');
  if (language !== 'fi') await visitor.press(name);
  await visitor.press(admin);
  await visitor.go(emergency);
  await visitor.write(catalogueOf(language).switchboard.whyClose, reason);
  return visitor;
}

/** Takes the file away for as long as `work` takes. */
async function withoutItsFile(work: () => Promise<void>): Promise<void> {
  const [file, away] = [join(folder, 'porras.db'), join(folder, 'away.db')];
  await rename(file, away);
  try {
    await work();
  } finally {
    await rename(away, file);
  }
}

/** What is wrong with the page that stands in the window. */
async function faultsOf({ page }: Visitor): Promise<string[]> {
  const wider = await overflow(page);
  return [...(await faultsFoundByAxe(page)), ...(wider > 0 ? [`${wider} pixels too wide`] : [])];
}

const writtenIn = ({ page }: Visitor) => page.$eval('textarea', ({ value }) => value);

test.each(languages.flatMap((language) => widths.map((width) => ({ language, width }))))(
  'in $language at $width pixels, pages that are out of order say so, lead on and keep what was written',
  async ({ language, width }) => {
    const { shell, switchboard } = catalogueOf(language);
    const { outage } = shell.errors;
    const visitor = await aboutToClose(language, width);
    await withoutItsFile(async () => {
      await visitor.press(switchboard.killAct);
      expect(await visitor.read()).toContain(outage.kept);
      expect(await writtenIn(visitor)).toBe(reason);
      expect(await faultsOf(visitor)).toEqual([]);
      // Sent in vain once more, it is still there.
      await visitor.press(outage.resend);
      expect(await writtenIn(visitor)).toBe(reason);

      expect(await visitor.go(`/${programme}`)).toBe(503);
      expect(await visitor.page.title()).toContain(outage.title);
      expect(await faultsOf(visitor)).toEqual([]);
      expect(await visitor.go(clientAddresses[language])).toBe(503);
      expect(await visitor.page.title()).toContain(outage.clientsTitle);
      expect(await faultsOf(visitor)).toEqual([]);
    });
    await visitor.press(outage.again);
    expect(await visitor.page.title()).not.toContain(outage.clientsTitle);
    await visitor.leave();
  },
);

test('what could not be recorded is recorded from the page that kept it, once', async () => {
  const { shell, switchboard } = catalogueOf('fi');
  const visitor = await aboutToClose('fi', 360);
  await withoutItsFile(() => visitor.press(switchboard.killAct));
  await visitor.press(shell.errors.outage.resend);
  expect(new URL(visitor.page.url()).pathname).toBe(`/${programme}/switchboard`);
  await visitor.go(`/${programme}/history`);
  expect(await visitor.read()).toContain(reason);
  await visitor.leave();
});
