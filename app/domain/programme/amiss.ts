import type { RenamedKind } from './rename';

/** Something amiss in what a definition asks, where every field by itself has its right form. */
export interface Amiss {
  readonly code: 'exactly-one' | 'too-many' | 'unknown-reference';
  /** Where it stands, from what is checked down. */
  readonly at: readonly (string | number)[];
  /** The key is at fault, not its value. */
  readonly onKey?: true;
  readonly message: string;
  readonly label: string;
  readonly found?: string;
  readonly allowed?: readonly string[];
  /** What would be right there. */
  readonly replacement?: string;
}

/** What a definition has, by what it names. Of a document that is missing or misshapen nothing is known. */
export type Had = Readonly<Partial<Record<RenamedKind | 'language', readonly string[]>>>;

/** Of these keys a thing has exactly one. `at` is where it is told when there is none. */
export function exactlyOne(thing: object, keys: readonly string[], at: string): Amiss[] {
  const said = keys.filter((key) => key in thing);
  if (said.length === 1) return [];
  const message = said.length === 0 ? `none of ${keys.join(', ')}` : `both ${said.join(' and ')}`;
  return [
    {
      code: 'exactly-one',
      at: [said[1] ?? at],
      onKey: true,
      message,
      label: 'exactly one is needed',
      allowed: keys,
    },
  ];
}
