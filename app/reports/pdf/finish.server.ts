import { createHash } from 'node:crypto';
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFPage,
} from 'pdf-lib';
import { escapeHtml } from '../pictures/html';
import { numberTags } from './number-tags';

export interface PaperData {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The day of the paper, `YYYY-MM-DD`: its only date. */
  readonly day: string;
}

/** Objects that are written before others get their turn: a few milliseconds. Each turn costs one. */
const objectsPerTick = 500;

/**
 * Completes a PDF as Chromium prints it: metadata, descriptions of links, and in place of the time of printing
 * the paper's own day and an identity made from its content, so that the same paper is the same bytes.
 */
export async function finishPdf(printed: Uint8Array, html: string, paper: PaperData): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast });
  const date = new Date(`${paper.day}T00:00:00Z`);
  pdf.setTitle(paper.title, { showInWindowTitleBar: true });
  pdf.setLanguage(paper.language);
  pdf.setCreator('Porras');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  addMetadata(pdf, paper, pdf.getProducer() ?? '');
  pdf.getPages().forEach(describeLinks);
  explainTags(pdf);
  numberTags(pdf);
  const identity = PDFHexString.of(createHash('sha256').update(html).digest('hex').slice(0, 32));
  pdf.context.trailerInfo.ID = pdf.context.obj([identity, identity]);
  return pdf.save({ updateFieldAppearances: false, objectsPerTick });
}

/** Readers that ask for metadata as XMP find there what the document information says. */
function addMetadata(pdf: PDFDocument, { title, language, day }: PaperData, producer: string): void {
  const at = `${day}T00:00:00Z`;
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeHtml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Porras</xmp:CreatorTool>
<xmp:CreateDate>${at}</xmp:CreateDate>
<xmp:ModifyDate>${at}</xmp:ModifyDate>
<pdf:Producer>${escapeHtml(producer)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  const stream = pdf.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

/** A link without a description is read out as nothing: its address describes it. */
function describeLinks(page: PDFPage): void {
  const annotations = page.node.Annots() ?? PDFArray.withContext(page.doc.context);
  for (let index = 0; index < annotations.size(); index += 1) {
    const link = annotations.lookup(index, PDFDict);
    const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString);
    if (address && !link.has(PDFName.of('Contents'))) {
      link.set(PDFName.of('Contents'), PDFHexString.fromText(address.decodeText()));
    }
  }
}

/** Chromium tags with names of PDF 2.0; in the version that it writes they must be explained by older ones. */
function explainTags(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(PDFName.of('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span' }));
}
