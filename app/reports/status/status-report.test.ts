import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '../../domain/programme/language';
import type { Programme } from '../../domain/programme/programme';
import { criterion } from '../../../test/factories/criteria';
import { granted, moved, stepped } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { named } from '../../../test/factories/named';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, after, on } from '../../../test/factories/rollout';
import { aBaseline, aServiceTask, leftOut } from '../../../test/factories/service-task';
import { closeBrowser } from '../pdf.server';
import { statusFacts } from './facts';
import { renderStatusReport, writeStatusReport, type StatusReport } from './status-report.server';

const since = day('2026-02-02');
const today = day('2026-03-02');

/** One service task blocked on its way up, with a service that went up, another left out. */
function aStory(overrides: Partial<Programme> = {}) {
  const phases = ['kaynnistys', 'tyopajat'].map((id) => ({
    ...named(id),
    shortName: { fi: id },
    activities: [
      {
        ...named(`${id}.tehdaan`),
        phase: id,
        level: 'serviceTask' as const,
        done: { by: 'role', role: 'coordinator' } as const,
      },
    ],
  }));
  const programme = aProgramme({
    gates: { invited: [criterion({ criterion: 'contactPersonNamed' }, { dueDaysBefore: 14 })] },
    phases,
    serviceTasks: [
      aServiceTask({
        id: 'perheoikeus',
        name: { fi: 'Perheoikeudelliset palvelut' },
        phases,
        baseline: aBaseline(
          { 'step:lastenvalvoja:invited': '2026-03-10' },
          { kaynnistys: ['2026-02-01', '2026-03-31'] },
        ),
      }),
      aServiceTask({ id: 'vammaispalvelut', ...leftOut('2026-09-01') }),
    ],
  });
  const before = aRollout({ ...programme, ...overrides }, granted('coordinator', 'programme', 'kaisa'));
  const rollout = after(
    before,
    ...on('2026-02-10', moved('step:lastenvalvoja:invited', '2026-03-11')),
    ...on('2026-02-20', stepped('open', 'staff', { service: 'isyys', unit: 'joensuu' })),
  );
  return { rollout, before };
}

function write(language: Language = 'fi', overrides: Partial<Programme> = {}, demo = false) {
  return writeStatusReport(statusFacts({ ...aStory(overrides), day: today, since, language, demo }));
}

test('the report says in Markdown all that it says', () => {
  expect(write('fi', {}, true).markdown.replaceAll('\u00a0', ' ')).toBe(
    `# Koekunta

Tilanneraportti 2.3.2026. Vertailu päivään 2.2.2026.

## Minuutissa {#summary}

Asiakkaille on avoinna yksi palvelu kahdesta: isyys. 2.2.2026 jälkeen yksi palvelu on noussut seuraavalle portaalle (isyys) ja yksi avauspäivä on siirtynyt.

Pisimpään on odotettu: Perheoikeudelliset palvelut, yhteyshenkilöä ei ole nimetty. Vuoro: coordinator, odottanut 54 päivää. lastenvalvoja nousee portaalle invited 11.3., mutta sen ehdot eivät ole aikataulussa.

## Asiat portailla {#tasks}

\`\`\`service-tasks
Perheoikeudelliset palvelut: open, 1/2 palvelua; Estynyt; invited 11.3. (+1 pv); kaynnistys Kesken –31.3.; tyopajat Edessä
vammaispalvelut: Mukaan 1.9.2026 alkaen. Toiminnallinen peruste: Ei vielä. Päätti johtotiimi 7.1.2026.
\`\`\`

\`\`\`legend
Täytetty porras on saavutettu, ääriviiva on seuraava.
\`\`\`

## Mitä muuttui 2.2.2026 jälkeen {#changes}

| Päivä | Muutos |
| --- | --- |
| 20.2. | **isyys:** nousi portaalle open |
| 10.2. | **lastenvalvoja:** portaan invited uusi päivä on 11.3. (oli 10.3.) |

## Estyneet {#blocked}

| Asia | Mitä puuttuu | Kenen vuoro | Odottanut | Vaikutus |
| --- | --- | --- | --- | --- |
| Perheoikeudelliset palvelut | yhteyshenkilöä ei ole nimetty | coordinator | 54 päivää | invited 11.3. (+1 pv) |

## Seuraavat neljä viikkoa {#weeks}

| Viikko | Päivä | Mitä | Kuka |
| --- | --- | --- | --- |
| 11 | ke 11.3. | **invited: lastenvalvoja**, ehdot eivät ole aikataulussa | technical-admin |

---

Koottu päiväkirjasta tapahtumaan 4 asti. Määritysversio r1. Päiväkirjan ketjun pää:

`.concat(`\`${headOf(aStory().rollout.head.hash)}\`

Esittelyaineisto: tiedot ovat keksittyjä.
`),
  );
});

test('without a day of comparison nothing is compared', () => {
  const { rollout } = aStory();
  const { markdown } = writeStatusReport(statusFacts({ rollout, day: today, language: 'fi', demo: false }));
  expect(markdown).toContain('Tilanneraportti 2.3.2026.\n');
  expect(markdown).not.toContain('jälkeen');
});

