import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stepped } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, on } from '../../../test/factories/rollout';
import { closeBrowser } from '../pdf.server';
import { statusFacts } from './facts';
import { renderStatusReport, type StatusReport } from './status-report.server';

function theFacts() {
  const step = stepped('open', 'invited', { service: 'lastenvalvoja', unit: 'joensuu' });
  const rollout = aRollout(aProgramme(), ...on('2026-02-20', step));
  const compared = { since: day('2026-02-02'), before: aRollout(aProgramme()) };
  return statusFacts({ rollout, day: day('2026-03-02'), ...compared, language: 'fi', demo: true });
}

const patience = 60_000;
let report: StatusReport;
let document: PDFDocumentProxy;

beforeAll(async () => {
  report = await renderStatusReport(theFacts());
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
  expect(await textOf(document, 1)).toContain('Asiakkaille on avoinna yksi palvelu kolmesta: lastenvalvoja.');
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
    const again = await renderStatusReport(theFacts());
    expect(Buffer.compare(again.pdf, report.pdf)).toBe(0);
  },
  patience,
);

test(
  'no sheet has the foot alone, nor a stray row of what comes: however much is told, these stay together',
  async () => {
    const facts = theFacts();
    const row = { week: '10', day: 'ma 2.3.', what: 'Työpaja', gate: '–', who: 'coordinator', opens: false };
    // From what leaves room on the first sheet to what needs a second.
    for (let count = 3; count <= 10; count += 1) {
      const weeks = Array.from({ length: count }, (_, index) => ({ ...row, what: `Työpaja ${index + 1}.` }));
      const { pdf } = await renderStatusReport({ ...facts, weeks });
      const last = await getDocument({ data: pdf }).promise;
      const text = await textOf(last, last.numPages);
      await last.destroy();
      expect(text).toContain('Seuraavat neljä viikkoa');
      expect(text).toContain('Työpaja 1.');
      expect(text).toContain('Päiväkirjan ketjun pää');
    }
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
