import type { Change } from '../diagnostic';
import type { Parsed } from '../reading/parse';
import { placeAt, pointer, type Path } from '../reading/places';

/**
 * In `{ fi: Ateriat, turvapuhelin }` the comma ends the text, and its rest becomes a key without a value.
 * The change puts quotes around what was meant; undefined when the key is something else.
 */
export function commaInText(parsed: Parsed, path: Path, map: object, key: string): Change | undefined {
  if ((map as Record<string, unknown>)[key] !== null) return undefined;
  const keys = Object.keys(map);
  const before = keys[keys.indexOf(key) - 1];
  if (before === undefined) return undefined;
  const { start } = placeAt(parsed.places, pointer([...path, before])).value;
  const end = placeAt(parsed.places, pointer([...path, key])).key?.end ?? start;
  const { file, text } = parsed.source;
  const meant = text.slice(start, end);
  if (!meant.includes(',') || /["'{}[\]\n]/.test(meant)) return undefined;
  return { file, start, end, text: `"${meant}"` };
}
