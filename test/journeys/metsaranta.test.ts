import type { Browser } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { dayOf, momentFrom } from '../../app/domain/calendar';
import { catalogueOf } from '../../app/i18n/catalogues';
import { aVisitor, openBrowser, type Visitor } from './browser.server';
import { emailOf, setUpMetsaranta, type Member } from './metsaranta.server';
import { playOpening, type Part, type Stage } from './opening-journey';
import { aDatabase, startServer, type Running } from './running.server';

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

beforeAll(async () => {
  browser = await openBrowser();
  const { url, folder, drop } = await aDatabase();
  const surroundings = {
    PORRAS_DATABASE: url,
    PORRAS_SESSION_SECRET: 'a secret for as long as the journey takes',
    PORRAS_JOURNAL_KEY: 'a key for as long as the journey takes, no longer',
  };
  const links = await setUpMetsaranta(surroundings);
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
