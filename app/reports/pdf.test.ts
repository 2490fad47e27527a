import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, renderPdf } from './pdf.server';

/** The first start unpacks a browser. */
const patience = 60_000;
const paper = { title: 'Paperi & muuta', language: 'sv', day: '2026-11-23' };
const html = (body: string) =>
  `<!doctype html><html lang="sv"><title>Paperi</title><body>${body}</body></html>`;

afterAll(closeBrowser);

test(
  'the same paper is the same bytes, whatever was printed in between',
  async () => {
    const table = html('<table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>');
    const first = await renderPdf(table, paper);
    await renderPdf(html('<p>Jotain muuta</p>'), paper);
    const [second] = await Promise.all([
      renderPdf(table, paper),
      renderPdf(html('<h1>Yhtä aikaa</h1>'), paper),
    ]);
    await closeBrowser();
    const third = await renderPdf(table, paper);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, third)).toBe(0);
  },
  patience,
);

test(
  'another paper, and the same paper of another day, are other bytes',
  async () => {
    const one = await renderPdf(html('<p>Yksi</p>'), paper);
    const two = await renderPdf(html('<p>Kaksi</p>'), paper);
    const later = await renderPdf(html('<p>Yksi</p>'), { ...paper, day: '2026-11-24' });
    expect(Buffer.compare(one, two)).not.toBe(0);
    expect(Buffer.compare(one, later)).not.toBe(0);
  },
  patience,
);

test(
  'nothing is asked of the network and no script runs, whatever the document wants',
  async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const away = `http://127.0.0.1:${port}`;
    const pdf = await renderPdf(
      html(`<link rel="stylesheet" href="${away}/a.css"><style>@import "${away}/b.css"; p { background: url(${away}/c.png) }</style>
        <img src="${away}/d.png" alt="kuva"><iframe src="${away}/e"></iframe><script>document.body.textContent = 'ajettu'; fetch('${away}/g')</script><p>Teksti</p>`),
      paper,
    );
    server.close();
    expect(asked).toEqual([]);
    expect(await textOf(pdf)).toContain('Teksti');
    expect(await textOf(pdf)).not.toContain('ajettu');
  },
  patience,
);

test(
  'it carries its title, language and day, in both kinds of metadata',
  async () => {
    const bytes = await renderPdf(html('<p>Yksi</p>'), paper);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getTitle()).toBe('Paperi & muuta');
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(pdf.getModificationDate()?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
    const document = await getDocument({ data: bytes.slice() }).promise;
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Language: 'sv', Title: 'Paperi & muuta' });
    expect(metadata.get('dc:title')).toBe('Paperi & muuta');
    expect(metadata.get('xmp:createdate')).toBe('2026-11-23T00:00:00Z');
    await document.destroy();
  },
  patience,
);

test(
  'a link is described by its address',
  async () => {
    const bytes = await renderPdf(html('<a href="https://siunsote.example/">Siun sote</a>'), paper);
    const pdf = await PDFDocument.load(bytes);
    const links = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const isLink = object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Link');
      return isLink ? [object.lookup(PDFName.of('Contents'), PDFHexString).decodeText()] : [];
    });
    expect(links).toEqual(['https://siunsote.example/']);
  },
  patience,
);

test(
  'a browser that is not there is said to be missing, and the next paper finds its own',
  async () => {
    await closeBrowser();
    await expect(renderPdf(html(''), { ...paper, chromium: '/ei/ole' })).rejects.toThrow('PORRAS_CHROMIUM');
    expect((await renderPdf(html(''), paper)).length).toBeGreaterThan(500);
  },
  patience,
);

async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes.slice() }).promise;
  const content = await (await document.getPage(1)).getTextContent();
  await document.destroy();
  return content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
