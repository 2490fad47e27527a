import { atTime, readDay, type Day, type Moment } from './calendar';
import { clientDataIn, type ClientDataKind } from './client-data';
import type { Ground, Ids } from './ground';
import type { PersonId, TextRef } from './journal/envelope';
import { longestText } from './journal/longest-text';

/** What was typed, by the name of its field: a form may send several values under one. */
export type Typed = Readonly<Record<string, readonly string[] | undefined>>;

/** What is read against. The door has fetched it all: reading is pure. */
export interface Given {
  readonly ground: Ground;
  readonly today: Day;
  /** What the act is about. */
  readonly about: Ids;
  /** The persons whom the installation knows, by id and by address. */
  readonly persons: ReadonlyMap<string, PersonId>;
  /** What has been typed into another field, or stands there. */
  readonly chosen: (field: string) => string;
  /** Kinds of client data that the writer has been warned of, and says are none. */
  readonly checked: readonly ClientDataKind[];
}

/** Why a field could not be read. The shared words have a sentence for each. */
export type FieldFault =
  | { readonly fault: 'missing' | 'no-day' | 'no-moment' | 'no-number' }
  | { readonly fault: 'day-ahead'; readonly day: Day }
  | { readonly fault: 'number-below'; readonly least: number }
  | { readonly fault: 'number-above'; readonly most: number }
  | { readonly fault: 'too-long'; readonly most: number; readonly length: number }
  | { readonly fault: 'client-data'; readonly kinds: readonly ClientDataKind[] }
  | { readonly fault: 'unknown'; readonly found: string; readonly known: readonly string[] };

export type Read<Value> =
  { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & FieldFault);

/** How a form shows a field, and how a command takes it. */
export type Look =
  | { readonly kind: 'day'; readonly latest?: 'today' }
  | { readonly kind: 'number'; readonly least: number; readonly most?: number }
  | { readonly kind: 'text'; readonly longest: number; readonly fromFile: boolean }
  | { readonly kind: 'choice'; readonly choices: Choices }
  | { readonly kind: 'several'; readonly choices: Choices }
  | { readonly kind: 'moment' }
  | { readonly kind: 'person' | 'persons' }
  | { readonly kind: 'carried' };

type Choices = (given: Given) => readonly string[];

/** A field of an act. `Said` is what a caller says; `Told` what the decision gets: of a text, the row's reference. */
export interface Field<Said = unknown, Told = Said, Optional extends boolean = boolean> {
  readonly look: Look;
  readonly optional: Optional;
  /** What stands there before anything is typed, and holds when nothing is. */
  readonly preset?: (given: Given) => string | undefined;
  readonly read: (typed: readonly string[], given: Given) => Read<Said>;
  readonly tell: (said: Said, text: (body: string) => TextRef) => Told;
}

/** A field as those see it who work on all of them alike. */
export type AnyField = Omit<Field, 'read' | 'tell'> & {
  readonly read: (typed: readonly string[], given: Given) => Read<unknown>;
  readonly tell: (said: never, text: (body: string) => TextRef) => unknown;
};

export type Fields = Readonly<Record<string, AnyField>>;

const same = <T>(said: T): T => said;
const only = ([first = '']: readonly string[]) => first.trim();

/** A day, written as `2026-11-23`. */
export function day(
  limits: { readonly latest?: 'today'; readonly preset?: 'today' } = {},
): Field<Day, Day, false> {
  const { latest, preset } = limits;
  return {
    look: { kind: 'day', ...(latest && { latest }) },
    optional: false,
    ...(preset && { preset: ({ today }) => today }),
    read: (typed, { today }) => {
      const read = readDay(only(typed));
      if (read === undefined) return { ok: false, fault: 'no-day' };
      if (latest && read > today) return { ok: false, fault: 'day-ahead', day: read };
      return { ok: true, value: read };
    },
    tell: same,
  };
}

