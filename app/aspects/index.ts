import type { Map as PersistentMap } from 'immutable';
import type { Act } from '../domain/act';
import type { AsksOf, EventOf, MissingOf, RightTaken, StateOf } from '../domain/aspect';
import { fold, type ProgrammeOf } from '../domain/fold';
import type { Criterion, Ground, Part, Rules } from '../domain/ground';
import type { FactWithdrawn } from '../domain/journal/correction';
import type { DefinitionEvent } from '../domain/journal/definition';
import type { Envelope } from '../domain/journal/envelope';
import type { Language } from '../domain/programme/language';
import { programmeRights, type RightRule } from '../domain/programme/role';
import type { AspectWords } from '../i18n/aspect-words';
import { advance } from '../judgement/advance';
import { activities } from './activities';
import { communications } from './communications';
import { corrections } from './corrections';
import { duties } from './duties';
import { guidance } from './guidance';
import { opening } from './opening';
import { plan } from './plan';
import { scope } from './scope';
import { settingsTests } from './settings-tests';
import { staffBooking } from './staff-booking';
import { standing } from './standing';
import { texts } from './texts';
import { training } from './training';
import { workshops } from './workshops';

/** The one list of aspects, in the order in which pages show them. What is known of all of them is derived from it. */
export const aspects = {
  duties,
  activities,
  workshops,
  scope,
  guidance,
  training,
  communications,
  settingsTests,
  staffBooking,
  standing,
  opening,
  plan,
  texts,
  corrections,
} as const;

type Aspects = typeof aspects;
type Each = Aspects[keyof Aspects];
/** What an aspect has of one facet, if it has it. */
type Has<A, Facet extends string> = A extends Readonly<Record<Facet, infer Value>> ? Value : never;
type PartIn<A> = Extract<Has<A, 'part'>, Part>;
type All<U> = (U extends unknown ? (given: U) => void : never) extends (given: infer I) => void ? I : never;

/** The aspects that have a facet. */
export type AspectsWith<Facet extends string> = {
  readonly [K in keyof Aspects as Has<Aspects[K], Facet> extends never ? never : K]: Aspects[K];
};

/** Their keys, in the order of the list. */
export function keysWith<Facet extends string>(facet: Facet): (keyof AspectsWith<Facet>)[] {
  // Cast: those that have it are they.
  return Object.entries(aspects).flatMap(([key, aspect]) =>
    facet in aspect ? [key as keyof AspectsWith<Facet>] : [],
  );
}

/** The words of an aspect in any language. Swedish ones are declared to be just that; Finnish ones are the source. */
export type WordsIn<A extends { readonly words: { readonly sv: unknown } }> = A['words']['sv'];

type None = Readonly<Record<never, never>>;
type FacetOr<A, Facet extends string> = A extends Readonly<Record<Facet, infer Value>> ? Value : None;
type WordsOf<A> = AspectWords<
  EventOf<PartIn<A>>,
  Extract<FacetOr<A, 'criteria'>, Readonly<Record<string, Criterion>>>,
  FacetOr<A, 'acts'>
>;

// Each has words in every language for all that can happen in it, be asked of it and be done in it.
aspects satisfies {
  readonly [K in keyof Aspects]: { readonly words: Readonly<Record<Language, WordsOf<Aspects[K]>>> };
};

/** Everything that can be written into a programme's stream. */
export type RolloutEvent = EventOf<PartIn<Each>> | DefinitionEvent | FactWithdrawn;

/** The state of one programme's rollout: a pure fold of its stream. Each aspect's part goes by the subjects of its events. */
export type Rollout = Omit<Ground, 'facts'> & {
  readonly facts: PersistentMap<string, readonly RolloutEvent[]>;
} & {
  readonly [K in keyof Aspects as Has<Aspects[K], 'part'> extends never ? never : K]: PersistentMap<
    string,
    StateOf<PartIn<Aspects[K]>>
  >;
};

/** Every criterion, by its kind. */
export const criteria = Object.assign({}, ...facets('criteria')) as All<Has<Each, 'criteria'>>;

/** Every right, by its name. Each that an event takes is among them. */
export const rights = Object.assign(
  {},
  ...facets('part').map(({ rights }) => rights),
  programmeRights,
) as typeof programmeRights & All<PartIn<Each>['rights']> satisfies Readonly<
  Record<RightTaken<PartIn<Each>>, RightRule>
>;

export type Right = keyof typeof rights;

/** What a change of the definition causes, each list by its name: it asks for the aspects' parts that it reads. */
export const causes = Object.assign({}, ...facets('causes')) as All<Has<Each, 'causes'>>;

export type Caused = { readonly [K in keyof typeof causes]: Readonly<ReturnType<(typeof causes)[K]>> };

type EachCriterion = (typeof criteria)[keyof typeof criteria];

/** What a gate can ask: a gate is made of these and of nothing else. */
export type Requirement = AsksOf<EachCriterion>;

/** What an unmet criterion can lack. */
export type Missing = MissingOf<EachCriterion>;

/** Every act, by its name. */
export const acts = Object.assign({}, ...facets('acts')) as All<Has<Each, 'acts'>>;

/** The act of a name that came from outside; nothing when there is none. */
export function actNamed(name: string): Act | undefined {
  return Object.hasOwn(acts, name) ? acts[name as keyof typeof acts] : undefined;
}

/** By what every rollout is folded and judged. */
export const rules: Rules = {
  parts: new Map(
    Object.entries(aspects).flatMap(([key, aspect]): [string, { key: string; part: Part }][] =>
      'part' in aspect ? [[aspect.part.word, { key, part: aspect.part }]] : [],
    ),
  ),
  criteria: new Map(Object.entries<Criterion>(criteria)),
  advance,
};

/** A facet of every aspect that has it, in the order of the list. */
function facets<Facet extends string>(facet: Facet): Has<Each, Facet>[] {
  return Object.values(aspects).flatMap((aspect) =>
    // Cast: what stands under the facet's name is the facet.
    facet in aspect ? [(aspect as Readonly<Record<Facet, Has<Each, Facet>>>)[facet]] : [],
  );
}

/** Folds events into a rollout. See `fold`. */
export function foldRollout(
  before: Rollout | undefined,
  events: Iterable<Envelope>,
  programmeOf: ProgrammeOf,
): Rollout | undefined {
  // Cast: by these rules a ground has each aspect's part, and all of its events are theirs.
  return fold(before, events, programmeOf, rules) as Rollout | undefined;
}
