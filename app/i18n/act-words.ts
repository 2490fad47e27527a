import type { Act, RefusalOf, SaidOf } from '../domain/act';
import type { Refusal } from '../domain/decision';
import type { Names } from './names';

/** What is said of an act. The sentences are whole: a form and a command show them as they stand. */
export interface WordsOfAct<A extends Act> {
  /** The act, as its form's heading and its button: `Merkitse koulutetut`. */
  readonly title: string;
  /** What each field is called; what nobody types has no name. */
  readonly fields: Readonly<Record<ShownField<A>, string>>;
  /** What helps to fill a field in, where its name does not say it all. */
  readonly hints?: Readonly<Partial<Record<ShownField<A>, string>>>;
  /** What a choice is called, where the definition does not name it. */
  readonly choices?: Readonly<Partial<Record<ShownField<A>, Readonly<Record<string, string>>>>>;
  /** What has been done. */
  readonly done: Saying<SaidOf<A>>;
  /** Why it was not, and what to do about it. */
  readonly refused: {
    readonly [K in RefusalOf<A>['reason']]: Saying<Extract<RefusalOf<A>, { readonly reason: K }>>;
  };
}

/** The words of an aspect's acts, by their names. */
export type ActWords<Acts> = {
  readonly [K in keyof Acts]: Acts[K] extends Act ? WordsOfAct<Acts[K]> : never;
};

type Saying<Of> = string | ((of: Of, names: Names) => string);

type ShownField<A extends Act> = {
  [K in keyof A['fields']]: A['fields'][K] extends { readonly carried: true } ? never : K;
}[keyof A['fields']] &
  string;

/** The words of any act, as those see them who work on all acts alike. */
export interface AnyActWords {
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly done: Saying<never>;
  readonly refused: Readonly<Record<string, Saying<never>>>;
}

/** A sentence of what it is about. */
export function sentenceOf(saying: Saying<never>, of: Refusal | object, names: Names): string {
  // Cast: the words of an act are asked for what the act says.
  return typeof saying === 'string' ? saying : saying(of as never, names);
}
