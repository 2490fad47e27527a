import type { Day, Moment } from './calendar';
import type { Decision, Refusal } from './decision';
import type { Fields, Read } from './field';
import type { Ground, IdKind, Ids } from './ground';
import type { Actor, Envelope, PersonId } from './journal/envelope';
import { concernIn, type Concern } from './programme/concern';
import type { Right, Where } from './programme/role';

/** What a decision is made on. */
export interface Sight<State extends Ground = Ground> {
  readonly rollout: State;
  readonly actor: Actor;
  readonly now: Moment;
  readonly today: Day;
  /** Whether the installation knows a person, for acts that name one. */
  readonly isPerson: (person: PersonId) => boolean;
}

/** The right that an act takes, and where. */
export interface Permission {
  readonly right: Right;
  readonly concern: Concern;
}

/** What permits an act on something; nothing for what there is not: then nobody may. */
type Permitting<About> = (ground: Ground, about: About) => Permission | undefined;

/** What is written beside the events, in the same transaction: a text's row loses its body. */
export interface RowChange {
  readonly erase: string;
}

type Kinds = Readonly<Record<string, IdKind>>;
type IdsOf<K> = { readonly [Key in keyof K]: K[Key] extends 'where' ? Where : string };

type RequiredKey<F> = { [K in keyof F]: F[K] extends { readonly optional: false } ? K : never }[keyof F];
type SaidIn<F> = F extends { readonly read: (...given: never) => Read<infer Value> } ? Value : never;
type ToldIn<F> = F extends { readonly tell: (...given: never) => infer Value } ? Value : never;

/** What the decision gets of the fields: what is optional may be missing. */
type Told<F> = { readonly [K in RequiredKey<F>]: ToldIn<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKey<F>>]?: ToldIn<F[K]>;
};
type Said<F> = { readonly [K in RequiredKey<F>]: SaidIn<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKey<F>>]?: SaidIn<F[K]> | undefined;
};

/** As a method, so that an act can be seen as any act. */
type Hint<A> = { hint(about: IdsOf<A>): string }['hint'];

/** The command of an act under `porras record`, in English like all of the shell. */
interface Command<A, F> {
  readonly word: string;
  /** What it is about, as its one argument, and how help calls it; where it is, an option says. */
  readonly argument: keyof A & string;
  readonly label?: string;
  readonly description: string;
  /** After `porras `, as it works in the programme of `test/fixtures/metsaranta`. */
  readonly example: string;
  /** What each field's option means; with the option's own form where that is not `--its-name <value>`. */
  readonly options: { readonly [K in keyof F]: string | readonly [flags: string, description: string] };
  /** What the shell says of a field that is missing, when another has to stand for it. */
  readonly missing?: { readonly [K in keyof F]?: string };
  /** What the shell adds to a refusal: another command that helps. */
  readonly hints?: Readonly<Record<string, Hint<A>>>;
}

/** What is done under four eyes takes the page where it is shown: a command would do it unseen. */
type Commanding<A, F> =
  | { readonly fourEyes: true; readonly command?: never }
  | { readonly fourEyes?: never; readonly command?: Command<A, F> };

interface Declared<
  State extends Ground,
  A extends Kinds,
  F extends Fields,
  E extends Envelope,
  R extends Refusal,
> {
  readonly name: string;
  /** The right that it takes, where it is about something; or a function, when these depend on more. */
  readonly right: Right | Permitting<IdsOf<A>>;
  /** By which ids it is known what the act is about. What they concern is where the right is asked. */
  readonly about: A;
  readonly fields: F;
  /** Whether the definition has what the ids name: a command that is not told the place finds it by this. */
  readonly exists?: (ground: Ground, about: IdsOf<A>) => boolean;
  readonly decide: (sight: Sight<State>, told: IdsOf<A> & Told<F>) => Decision<E, R>;
  readonly rows?: (told: IdsOf<A> & Told<F>) => readonly RowChange[];
  /** Refusals of what was typed, each with its field. The others say that things are not so (any more). */
  readonly beside?: Readonly<Partial<Record<R['reason'], keyof F & string>>>;
}

/** Whether an act's fields name persons: then whoever reads them needs those whom the installation knows. */
export function namesPersons({ fields }: Pick<Act, 'fields'>): boolean {
  return Object.values(fields).some(({ look }) => look.kind === 'person' || look.kind === 'persons');
}

/**
 * Declares an act: a thing that somebody can do. The operation, its command and its form come from this; the words
 * stand with the aspect's words. `State` is what of the rollout its decision reads.
 */
export const act =
  <State extends Ground>() =>
  <const A extends Kinds, F extends Fields, E extends Envelope, R extends Refusal>(
    one: Declared<State, A, F, E, R> & Commanding<A, F>,
  ) => ({
    ...one,
    permits: (ground: Ground, about: Ids): Permission | undefined => {
      const { right } = one;
      if (typeof right !== 'string') return right(ground, about as IdsOf<A>);
      const concern = concernIn(ground.programme, one.about, about);
      return concern && { right, concern };
    },
    stands: (ground: Ground, about: Ids): boolean => one.exists?.(ground, about as IdsOf<A>) ?? true,
    /** Casts: the door has read every field, and the rollout has every aspect's part. */
    decideOn: (sight: Sight, told: Readonly<Record<string, unknown>>): Decision<E, R> =>
      one.decide(sight as Sight<State>, told as IdsOf<A> & Told<F>),
    rowsOf: (told: Readonly<Record<string, unknown>>): readonly RowChange[] =>
      one.rows?.(told as IdsOf<A> & Told<F>) ?? [],
  });

/** An act as those see it who work on all of them alike. */
export interface Act<E extends Envelope = Envelope, R extends Refusal = Refusal> {
  readonly name: string;
  readonly right: Right | Permitting<never>;
  readonly about: Kinds;
  readonly fields: Fields;
  readonly permits: (ground: Ground, about: Ids) => Permission | undefined;
  readonly stands: (ground: Ground, about: Ids) => boolean;
  readonly rowsOf: (told: Readonly<Record<string, unknown>>) => readonly RowChange[];
  readonly decideOn: (sight: Sight, told: Readonly<Record<string, unknown>>) => Decision<E, R>;
  readonly beside?: Readonly<Partial<Record<string, string>>>;
  /** One of those that take two persons: nobody does both. */
  readonly fourEyes?: true;
  readonly command?: Command<Kinds, Fields>;
}

/** What a caller says to have an act done: what it is about, and its fields, texts as they were written. */
export type SaidOf<A extends Act> = A extends { readonly about: infer About; readonly fields: infer F }
  ? IdsOf<About> & Said<F>
  : never;

export type RefusalOf<A extends Act> = A extends {
  readonly decideOn: (...given: never) => Decision<Envelope, infer R>;
}
  ? R
  : never;
