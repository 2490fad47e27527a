import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Envelope, TextRef } from './envelope';

/** A text's row as it is stored. The salt goes with the body, so that nobody can try guesses against the HMAC. */
export type StoredText =
  { readonly state: 'kept'; readonly salt: string; readonly body: string } | { readonly state: 'erased' };

/** What an event keeps of a text's body: HMAC-SHA-256 under the row's own salt, 64 hexadecimal digits. */
export function textHmac(salt: string, body: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(salt), utf8ToBytes(body)));
}

/** Every text that an event's data names, however deep. */
export function textRefs(data: unknown): TextRef[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('text' in data && 'hmac' in data && typeof data.text === 'string' && typeof data.hmac === 'string') {
    return [{ text: data.text, hmac: data.hmac }];
  }
  return Object.values(data).flatMap(textRefs);
}

export interface TextFault {
  /** Its row is gone; its body differs from what was recorded; it was emptied, or still stands, against what the journal says. */
  readonly fault: 'missing' | 'altered' | 'emptied' | 'not-erased';
  readonly text: string;
  /** The event that names the text. */
  readonly sequence: number;
}

export interface TextsVerdict {
  readonly kept: number;
  readonly erased: number;
  readonly faults: readonly TextFault[];
}

/** Holds each text that the events name against its row. Erasing is the journal's own act and no fault. */
export function verifyTexts(
  events: Iterable<Envelope>,
  texts: ReadonlyMap<string, StoredText>,
): TextsVerdict {
  const named: (TextRef & { readonly sequence: number })[] = [];
  const erased = new Set<unknown>();
  for (const { type, data, sequence } of events) {
    named.push(...textRefs(data).map((ref) => ({ ...ref, sequence })));
    if (type === 'textErased') erased.add(erasedText(data));
  }
  const faults = named.flatMap(({ text, hmac: proof, sequence }): TextFault[] => {
    const row = texts.get(text);
    if (!row) return [{ fault: 'missing', text, sequence }];
    if (row.state === 'erased') return erased.has(text) ? [] : [{ fault: 'emptied', text, sequence }];
    if (erased.has(text)) return [{ fault: 'not-erased', text, sequence }];
    return textHmac(row.salt, row.body) === proof ? [] : [{ fault: 'altered', text, sequence }];
  });
  const rows = [...new Set(named.map(({ text }) => text))].flatMap((text) => texts.get(text) ?? []);
  const emptyRows = rows.filter(({ state }) => state === 'erased').length;
  return { kept: rows.length - emptyRows, erased: emptyRows, faults };
}

/** Reads with care: what is being verified may be anything. */
function erasedText(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'text' in data ? data.text : undefined;
}
