import type { Language } from '../domain/programme/language';

/** The sentence with its first letter large. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const and: Readonly<Record<Language, string>> = { fi: 'ja', sv: 'och', en: 'and' };

const or: Readonly<Record<Language, string>> = { fi: 'tai', sv: 'eller', en: 'or' };

/** `a, b ja c`, as the language lists things in running text. */
export function listed(language: Language, parts: readonly string[]): string {
  return joined(parts, and[language]);
}

/** `a, b tai c` */
export function either(language: Language, parts: readonly string[]): string {
  return joined(parts, or[language]);
}

/** The form that goes with a count: Finnish, Swedish and English all tell one from the rest, and no more. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

function joined(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** A role's name within a sentence: small first letter, unless it begins with an abbreviation. */
export function inText(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

/** A clause as a sentence of its own: large first letter, one full stop (a day may have brought it). */
export function sentence(clause: string): string {
  return capital(/[.?!]$/.test(clause) ? clause : `${clause}.`);
}
