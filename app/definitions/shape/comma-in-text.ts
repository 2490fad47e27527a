import type { Edit } from '../diagnostic';
import type { Parsed } from '../reading/parse';
import { placeAt, pointer } from '../reading/places';

/**
 * In `{ fi: Ateriat, turvapuhelin }` the comma ends the text, and its rest becomes a key without a value.
 * The edit puts quotes around what was meant; undefined when the key is something else.
 */
export function commaInText(parsed: Parsed, at: string, map: object, key: string): Edit | undefined {
  const keys = Object.keys(map);
  const before = keys[keys.indexOf(key) - 1];
  if (before === undefined || (map as Record<string, unknown>)[key] !== null) return undefined;
  const { start } = placeAt(parsed.places, `${at}${pointer([before])}`).value;
  const end = placeAt(parsed.places, `${at}${pointer([key])}`).key?.end ?? start;
  const text = parsed.source.text.slice(start, end);
  if (!text.includes(',') || /["'{}[\]\n]/.test(text)) return undefined;
  return { start, end, text: `"${text}"` };
}
