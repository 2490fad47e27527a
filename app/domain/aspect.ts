import type { Map as PersistentMap } from 'immutable';
import type { Day, Moment } from './calendar';
import type { Asked, Extent, Finding, Missing } from './finding';
import type { Ask, Criterion, EventRule, Ground, IdKind, Ids, Mending, Part, Retell } from './ground';
import type { Envelope, TextRef } from './journal/envelope';
import type { Amiss, Had } from './programme/amiss';
import type { Requirement } from './programme/criterion';
import type { Language } from './programme/language';
import type { RenamedKind } from './programme/rename';
import type { Right, RightRule } from './programme/role';
import type { Naming } from './renaming/naming';

/*
 * What aspects are made of. This knows none of them: its unions are open. The registry, `aspects/index.ts`, closes
 * them; an aspect states which parts of the state it reads, and never reads the whole.
 */

/** The keys of data that hold texts. */
export type TextKey<Data> = {
  [K in keyof Data]-?: NonNullable<Data[K]> extends TextRef ? K : never;
}[keyof Data] &
  string;

type TypedRule<Data, R extends Right> = EventRule & {
  readonly right: R;
  readonly texts: Readonly<Record<TextKey<Data>, 'short' | 'long'>>;
};

type IdsOf<Kinds> = { readonly [K in keyof Kinds]: string };

/** One aspect's part of the state: what can happen, and what it adds up to. */
interface Partly<
  State,
  E extends Envelope,
  Kinds extends Readonly<Record<string, IdKind>>,
  R extends Right,
  Own extends Readonly<Record<Right, RightRule>>,
> {
  /** The first word of its subjects, as they are recorded for ever. */
  readonly word: string;
  /** The rights that this aspect brings; its events may take another's. */
  readonly rights?: Own;
  readonly events: { readonly [T in E['type']]: TypedRule<Extract<E, { readonly type: T }>['data'], R> };
  /** The keys of an event's data by which it is known, each with the kind of its id. */
  readonly ids: Kinds;
  /** The subject that the ids make; the same by which its events are recorded. */
  readonly subject: (ids: IdsOf<Kinds>) => string;
  readonly apply: (before: State | undefined, event: E) => State | undefined;
  /** When something has been renamed: the rest of an event's data in today's names. */
  readonly named?: (data: E['data'], ids: IdsOf<Kinds>, naming: Naming) => object;
  /** When things have been renamed: what their events have become together. Each once, unless it says otherwise. */
  readonly retold?: Retell;
  /** What stands when a definition comes into force, where that is not for the events to say. */
  carried?(before: Ground, naming: Naming): PersistentMap<string, State>;
  /** The moment at which a state changes by itself. */
  readonly awaits?: (state: State) => Moment | undefined;
}

/** Makes an aspect's part. The casts say what the registry holds to: an event goes to the part that has its type. */
export const part =
  <State, E extends Envelope>() =>
  <
    const Kinds extends Readonly<Record<string, IdKind>>,
    const R extends Right,
    const Own extends Readonly<Record<Right, RightRule>> = Readonly<Record<never, never>>,
  >(
    one: Partly<State, E, Kinds, R, Own>,
  ) => ({
    ...one,
    rights: (one.rights ?? {}) as Own,
    subjectBy: (ids: Ids) => one.subject(ids as IdsOf<Kinds>),
    fold: (before: unknown, event: Envelope): unknown => one.apply(before as State | undefined, event as E),
    namedBy: (data: unknown, ids: Ids, naming: Naming): object =>
      one.named?.(data, ids as IdsOf<Kinds>, naming) ?? {},
    awaitedBy: (state: unknown) => (state === undefined ? undefined : one.awaits?.(state as State)),
  });

export type EventOf<P extends Part> = P extends {
  readonly apply: (before: never, event: infer E extends Envelope) => unknown;
}
  ? E
  : never;
/** The rights that an aspect's events take. */
export type RightTaken<P extends Part> = P extends {
  readonly events: Readonly<Record<string, { readonly right: infer R extends Right }>>;
}
  ? R
  : never;
