import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../app/domain/calendar';
import { languages, type Language } from '../../app/domain/programme/language';
import { catalogueOf } from '../../app/i18n/catalogues';
import { aVisitor, faultsFoundByAxe, openBrowser, overflow, widths, type Visitor } from './browser.server';
import { programme } from './every-route';
import { aDatabase, porrasDone, startDemo, type Running, type Surroundings } from './running.server';

const today = day('2026-11-24');
const elders = `/${programme}/service-tasks/iakkaiden-palvelut`;
const familyLaw = `/${programme}/service-tasks/perheoikeudelliset-palvelut`;

let browser: Browser;
let server: Running;
let surroundings: Surroundings;

beforeAll(async () => {
  browser = await openBrowser();
  const { url, drop } = await aDatabase();
  surroundings = { PORRAS_DATABASE: url };
  server = await startDemo(today, surroundings);
  return async () => {
    await server.stop();
    await drop();
  };
});
afterAll(() => browser.close());

/** The trainer's account and the form's own words, by language. */
const said: Readonly<
  Record<Language, { name: string; trainer: string; record: string; trained: string; staff: string }>
> = {
  fi: {
    name: 'Suomi',
    trainer: 'Tietotuotannon kouluttaja',
    record: 'Merkitse koulutetut',
    trained: 'Koulutettuja',
    staff: 'Ammattilaisia kaikkiaan',
  },
  sv: {
    name: 'Svenska',
    trainer: 'Utbildare',
    record: 'Anteckna de utbildade',
    trained: 'Utbildade',
    staff: 'Yrkespersoner sammanlagt',
  },
  en: {
    name: 'English',
    trainer: 'trainer',
    record: 'Record the trained',
    trained: 'Trained',
    staff: 'Professionals in all',
  },
};

async function signedIn(
  account: string | RegExp,
  options: Parameters<typeof aVisitor>[2] = {},
  language: Language = 'fi',
): Promise<Visitor> {
  const visitor = await aVisitor(browser, server.address, options);
  await visitor.go('/sign-in');
  if (language !== 'fi') await visitor.press(said[language].name);
  await visitor.press(account);
  return visitor;
}

const starting = (text: string) => new RegExp(`^${text}`, 'i');

test.each(languages.flatMap((language) => widths.map((width) => ({ language, width }))))(
  'in $language at $width pixels what was typed wrong stays and is told beside its field',
  async ({ language, width }) => {
    const { trainer, record, trained, staff } = said[language];
    const visitor = await signedIn(new RegExp(trainer, 'i'), { width }, language);
    await visitor.go(elders);
    await visitor.unfold(starting(record));
    expect([await faultsFoundByAxe(visitor.page), await overflow(visitor.page)]).toEqual([[], 0]);
    await visitor.write(trained, '50');
    await visitor.write(staff, '42');
    await visitor.press(starting(record));
    expect(await valuesIn(visitor)).toMatchObject({ trained: '50', staff: '42', on: today });
    const error = await visitor.page.$eval('[aria-invalid]', (field) => {
      const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    });
    expect(error).not.toBe('');
    expect([await faultsFoundByAxe(visitor.page), await overflow(visitor.page)]).toEqual([[], 0]);
    await visitor.leave();
  },
);

test('the trainer counts the trained where they are missing, and the page tells what was recorded, once', async () => {
  const visitor = await signedIn('Tietotuotannon kouluttaja', { width: 360, scripts: false });
  await visitor.go(elders);
  await visitor.unfold(/^Merkitse koulutetut/);
  await visitor.write('Koulutettuja', '40');
  await visitor.write('Ammattilaisia kaikkiaan', '42');
  await visitor.press(/^Merkitse koulutetut/);
  expect(await visitor.read()).toMatch(/Tallennettu: koulutettuja 40\/42 \(.+\)\./);
  expect(new URL(visitor.page.url()).pathname).toBe(elders);
  expect(await visitor.page.$$('details.act')).toEqual([]);
  // An address that was kept tells nothing once something else has happened.
  const { href } = new URL(visitor.page.url());
  await withdrawLast();
  await visitor.page.goto(href);
  expect(await visitor.read()).not.toContain('Tallennettu');
  await visitor.leave();
});

test('an activity is marked done from its obstacle; client data is warned of once, and a lost session loses no text', async () => {
  await withdraw(await eventThat(/Perheoikeudelliset palvelut: Done: Työnjako, vastuut/));
  const visitor = await signedIn('Hankekoordinaattori');
  await visitor.go(familyLaw);
  await visitor.unfold(/^Merkitse tehdyksi/);
  const note = 'Sovittiin työpajassa, lisätietoja numerosta 040 123 4567';
  await visitor.write('Mitä siitä tuli', note);
  await visitor.press(/^Merkitse tehdyksi/);
  expect(await visitor.read()).toContain(catalogueOf('fi').shell.looksPersonal.phone);
  expect(await valuesIn(visitor)).toMatchObject({ note });

  await visitor.page.deleteCookie(...(await visitor.page.cookies()));
  await visitor.press(/^Merkitse tehdyksi/);
  expect(new URL(visitor.page.url()).pathname).toBe('/sign-in');
  await visitor.press('Hankekoordinaattori');
  expect(await valuesIn(visitor)).toMatchObject({ note });

  await visitor.press(/^Merkitse tehdyksi/);
  await visitor.press(/^Merkitse tehdyksi/);
  expect(await visitor.read()).toMatch(/Tallennettu: Työnjako, vastuut .* on tehty\./);
  await visitor.leave();
});

test('who may not record it sees no form, and its address says so', async () => {
  const visitor = await signedIn(/^Palvelupäällikkö: Iäkkäiden/);
  await visitor.go(elders);
  expect(await visitor.page.$$('details.act')).toEqual([]);
  const form = `/${programme}/acts/countTraining?serviceTask=iakkaiden-palvelut&unit=joensuu&back=${elders}`;
  expect(await visitor.go(form)).toBe(403);
  for (const address of [
    form.replace('unit=joensuu', 'unit=nowhere'),
    form.replace('countTraining', 'constructor'),
    form.replace('countTraining', 'approveScope'),
    form.replace('&unit=joensuu', ''),
  ])
    expect([address, await visitor.go(address)]).toEqual([address, 404]);
  await visitor.leave();
});

function valuesIn({ page }: Visitor): Promise<Record<string, string>> {
  return page.$$eval('form input[name], form textarea[name]', (fields) =>
    Object.fromEntries(
      fields.map((field) => [field.getAttribute('name') ?? '', (field as HTMLInputElement).value]),
    ),
  );
}

async function withdrawLast(): Promise<void> {
  const status = await porrasDone(surroundings, 'status', '--format', 'json');
  const { head } = JSON.parse(status) as { readonly head: { readonly sequence: number } };
  await withdraw(head.sequence);
}

async function withdraw(event: number): Promise<void> {
  const words = ['record', 'withdraw', String(event), '--reason', 'Luku oli väärä.'];
  await porrasDone(surroundings, ...words, '--as', 'aino.rautiainen@siunsote.example');
}

/** The number of the event that the shell's history tells so. */
async function eventThat(tells: RegExp): Promise<number> {
  const history = await porrasDone(surroundings, 'history');
  const line = history.split('\n').find((one) => tells.test(one));
  if (line === undefined) throw new Error(`no event says ${tells}`);
  return Number(/^\s*(\d+)/.exec(line)?.[1]);
}
