/**
 * A bad and a good way to write something. Shown to people, and run as a test: put into the programme of
 * `test/fixtures/metsaranta`, the bad one has exactly this fault, at its place, and the good one is valid.
 */
export interface Snippet {
  readonly file: string;
  /** Whole lines, without the indentation that they have in common. Guillemets enclose what is underlined. */
  readonly bad: string;
  /** What the fault's edit makes of the bad lines; or what a person might, where the edit would be a guess. */
  readonly good: string;
  /** The lines of the fixture that `bad` takes the place of, when they are not the good ones. */
  readonly stands?: string;
  /** Where the fault is found, when it is not in these lines: `file:line:column-endColumn`. */
  readonly at?: string;
  /** What a person has to decide. Without it the fault has an edit. */
  readonly byHand?: string;
}

/** A fault that no lines of text can show: of a folder, of a file as a whole, of what cannot be seen. */
export interface Listing {
  readonly file: string;
  readonly listing: true;
  readonly bad: string;
  readonly good: string;
  readonly byHand?: string;
}

export type Example = Snippet | Listing;

export interface FaultKind {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it is a fault at all. */
  readonly why: string;
  /** What to do about it. */
  readonly advice: string;
  readonly example: Example;
}

export type FaultKinds = Readonly<Record<string, FaultKind>>;