export type StateOf<P extends Part> = P extends { readonly apply: (...given: never) => infer State }
  ? NonNullable<State>
  : never;

/** What a definition fills in where a criterion leaves it out. */
export interface Defaults {
  /** The languages that the programme requires. */
  readonly languages: readonly Language[];
}

/** How a criterion is written in a definition. `fields` are those of the schema kit, which stands above this. */
interface Written<Asks extends Requirement> {
  readonly meaning: string;
  readonly fields: Readonly<Record<string, object>>;
  /** What a document of these fields asks, where that is not the document itself. */
  build?(document: object, defaults: Defaults): Asks;
  /** What is amiss in a document of these fields. */
  check?(document: object, had: Had): readonly Amiss[];
}

/** What a gate can ask of an aspect. */
interface Asking<State extends Ground, Asks extends Requirement, M extends Missing, Y extends Written<Asks>> {
  readonly yaml: Y;
  /** The fields that hold ids, each with what it names: one or a list of them. */
  readonly refers?: Readonly<Partial<Record<Exclude<keyof Y['fields'], number | symbol>, RenamedKind>>>;
  /** The field that tells two of this kind apart at one gate. */
  readonly apart?: keyof Y['fields'] & string;
  /** Of what the answer is: of a service task as a whole, or of each of its services or units by itself. */
  readonly extent: Extent | ((asks: Asks) => Extent);
  readonly answer: (state: State, asked: Asked, asks: Asks, on: Day, ask: Ask) => Finding<M>;
  /** The acts that would mend what is missing, where it is not one of its own page. */
  readonly mends?: (state: State, asked: Asked, asks: Asks, on: Day, ask: Ask) => readonly Mending[];
  /** By what of a subject the answer may differ from another's of its service task, when its extent does not say. */
  readonly differs?: (state: State, asked: Asked) => string;
  /** What a missing part is about, when the extent does not say. */
  readonly about?: (missing: M) => Extent;
}

/** Makes a criterion. Casts: the definition's schema has checked what it asks, and it is found by its kind. */
export const criterion =
  <State extends Ground, Asks extends Requirement>() =>
  <M extends Missing, Y extends Written<Asks>>(one: Asking<State, Asks, M, Y>) => {
    const { extent, yaml } = one;
    const extentOf = (asks: Requirement) => (typeof extent === 'string' ? extent : extent(asks as Asks));
    return {
      ...one,
      refers: (one.refers ?? {}) as Readonly<Record<string, RenamedKind>>,
      extentOf,
      find: (ground: Ground, asked: Asked, asks: Requirement, on: Day, ask: Ask): Finding =>
        one.answer(ground as State, asked, asks as Asks, on, ask),
      mending: (ground: Ground, asked: Asked, asks: Requirement, on: Day, ask: Ask): readonly Mending[] =>
        one.mends?.(ground as State, asked, asks as Asks, on, ask) ?? [],
      differsBy: (ground: Ground, asked: Asked, asks: Requirement): string => {
        if (one.differs) return one.differs(ground as State, asked);
        const extent = extentOf(asks);
        return extent === 'serviceTask' ? '' : (asked[extent] ?? '');
      },
      concerns: (asks: Requirement, missing: Missing | undefined): Extent =>
        missing && one.about ? one.about(missing as M) : extentOf(asks),
      amissIn: (document: Requirement, had: Had): readonly Amiss[] => yaml.check?.(document, had) ?? [],
      built: (document: Requirement, defaults: Defaults): Requirement => {
        const { criterion } = document;
        if (yaml.build) return yaml.build(document, defaults);
        const said = Object.entries(document).filter(([key]) => Object.hasOwn(yaml.fields, key));
        return { criterion, ...Object.fromEntries(said) };
      },
    };
  };

export type AsksOf<C extends Criterion> = C extends {
  readonly answer: (state: never, asked: Asked, asks: infer Asks, on: Day, ask: Ask) => unknown;
}
  ? Asks
  : never;
export type MissingOf<C extends Criterion> = C extends {
  readonly answer: (...given: never) => Finding<infer M>;
}
  ? M
  : never;