test('when nothing changed, blocks or comes, the report says so', () => {
  const rollout = aRollout(aProgramme());
  const { markdown } = writeStatusReport(
    statusFacts({ rollout, before: rollout, day: today, since, language: 'fi', demo: false }),
  );
  expect(markdown).toContain('{#changes}\n\nMitään ei ole muuttunut.\n');
  expect(markdown).toContain('{#blocked}\n\nMikään ei ole estynyt.\n');
  expect(markdown).toContain('{#weeks}\n\nNeljälle viikolle ei ole suunniteltu mitään.\n');
});

test.each([
  ['fi', 'Minuutissa', 'Estyneet'],
  ['sv', 'På en minut', 'Hindrade'],
  ['en', 'In a minute', 'Blocked'],
] as const)('one template speaks %s', (language, summary, blocked) => {
  const { markdown, html } = write(language);
  expect(markdown).toContain(`## ${summary} {#summary}`);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(`<h2 id="blocked">${blocked}</h2>`);
});

test('demonstration data say that they are made up, real ones do not', () => {
  expect(write('fi', {}, true).html).toContain('Esittelyaineisto: tiedot ovat keksittyjä.');
  expect(write('fi', {}, false).html).not.toContain('keksittyjä');
});

test('a hostile name is a name: in text, table, picture, title and foot', () => {
  const hostile =
    '</style><script>alert(1)</script> **x** | [y](https://x.example) ``` {{ 7 | times: 7 }} ";}';
  const { html } = write('fi', {
    name: { fi: hostile },
    county: { name: { fi: hostile }, municipalities: [] },
  });
  expect(html).not.toContain('<script');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).not.toContain('<a ');
  expect(html).toContain(
    '&lt;script&gt;alert(1)&lt;/script&gt; **x** | [y](https://x.example) ``` {{ 7 | times: 7 }}',
  );
});

test('the page asks for nothing', () => {
  const { html } = write();
  const addresses = [...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?([^"')\s]{0,30})/g)].map(
    ([, to]) => to ?? '',
  );
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((to) => !to.startsWith('data:'))).toEqual([]);
  expect(html).toContain(`default-src 'none'`);
});

const patience = 60_000;
let report: StatusReport;
let document: PDFDocumentProxy;

beforeAll(async () => {
  report = await renderStatusReport(
    statusFacts({ ...aStory(), day: today, since, language: 'fi', demo: true }),
  );
  document = await getDocument({ data: report.pdf.slice() }).promise;
}, patience);

afterAll(async () => {
  await document.destroy();
  await closeBrowser();
});

test('the PDF is titled, dated and in its language', async () => {
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({
    Title: 'Tilanneraportti 2.3.2026 – Koekunta',
    Language: 'fi',
    CreationDate: 'D:20260302000000Z',
    ModDate: 'D:20260302000000Z',
  });
  expect((await document.getMarkInfo())?.Marked).toBe(true);
});

test('its outline is its headings', async () => {
  const [title] = await document.getOutline();
  expect(title?.title).toBe('Koekunta');
  expect((title?.items as { title: string }[]).map(({ title }) => title)).toEqual([
    'Minuutissa',
    'Asiat portailla',
    'Mitä muuttui 2.2.2026 jälkeen',
    'Estyneet',
    'Seuraavat neljä viikkoa',
  ]);
});

test('it is tagged: headings, tables with headers, pictures with words', async () => {
  const nodes: Node[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    nodes.push(...flat((await (await document.getPage(page)).getStructTree()) as Node));
  }
  const roles = nodes.map(({ role }) => role);
  expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure']));
  expect(nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toContain('Porras 4/4');
});

test('every sheet has its number, its paper and its warning', async () => {
  for (let page = 1; page <= document.numPages; page += 1) {
    const text = await textOf(document, page);
    expect(text).toContain(`${page} / ${document.numPages}`);
    expect(text).toContain('Tilanneraportti 2.3.2026 · Koekunta');
    expect(text).toContain('Esittelyaineisto: tiedot ovat keksittyjä.');
  }
  expect(await textOf(document, 1)).toContain('Pisimpään on odotettu: Perheoikeudelliset palvelut');
});

test('every font is embedded, and only ours are used', async () => {
  const pdf = await PDFDocument.load(report.pdf);
  const fonts = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor')
        ? [object]
        : [],
    );
  expect(
    fonts
      .map((font) => font.lookup(PDFName.of('FontName'), PDFName).decodeText().replace(/^.*\+/, ''))
      .toSorted(),
  ).toEqual(['Arimo-Bold', 'Arimo-Regular']);
  expect(fonts.every((font) => font.has(PDFName.of('FontFile2')))).toBe(true);
});

test(
  'the same facts give the same bytes',
  async () => {
    const again = await renderStatusReport(
      statusFacts({ ...aStory(), day: today, since, language: 'fi', demo: true }),
    );
    expect(Buffer.compare(again.pdf, report.pdf)).toBe(0);
  },
  patience,
);

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

function flat(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

async function textOf(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

function headOf(hash: string): string {
  return (hash.match(/.{8}/g) ?? []).join(' ');
}
