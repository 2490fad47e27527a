import { InvalidArgumentError } from 'commander';
import { day, type Day } from '../domain/calendar';
import { languages, type Language } from '../domain/programme/language';
import type { Where } from '../domain/programme/role';

/** Reads a day of a command line. */
export function dayArgument(text: string): Day {
  try {
    return day(text);
  } catch {
    throw new InvalidArgumentError('Write a day as YYYY-MM-DD, for example 2026-11-23.');
  }
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

/** Reads where a duty is held: `programme`, `serviceTask:ID` or `unit:ID`. */
export function whereArgument(text: string): Where {
  if (text === 'programme' || /^(serviceTask|unit):.+/.test(text)) return text as Where;
  throw new InvalidArgumentError('Write programme, serviceTask:ID or unit:ID.');
}

/** Reads the hash that a paper prints, with or without its spaces. */
export function hashArgument(text: string): string {
  const digits = text.replaceAll(/\s/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digits)) return digits;
  throw new InvalidArgumentError('Write all 64 digits of the head, as the paper prints them.');
}
