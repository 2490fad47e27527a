import { readdir, readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeSubject } from '../../app/aspects/scope/events';
import { ScopePage } from '../../app/aspects/scope/pages/scope-page';
import { scopeView } from '../../app/aspects/scope/pages/view';
import { StaffPage } from '../../app/components/staff-page/staff-page';
import { staffPageView } from '../../app/components/staff-page/view';
import { buildProgramme } from '../../app/definitions/build-programme';
import { loadDefinitions } from '../../app/definitions/load.server';
import { day } from '../../app/domain/calendar';
import { languages, type Language } from '../../app/domain/programme/language';
import type { Programme } from '../../app/domain/programme/programme';
import { survey } from '../../app/judgement/survey';
import { speakerOf } from '../../app/wording/speaker';
import { granted, proposed } from '../factories/events';
import { moment } from '../factories/moment';
import { aRollout, on } from '../factories/rollout';
import { openBrowser } from './browser.server';
import { inBuild } from './in-build.server';

const serviceTask = 'lapsiperheiden-palvelut';
const screen = { width: 360, height: 800 };

let browser: Browser;
let style: string;

beforeAll(async () => {
  browser = await openBrowser();
  const folder = inBuild('client/assets');
  const sheet = (await readdir(folder)).find((name) => /^staff-.*\.css$/.test(name));
  style = (await readFile(`${folder}/${sheet}`, 'utf8')) + (await fontFaces());
});
afterAll(() => browser.close());

test.each(languages)(
  'in %s a first scope of ten appointment types is decided within two screens',
  async (language) => {
    const page = await browser.newPage();
    await page.setViewport(screen);
    await page.setContent(
      `<html lang="${language}"><style>${style}</style>${await firstScope(language)}</html>`,
    );
    await page.evaluate(async () => {
      await Promise.all(['1em Arimo', 'bold 1em Arimo'].map((font) => document.fonts.load(font)));
    });
    const end = await page.$eval('.decide', (decision) => decision.getBoundingClientRect().bottom);
    const lines = await page.$$eval('.diff .line', (all) => all.map(({ textContent }) => textContent));
    await page.close();
    expect(lines.filter((line) => /\d+ min,/.test(line ?? ''))).toHaveLength(10);
    expect(end).toBeLessThanOrEqual(2 * screen.height);
  },
);

/** The last font that the style names, as wide as a phone's own; the browser here has a wider one in its place. */
async function fontFaces(): Promise<string> {
  const faces = [400, 700].map(async (weight) => {
    const file = `node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`;
    const src = `url(data:font/woff2;base64,${await readFile(file, 'base64')})`;
    return `@font-face { font-family: Arimo; font-weight: ${weight}; src: ${src}; }`;
  });
  return [...(await Promise.all(faces)), ':root { --font: Arimo; }'].join('\n');
}

/** The page of a service manager to whom a whole service task is proposed, with ten appointment types. */
async function firstScope(language: Language): Promise<string> {
  const programme = await withTenTypes();
  const services = (programme.serviceTasks.get(serviceTask)?.socialServices ?? []).map((service) => {
    const known = programme.services.get(service);
    const types = known?.appointmentTypes.map(({ id }) => id) ?? [];
    return { service, units: known?.units ?? [], types, highestStep: 'open' };
  });
  const rollout = aRollout(
    programme,
    granted('service-manager', `serviceTask:${serviceTask}`, 'anna'),
    ...on('2026-03-02', proposed({ services }, 1, serviceTask)),
  );
  const proposal = rollout.scope.get(scopeSubject(serviceTask))?.proposals[0];
  if (!proposal) throw new Error('nothing was proposed');
  const [today, now] = [day('2026-03-03'), moment('2026-03-03')];
  const visitor = {
    rollout,
    today,
    person: 'anna',
    role: 'service-manager',
    language,
    csrf: 'c',
    demo: true,
  };
  const frame = staffPageView({ ...visitor, here: `/${programme.id}/scopes/${serviceTask}/1` });
  const speaker = speakerOf(programme, language);
  const view = scopeView(survey(rollout, now), { serviceTask, proposal }, speaker, 'anna', new Map());
  const children = createElement(ScopePage, { view, csrf: 'c' });
  return renderToStaticMarkup(createElement(StaffPage, { page: frame, children }));
}

/** North Karelia's programme; its largest service task has appointment types of another besides its own seven. */
async function withTenTypes(): Promise<Programme> {
  const loaded = await loadDefinitions('config/pohjois-karjala');
  if (!loaded.ok) throw new Error('North Karelia is not valid');
  const programme = buildProgramme(loaded.documents);
  const [first] = programme.serviceTasks.get(serviceTask)?.socialServices ?? [];
  const service = programme.services.get(first ?? '');
  if (!service) throw new Error(`${serviceTask} has no service`);
  const lent = [...programme.services.values()].filter(
    (one) => one.serviceTask === 'perheoikeudelliset-palvelut',
  );
  const appointmentTypes = [
    ...service.appointmentTypes,
    ...lent.flatMap((one) => one.appointmentTypes),
  ].slice(0, service.appointmentTypes.length + 3);
  const services = new Map(programme.services).set(service.id, { ...service, appointmentTypes });
  return { ...programme, services };
}
