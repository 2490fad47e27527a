import type { AsksOf, MissingOf, TextKey } from '../domain/aspect';
import type { Criterion } from '../domain/ground';
import type { Envelope } from '../domain/journal/envelope';
import type { ActWords } from './act-words';
import type { Names } from './names';

/*
 * The words that each aspect brings, in every language. They are checked against what can happen in it and what a
 * gate can ask of it, so that a word that is left out does not compile.
 */

/** What a sentence may say of an event beside its own data. */
export interface Telling {
  readonly names: Names;
  readonly timeZone: string;
  /** Another event of the same subject, by its number. */
  readonly event: (sequence: number) => Envelope | undefined;
}

type Saying<Of> = string | ((of: Of, names: Names) => string);

/** What is said of events. */
export interface EventWords<E extends Envelope> {
  /** What happened, in a line. The name of what it concerns stands before it. */
  readonly events: {
    readonly [T in E['type']]:
      string | ((event: Extract<E, { readonly type: T }>, telling: Telling) => string);
  };
  /** What the texts are called that the events name. */
  readonly texts: Readonly<Record<TextKeyOf<E>, string>>;
}

export interface CriterionWords<C extends Criterion> {
  /** A criterion as a title: what is so when it is met. */
  readonly title: Saying<AsksOf<C>>;
  /** What is missing, as a clause: after a colon as it is, alone through `sentence`. */
  readonly missing: {
    readonly [Code in MissingOf<C>['code']]: Saying<Extract<MissingOf<C>, { readonly code: Code }>>;
  };
}

/** What every aspect says. Whatever else one says has keys of its own beside these. */
export interface AspectWords<
  E extends Envelope = never,
  Criteria extends Readonly<Record<string, Criterion>> = Readonly<Record<never, never>>,
  Acts = Readonly<Record<never, never>>,
>
  extends EventWords<E>, Readonly<Record<string, unknown>> {
  readonly criteria: { readonly [K in keyof Criteria]: CriterionWords<Criteria[K]> };
  readonly acts: ActWords<Acts>;
}

type TextKeyOf<E> = E extends Envelope ? TextKey<E['data']> : never;
