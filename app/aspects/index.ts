import type { Map as PersistentMap } from 'immutable';
import type { AsksOf, EventOf, MissingOf, StateOf } from '../domain/aspect';
import { fold, type ProgrammeOf } from '../domain/fold';
import type { Criterion, Ground, Part, Rules } from '../domain/ground';
import type { FactWithdrawn } from '../domain/journal/correction';
import type { DefinitionEvent } from '../domain/journal/definition';
import type { Envelope } from '../domain/journal/envelope';
import { advance } from '../judgement/advance';
import { activities } from './activities';
import { communications } from './communications';
import { duties } from './duties';
import { guidance } from './guidance';
import { plan } from './plan';
import { scope } from './scope';
import { settingsTests } from './settings-tests';
import { staffBooking } from './staff-booking';
import { standing } from './standing';
import { texts } from './texts';
import { training } from './training';
import { workshops } from './workshops';

/** The one list of aspects. What is known of all of them is derived from it. */
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
  plan,
  texts,
} as const;

type Aspects = typeof aspects;
type Each = Aspects[keyof Aspects];

/** Everything that can be written into a programme's stream. */
export type RolloutEvent = EventOf<Each['part']> | DefinitionEvent | FactWithdrawn;

/** The state of one programme's rollout: a pure fold of its stream. Each aspect's part goes by the subjects of its events. */
export type Rollout = Omit<Ground, 'facts'> & {
  readonly facts: PersistentMap<string, readonly RolloutEvent[]>;
} & { readonly [K in keyof Aspects]: PersistentMap<string, StateOf<Aspects[K]['part']>> };

type All<U> = (U extends unknown ? (given: U) => void : never) extends (given: infer I) => void ? I : never;

/** Every criterion, by its kind. */
export const criteria = Object.assign({}, ...Object.values(aspects).map((aspect) => aspect.criteria)) as All<
  Each['criteria']
>;

type EachCriterion = (typeof criteria)[keyof typeof criteria];

/** What a gate can ask: a gate is made of these and of nothing else. */
export type Requirement = AsksOf<EachCriterion>;

/** What an unmet criterion can lack. */
export type Missing = MissingOf<EachCriterion>;

const parts = Object.entries(aspects).map(([key, { part }]): [string, { key: string; part: Part }] => [
  part.word,
  { key, part },
]);

/** By what every rollout is folded and judged. */
export const rules: Rules = {
  parts: new Map(parts),
  criteria: new Map(Object.entries<Criterion>(criteria)),
  advance,
};

/** Folds events into a rollout. See `fold`. */
export function foldRollout(
  before: Rollout | undefined,
  events: Iterable<Envelope>,
  programmeOf: ProgrammeOf,
): Rollout | undefined {
  // Cast: by these rules a ground has each aspect's part, and all of its events are theirs.
  return fold(before, events, programmeOf, rules) as Rollout | undefined;
}
