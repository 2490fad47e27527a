import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';

const byChromium = /^node\d{8}$/;

/**
 * Names the tags that tables refer to by their order. Chromium names them by a count that depends on what else
 * it was doing, so that under load the same paper would now and then be other bytes. Equal length and order keep
 * the tree of names sorted.
 */
export function numberTags(pdf: PDFDocument): void {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set(objects.flatMap(stringsIn).filter((text) => byChromium.test(text)));
  const ordered = [...names].toSorted();
  const numbered = new Map(
    ordered.map((name, index) => [name, PDFString.of(`node${String(index + 1).padStart(8, '0')}`)]),
  );
  for (const object of objects) rename(object, numbered);
}

function stringsIn(object: PDFObject): string[] {
  if (object instanceof PDFString) return [object.asString()];
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn);
  return object instanceof PDFDict ? object.values().flatMap(stringsIn) : [];
}

function rename(object: PDFObject, numbered: ReadonlyMap<string, PDFString>): void {
  const to = (value: PDFObject) =>
    value instanceof PDFString ? numbered.get(value.asString()) : void rename(value, numbered);
  if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const name = to(value);
      if (name) object.set(index, name);
    });
  }
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const name = to(value);
      if (name) object.set(key, name);
    }
  }
}
