import { languages } from '../../domain/programme/language';

/** Signs of a value that are shown. */
const widest = 60;

/** Signs that two values have in common before they differ, of which so many are shown. */
const before = 20;

/** A value of a definition in a line: a text in its first language, a list of words as such, anything else shortened. */
export function shownValue(value: unknown): string {
  return shortened(textOf(value));
}

/** Two values as they differ: of lists of words what comes and goes, of long texts from where they part. */
export function shownChange(was: unknown, now: unknown): string {
  if (isWords(was) && isWords(now)) {
    const parts = [
      ...now.filter((word) => !was.includes(word)).map((word) => `with ${word}`),
      ...was.filter((word) => !now.includes(word)).map((word) => `without ${word}`),
    ];
    return parts.length > 0 ? shortened(parts.join(', ')) : `in the order ${shownValue(now)}`;
  }
  const [earlier, later] = [textOf(was), textOf(now)];
  const from = Math.max(0, commonStart(earlier, later) - before);
  const part = (text: string) => shortened(from > widest - before ? `…${text.slice(from)}` : text);
  return `${part(earlier)} → ${part(later)}`;
}

export function isLocalised(value: unknown): value is Readonly<Record<string, string>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function textOf(value: unknown): string {
  const text = isLocalised(value)
    ? (languages.flatMap((language) => value[language] ?? [])[0] ?? '')
    : isWords(value)
      ? value.join(', ')
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  return text.replace(/\s+/g, ' ').trim();
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function shortened(text: string): string {
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}
