import { diagnosticAt, type Diagnostic, type Range } from '../diagnostic';
import type { Source } from '../source';

/** The text of a file, or the place of its first byte that is not UTF-8. */
export function decoded(file: string, bytes: Uint8Array): Source | Diagnostic {
  if (isWide(bytes)) {
    return notUtf8({ file, text: '' }, { start: 0, end: 1 }, `${file} is UTF-16, not UTF-8`, '');
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.includes('\uFFFD')) return { file, text };
  const back = new TextEncoder().encode(text);
  const at = bytes.findIndex((byte, index) => back[index] !== byte);
  if (at === -1) return { file, text };
  const start = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at)).length;
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase()}`;
  const inLatin1 = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
  const label = /\p{L}/u.test(inLatin1) ? `${byte}, which is "${inLatin1}" in Windows-1252` : byte;
  return notUtf8({ file, text }, { start, end: start + 1 }, `the byte ${byte} is not UTF-8`, label, byte);
}

function notUtf8(source: Source, range: Range, message: string, label: string, found?: string): Diagnostic {
  return diagnosticAt(source, range, { code: 'not-utf8', message, label, ...(found && { found }) });
}

/** UTF-16, by its mark or by its zeros: every other byte of our letters is one. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 1000);
  return head.length > 3 && head.filter((byte) => byte === 0).length > head.length / 3;
}
