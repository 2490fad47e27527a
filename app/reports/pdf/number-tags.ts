import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';

const byChromium = /^node\d{8}$/;

/**
 * Names the tags that tables refer to by their order. Chromium names them by a count that depends on what else
 * it was doing, so that under load the same paper would now and then be other bytes. Equal length and order keep
 * the tree of names sorted.
 */
export function numberTags(pdf: PDFDocument): void {
  const named = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => namesIn(object));
  const ordered = [...new Set(named.map(({ name }) => name))].toSorted();
  const numbered = new Map(
    ordered.map((name, index) => [name, PDFString.of(`node${String(index + 1).padStart(8, '0')}`)]),
  );
  for (const { name, rename } of named) rename(numbered.get(name) ?? PDFString.of(name));
}

/** A name where it stands. */
interface Named {
  readonly name: string;
  readonly rename: (to: PDFString) => void;
}

function namesIn(object: PDFObject): Named[] {
  if (object instanceof PDFArray) {
    return object.asArray().flatMap((value, index) => namesAt(value, (to) => object.set(index, to)));
  }
  if (object instanceof PDFDict) {
    return object.entries().flatMap(([key, value]) => namesAt(value, (to) => object.set(key, to)));
  }
  return [];
}

function namesAt(value: PDFObject, rename: Named['rename']): Named[] {
  if (!(value instanceof PDFString)) return namesIn(value);
  const name = value.asString();
  return byChromium.test(name) ? [{ name, rename }] : [];
}
