import type { Browser } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { day } from '../../app/domain/calendar';
import { aVisitor, openBrowser } from './browser.server';
import { playOpening, type Part, type Stage } from './opening-journey';
import { aDatabase, startDemo, type Running } from './running.server';

/** Which of the demo's one-click accounts plays which part. */
const accounts: Readonly<Record<Part, RegExp>> = {
  coordinator: /^Hankekoordinaattori/,
  approver: /^Palvelupäällikkö: Työikäisten palvelut/,
  opener: /^Tekninen pääkäyttäjä$/,
  closer: /^Palvelupäällikkö: Työikäisten palvelut/,
};

let browser: Browser;
let server: Running | undefined;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  const { url, folder, drop } = await aDatabase();
  const surroundings = { PORRAS_DATABASE: url };
  const address = () => server?.address ?? '';
  stage = {
    surroundings,
    folder,
    programme: 'pohjois-karjala',
    serviceTask: { id: 'tyoikaisten-palvelut', name: 'Työikäisten palvelut' },
    service: {
      id: 'aikuissosiaalityon-neuvonta',
      name: 'Aikuissosiaalityön neuvonta',
      clientName: 'Neuvontaa arjen asioissa',
    },
    unit: 'joensuu',
    steps: {
      from: { id: 'invited', name: 'Kutsutuille' },
      open: { id: 'open', name: 'Avoin' },
      closed: { id: 'staff', name: 'Ammattilaisille' },
    },
    proposal: 2,
    address: 'https://ajanvaraus.siunsote.example/neuvontaa-arkeen',
    days: [day('2026-11-24'), day('2026-11-25'), day('2026-11-26'), day('2026-11-27'), day('2026-11-30')],
    becomes: async (today) => {
      await server?.stop();
      server = await startDemo(today, surroundings);
    },
    as: async (part, path, width) => {
      const visitor = await aVisitor(browser, address(), { ...(width && { width }) });
      await visitor.go(path);
      await visitor.press(accounts[part]);
      return visitor;
    },
    client: () => aVisitor(browser, address(), { scripts: false }),
  };
  return drop;
});
afterAll(async () => {
  await server?.stop();
  await browser.close();
});

playOpening(() => stage);
