import type { Map as PersistentMap } from 'immutable';
import {
  applyFact,
  aspectWord,
  foldSubject,
  isAspect,
  partOf,
  type AspectWord,
  type Part,
} from './aspects/by-subject';
import { advance } from './aspects/opening/dated';
import type { Standing } from './aspects/opening/standing';
import { earlier, type Moment } from './calendar';
import type { RolloutEvent } from './journal/event';
import type { Programme, RevisionId } from './programme/programme';
import { intoForce } from './renaming/into-force';
import { emptyRollout, type Head, type Rollout } from './rollout';

/** Finds the programme of a revision. Throws when the revision is not known: a stream never names one that was not stored. */
export type ProgrammeOf = (revision: RevisionId) => Programme;

/**
 * Folds events, in the order of their sequence, into the state that they add up to.
 * Folding in pieces equals folding at once. The first event of a stream applies its first definition.
 */
export function fold(
  before: Rollout | undefined,
  events: Iterable<RolloutEvent>,
  programmeOf: ProgrammeOf,
): Rollout | undefined {
  let draft: Draft | undefined;
  for (const event of events) {
    draft ??= opened(before ?? begin(event, programmeOf));
    applyEvent(draft, event, programmeOf);
  }
  return draft ? closed(draft) : before;
}

/**
 * A state under way, of nobody but the fold. What its events touch stands beside the persistent maps until it is
 * closed, so that a subject costs them once, however many events it has.
 */
interface Draft {
  rollout: Rollout;
  /** The last event that has been applied. */
  last?: RolloutEvent;
  touched: Map<string, Touched>;
  /** No dated step has its moment before this one, so that not every event has to look at all of them. */
  soonest: Moment | undefined;
}

/** A subject's events that are not among the facts yet, and the state that they have led to. */
interface Touched {
  /** The aspect that keeps a state of it; what is definition or erased text has none. */
  readonly word: AspectWord | undefined;
  readonly events: RolloutEvent[];
  state: unknown;
}

function opened(rollout: Rollout): Draft {
  const soonest = rollout.dated.reduce<Moment | undefined>(
    (before, at) => (before ? earlier(before, at) : at),
    undefined,
  );
  return { rollout, touched: new Map(), soonest };
}

function closed({ rollout, last, touched }: Draft): Rollout {
  const facts = rollout.facts.asMutable();
  const changed = new Map<Part | 'dated', AnyMap>();
  const change = (key: Part | 'dated', subject: string, value: unknown) => {
    const map = changed.get(key) ?? (rollout[key] as AnyMap).asMutable();
    changed.set(key, map);
    if (value === undefined) map.delete(subject);
    else map.set(subject, value);
  };
  for (const [subject, { word, events, state }] of touched) {
    const before = facts.get(subject);
    facts.set(subject, before ? [...before, ...events] : events);
    if (!word) continue;
    change(partOf(word), subject, state);
    if (word === 'step') change('dated', subject, awaited(state));
  }
  // Each map goes back under its own key; TypeScript cannot follow the pairing through the key.
  const maps = Object.fromEntries([...changed].map(([key, map]) => [key, map.asImmutable()]));
  return {
    ...rollout,
    ...(last && { head: headAt(last) }),
    facts: facts.asImmutable(),
    ...(maps as Partial<Rollout>),
  };
}

type AnyMap = PersistentMap<string, unknown>;

function headAt({ sequence, hash, recordedAt: at }: RolloutEvent): Head {
  return { sequence, hash, at };
}

/** The moment of a dated step that still has to be judged, of the state of a step's subject. */
function awaited(state: unknown): Moment | undefined {
  const dated = (state as Standing | undefined)?.dated;
  return dated?.heldBack === undefined ? dated?.at : undefined;
}

/** Lets a rule that knows only finished states work on the draft. */
function through(draft: Draft, rule: (rollout: Rollout) => Rollout): void {
  Object.assign(draft, opened(rule(closed(draft))));
}

function begin(event: RolloutEvent, programmeOf: ProgrammeOf): Rollout {
  const { stream, type, recordedAt: at } = event;
  if (event.type !== 'definitionApplied') {
    throw new Error(`stream "${stream}" begins with ${type}; its first event must apply a definition`);
  }
  return emptyRollout(stream, programmeOf(event.data.revision), { sequence: 0, hash: '', at });
}

function applyEvent(draft: Draft, event: RolloutEvent, programmeOf: ProgrammeOf): void {
  const { subject, recordedAt: at } = event;
  if (draft.soonest && draft.soonest <= at) through(draft, (rollout) => advance(rollout, at));
  const touched = draft.touched.get(subject) ?? touch(draft, event);
  touched.events.push(event);
  draft.last = event;
  switch (event.type) {
    case 'definitionApplied': {
      const programme = programmeOf(event.data.revision);
      through(draft, (rollout) => intoForce(rollout, programme, { at, told: event.sequence }));
      return;
    }
    case 'textErased':
      draft.rollout = {
        ...draft.rollout,
        erasedTexts: draft.rollout.erasedTexts.set(event.data.text, at),
      };
      return;
    default:
      applyToAspect(draft, touched, event);
  }
}

function touch(draft: Draft, { type, subject, sequence }: RolloutEvent): Touched {
  const word = aspectWord(subject);
  const known = isAspect(word) ? word : undefined;
  if (!known && type !== 'definitionApplied' && type !== 'textErased') {
    throw new Error(`event ${sequence} has a subject of no aspect: ${subject}`);
  }
  const state = known && (draft.rollout[partOf(known)] as AnyMap).get(subject);
  const touched: Touched = { word: known, events: [], state };
  draft.touched.set(subject, touched);
  return touched;
}

function applyToAspect(draft: Draft, touched: Touched, event: RolloutEvent): void {
  const { word, events, state } = touched;
  if (!word) return;
  // A correction may change what came after it: only then is the subject folded anew.
  touched.state =
    event.corrects === undefined
      ? applyFact(word, state, event)
      : foldSubject(word, [...(draft.rollout.facts.get(event.subject) ?? []), ...events]);
  const at = word === 'step' ? awaited(touched.state) : undefined;
  if (at) draft.soonest = draft.soonest ? earlier(draft.soonest, at) : at;
}