/** A whole number within bounds. */
export function wholeNumber(limits: {
  readonly least: number;
  readonly most?: number;
  readonly preset?: number;
}): Field<number, number, false> {
  const { least, most = Number.MAX_SAFE_INTEGER, preset } = limits;
  return {
    look: { kind: 'number', least, ...(limits.most !== undefined && { most }) },
    optional: false,
    ...(preset !== undefined && { preset: () => String(preset) }),
    read: (typed) => {
      const text = only(typed);
      if (!/^-?\d+$/.test(text)) return { ok: false, fault: 'no-number' };
      // Nought has no sign.
      const value = Number(text) + 0;
      if (value < least) return { ok: false, fault: 'number-below', least };
      if (value > most) return { ok: false, fault: 'number-above', most };
      return { ok: true, value };
    },
    tell: same,
  };
}

/** A text for the journal, in a row of its own. What seems to be client data stops it until the writer has looked. */
export function journalText({
  longest = longestText,
  fromFile = false,
}: { readonly longest?: number; readonly fromFile?: boolean } = {}): Field<string, TextRef, false> {
  return {
    look: { kind: 'text', longest, fromFile },
    optional: false,
    read: (typed, { checked }) => {
      const text = (typed[0] ?? '').replaceAll('\r\n', '\n').trim();
      if (text.length > longest) return { ok: false, fault: 'too-long', most: longest, length: text.length };
      const kinds = clientDataIn(text);
      if (kinds.some((kind) => !checked.includes(kind))) return { ok: false, fault: 'client-data', kinds };
      return { ok: true, value: text };
    },
    tell: (body, text) => text(body),
  };
}

/** One of ids, which may depend on what the act is about. */
export function choice<Id extends string>(choices: (given: Given) => readonly Id[]): Field<Id, Id, false> {
  return {
    look: { kind: 'choice', choices },
    optional: false,
    preset: (given) => {
      const [first, ...others] = choices(given);
      return others.length === 0 ? first : undefined;
    },
    read: (typed, given) => {
      const found = only(typed);
      const known = choices(given);
      const value = known.find((one) => one === found);
      return value === undefined ? { ok: false, fault: 'unknown', found, known } : { ok: true, value };
    },
    tell: same,
  };
}

/** Several ids of those that there are, each once. */
export function several(
  choices: (given: Given) => readonly string[],
): Field<readonly string[], readonly string[], false> {
  return {
    look: { kind: 'several', choices },
    optional: false,
    read: (typed, given) => {
      const known = choices(given);
      const said = typed.map((one) => one.trim());
      const found = said.find((one) => !known.includes(one));
      if (found !== undefined) return { ok: false, fault: 'unknown', found, known };
      return { ok: true, value: [...new Set(said)] };
    },
    tell: same,
  };
}

/** A moment, typed as a day and a time of the programme's clocks: `2026-11-23` and `07:30`. */
export function moment(): Field<Moment, Moment, false> {
  return {
    look: { kind: 'moment' },
    optional: false,
    read: ([on = '', clock = ''], { ground }) => {
      const day = readDay(on.trim());
      if (day === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock.trim()))
        return { ok: false, fault: 'no-moment' };
      return { ok: true, value: atTime(day, clock.trim(), ground.programme.timeZone) };
    },
    tell: same,
  };
}

/** A person whom the installation knows, by id or address. */
export function person(): Field<PersonId, PersonId, false> {
  return {
    look: { kind: 'person' },
    optional: false,
    read: (typed, given) => {
      const found = only(typed);
      const value = given.persons.get(found);
      return value === undefined ? { ok: false, fault: 'unknown', found, known: [] } : { ok: true, value };
    },
    tell: same,
  };
}

/** Persons whom the installation knows, by id or address, each once. */
export function persons(): Field<readonly PersonId[], readonly PersonId[], false> {
  return {
    look: { kind: 'persons' },
    optional: false,
    read: (typed, given) => {
      const said = typed.map((one) => one.trim());
      const found = said.find((one) => !given.persons.has(one));
      if (found !== undefined) return { ok: false, fault: 'unknown', found, known: [] };
      return { ok: true, value: [...new Set(said.flatMap((one) => given.persons.get(one) ?? []))] };
    },
    tell: same,
  };
}

/** A field that may be left empty. */
export function optional<Said, Told>(field: Field<Said, Told, false>): Field<Said, Told, true> {
  return { ...field, optional: true };
}
