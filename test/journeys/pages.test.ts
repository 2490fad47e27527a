import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../app/domain/calendar';
import { languages, type Language } from '../../app/domain/programme/language';
import { catalogueOf } from '../../app/i18n/catalogues';
import { aVisitor, faultsFoundByAxe, openBrowser, overflow, widths, type Visitor } from './browser.server';
import { openRoutes, other, own, programme, programmeRoutes } from './every-route';
import { aDatabase, startDemo, type Running } from './running.server';

let browser: Browser;
let server: Running;

beforeAll(async () => {
  browser = await openBrowser();
  const { url, drop } = await aDatabase();
  server = await startDemo(day('2026-11-24'), { PORRAS_DATABASE: url });
  return async () => {
    await server.stop();
    await drop();
  };
});
afterAll(() => browser.close());

/** The language's own name, and two of the demo's accounts by what they are called in it. */
const said: Readonly<Record<Language, { name: string; admin: string; manager: RegExp }>> = {
  fi: { name: 'Suomi', admin: 'Tekninen pääkäyttäjä', manager: /^Palvelupäällikkö: Työikäisten/ },
  sv: { name: 'Svenska', admin: 'Teknisk huvudanvändare', manager: /^Servicechef: .*arbetsför/ },
  en: { name: 'English', admin: 'Technical administrator', manager: /^Service manager: .*working age/ },
};
/** Where her decision waits. */
const scopePath = `/${programme}/scopes/${other.serviceTask}/${other.proposal}`;

/** What is not a page: papers, and addresses that only take forms. */
const notPages = ['$programme.reports.status[.pdf]', 'language', 'sign-out', '_index'];
const pagesOf = (routes: typeof openRoutes) =>
  routes
    .filter(({ route }) => !notPages.includes(route))
    .flatMap(({ path, bound }) => (bound ? [path(own), path(other)] : [path(own)]));

test.each(languages.flatMap((language) => widths.map((width) => ({ language, width }))))(
  'in $language at $width pixels every page says that it is demo data, fits its window, and axe finds nothing',
  async ({ language, width }) => {
    const visitor = await aVisitor(browser, server.address, { width });
    const found: string[] = [];
    const demo = languages.map((one) => catalogueOf(one).shell.demo);
    const look = async (path: string, { go, page, read }: Visitor = visitor) => {
      const status = await go(path);
      const wanted = path.startsWith(`/${programme}`) ? [200] : [200, 404];
      if (!wanted.includes(status)) found.push(`${path}: ${status}`);
      const text = await read();
      // The clients' pages have a language of their own.
      if (status === 200 && !demo.some((notice) => text.includes(notice)))
        found.push(`${path}: does not say that it is demo data`);
      const faults = await faultsFoundByAxe(page);
      found.push(...faults.map((fault) => `${path}: ${fault}`));
      const wider = await overflow(page);
      if (wider > 0) found.push(`${path}: ${wider} pixels wider than the window`);
    };
    const { name, admin, manager } = said[language];
    await visitor.go('/sign-in');
    if (language !== 'fi') await visitor.press(name);
    for (const path of pagesOf(openRoutes)) await look(path);
    await visitor.go('/sign-in');
    await visitor.press(admin);
    for (const path of pagesOf(programmeRoutes)) await look(path);
    await visitor.leave();

    const approver = await aVisitor(browser, server.address, { width });
    await approver.go('/sign-in');
    if (language !== 'fi') await approver.press(name);
    await approver.press(manager);
    for (const path of [`/${programme}`, `/${programme}/approvals`, scopePath]) await look(path, approver);
    await approver.leave();
    expect(found).toEqual([]);
  },
);
