import type { Path } from '../reading/places';

/**
 * What would make a definition valid, by what it does to the document: rules of meaning know nothing of
 * positions in files. `file` is the one of the fault unless it is said.
 */
export type Mend = { readonly file?: string } & (
  | { readonly do: 'write'; readonly at: Path; readonly text: string }
  /** A key with its value, or an item of a list. */
  | { readonly do: 'remove'; readonly at: Path }
  /** An item to the end of a list. */
  | { readonly do: 'append'; readonly at: Path; readonly text: string }
  /** A key to the beginning of a map. */
  | { readonly do: 'insert'; readonly at: Path; readonly key: string; readonly text: string }
  /** Two values change places. */
  | { readonly do: 'exchange'; readonly at: Path; readonly with: Path }
);
