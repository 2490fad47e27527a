import { InvalidArgumentError } from 'commander';
import { readDay, type Day } from '../domain/calendar';
import { languages, type Language } from '../domain/programme/language';
import { parseWhere, type Where } from '../domain/programme/role';

/** Reads a day of a command line. */
export function dayArgument(text: string): Day {
  const day = readDay(text);
  if (day) return day;
  throw new InvalidArgumentError('Write a day as YYYY-MM-DD, for example 2026-11-23.');
}

/** Reads the name of a person. */
export function nameArgument(text: string): string {
  const name = text.trim();
  if (name !== '' && name.length <= 200 && !/\p{Cc}/u.test(name)) return name;
  throw new InvalidArgumentError('Write the name as colleagues do, on one line.');
}

/** Reads an e-mail address: of its form only what tells a slip of the pen. RFC 5321 takes at most 254 signs. */
export function emailArgument(text: string): string {
  const address = text.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) && address.length <= 254) return address;
  throw new InvalidArgumentError('Write an e-mail address, for example aino.virtanen@county.example.');
}

export function languageArgument(text: string): Language {
  const language = languages.find((one) => one === text);
  if (!language) throw new InvalidArgumentError(`One of: ${languages.join(', ')}.`);
  return language;
}

export function formatArgument(text: string): 'text' | 'json' {
  if (text === 'text' || text === 'json') return text;
  throw new InvalidArgumentError('One of: text, json.');
}

/** Reads the number of an event. */
export function sequenceArgument(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write the number of an event, for example 120.');
}

/** Reads where a duty is held: `programme`, `serviceTask:ID` or `unit:ID`. */
export function whereArgument(text: string): Where {
  // Cast: it reads as a place, so it is one.
  if (parseWhere(text)) return text as Where;
  throw new InvalidArgumentError('Write programme, serviceTask:ID or unit:ID.');
}

/** Reads the hash that a paper prints, with or without its spaces. */
export function hashArgument(text: string): string {
  const digits = text.replaceAll(/\s/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digits)) return digits;
  throw new InvalidArgumentError('Write all 64 digits of the head, as the paper prints them.');
}

/** Reads a whole number, 0 or more. */
export function wholeNumberArgument(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number, such as 12.');
}
