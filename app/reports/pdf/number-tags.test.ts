import { PDFDocument, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { numberTags } from './number-tags';

/** A head and a cell that refers to it, as Chromium writes them. */
async function tagged(head: string, row: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  context.register(context.obj({ S: 'TH', ID: PDFString.of(head) }));
  context.register(context.obj({ S: 'TH', ID: PDFString.of(row) }));
  const headers = context.obj([PDFString.of(head), PDFString.of(row)]);
  context.register(context.obj({ S: 'TD', A: context.obj([context.obj({ O: 'Table', Headers: headers })]) }));
  return pdf;
}

async function bytes(pdf: PDFDocument): Promise<string> {
  numberTags(pdf);
  return Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1');
}

test('tags that were counted from another start are named alike', async () => {
  const one = await bytes(await tagged('node00000045', 'node00000048'));
  expect(one).toBe(await bytes(await tagged('node00000032', 'node00000035')));
  expect(one).toContain('/Headers [ (node00000001) (node00000002) ]');
});

test('other texts stay as they are', async () => {
  expect(await bytes(await tagged('node1', 'Otsikko'))).toContain('/Headers [ (node1) (Otsikko) ]');
});
