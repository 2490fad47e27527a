import type { Range } from '../diagnostic';
import type { Parsed } from './parse';
import { placeAt } from './places';

/**
 * What to underline for a pointer. A map or a list is underlined at its key, or at its first word:
 * nobody wants a whole block marked.
 */
export function rangeAt(parsed: Parsed, at: string, on: 'key' | 'value'): Range {
  const place = placeAt(parsed.places, at);
  if (on === 'key' && place.key) return place.key;
  if (place.written !== undefined) return place.value;
  return place.key ?? firstWord(parsed.source.text, place.value);
}

function firstWord(text: string, { start, end }: Range): Range {
  const word = /^[^\s:]+/.exec(text.slice(start, Math.min(end, start + 100)))?.[0] ?? ' ';
  return { start, end: start + word.length };
}
