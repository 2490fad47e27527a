import type { Map as PersistentMap } from 'immutable';
import { earlier, type Moment } from './calendar';
import { foldSubject } from './fold-subject';
import { emptyGround, partIn, partOf, type Ground, type Part, type Rules } from './ground';
import type { DefinitionEvent } from './journal/definition';
import type { Envelope, Head } from './journal/envelope';
import type { Programme, RevisionId } from './programme/programme';
import { intoForce } from './renaming/into-force';

/** Finds the programme of a revision. Throws when the revision is not known: a stream never names one that was not stored. */
export type ProgrammeOf = (revision: RevisionId) => Programme;

/**
 * Folds events, in the order of their sequence, into the state that they add up to by the rules.
 * Folding in pieces equals folding at once. The first event of a stream applies its first definition.
 */
export function fold(
  before: Ground | undefined,
  events: Iterable<Envelope>,
  programmeOf: ProgrammeOf,
  rules: Rules,
): Ground | undefined {
  let draft: Draft | undefined;
  for (const event of events) {
    draft ??= opened(before ?? begin(event, programmeOf, rules));
    applyEvent(draft, event, programmeOf);
  }
  return draft ? closed(draft) : before;
}

/**
 * A state under way, of nobody but the fold. What its events touch stands beside the persistent maps until it is
 * closed, so that a subject costs them once, however many events it has.
 */
interface Draft {
  ground: Ground;
  /** The last event that has been applied. */
  last?: Envelope;
  touched: Map<string, Touched>;
  /** Nothing is awaited before this moment, so that not every event has to look at all that is. */
  soonest: Moment | undefined;
}

/** A subject's events that are not among the facts yet, and the state that they have led to. */
interface Touched {
  /** The part of the state that has it; what is definition has none. */
  readonly kept: { readonly key: string; readonly part: Part } | undefined;
  readonly events: Envelope[];
  state: unknown;
}

function opened(ground: Ground): Draft {
  const soonest = ground.awaited.reduce<Moment | undefined>(
    (before, at) => (before ? earlier(before, at) : at),
    undefined,
  );
  return { ground, touched: new Map(), soonest };
}

function closed({ ground, last, touched }: Draft): Ground {
  const facts = ground.facts.asMutable();
  const changed = new Map<string, PersistentMap<string, unknown>>();
  const change = (key: string, subject: string, value: unknown) => {
    const map = changed.get(key) ?? partIn(ground, key).asMutable();
    changed.set(key, map);
    if (value === undefined) map.delete(subject);
    else map.set(subject, value);
  };
  for (const [subject, { kept, events, state }] of touched) {
    const before = facts.get(subject);
    facts.set(subject, before ? [...before, ...events] : events);
    if (!kept) continue;
    change(kept.key, subject, state);
    const awaited = kept.part.awaitedBy(state);
    if (awaited !== undefined || ground.awaited.has(subject)) change('awaited', subject, awaited);
  }
  const maps = Object.fromEntries([...changed].map(([key, map]) => [key, map.asImmutable()]));
  return { ...ground, ...(last && { head: headAt(last) }), facts: facts.asImmutable(), ...maps };
}

function headAt({ sequence, hash, recordedAt: at }: Envelope): Head {
  return { sequence, hash, at };
}

/** Lets a rule that knows only finished states work on the draft. */
function through(draft: Draft, rule: (ground: Ground) => Ground): void {
  Object.assign(draft, opened(rule(closed(draft))));
}

function begin(event: Envelope, programmeOf: ProgrammeOf, rules: Rules): Ground {
  const { stream, type, recordedAt: at } = event;
  if (!isDefinition(event)) {
    throw new Error(`stream "${stream}" begins with ${type}; its first event must apply a definition`);
  }
  return emptyGround(stream, programmeOf(event.data.revision), { sequence: 0, hash: '', at }, rules);
}

function isDefinition(event: Envelope): event is DefinitionEvent {
  return event.type === 'definitionApplied';
}

function applyEvent(draft: Draft, event: Envelope, programmeOf: ProgrammeOf): void {
  const { subject, recordedAt: at } = event;
  if (draft.soonest && draft.soonest <= at) through(draft, (ground) => ground.rules.advance(ground, at));
  const touched = draft.touched.get(subject) ?? touch(draft, event);
  touched.events.push(event);
  draft.last = event;
  if (!isDefinition(event)) {
    applyToPart(draft, touched, event);
    return;
  }
  const programme = programmeOf(event.data.revision);
  through(draft, (ground) => intoForce(ground, programme, { at, told: event.sequence }));
}

function touch(draft: Draft, event: Envelope): Touched {
  const { subject, sequence } = event;
  const kept = partOf(draft.ground.rules, subject);
  if (!kept && !isDefinition(event)) {
    throw new Error(`event ${sequence} has a subject of no aspect: ${subject}`);
  }
  const state = kept && partIn(draft.ground, kept.key).get(subject);
  const touched: Touched = { kept, events: [], state };
  draft.touched.set(subject, touched);
  return touched;
}

function applyToPart(draft: Draft, touched: Touched, event: Envelope): void {
  const { kept, events, state } = touched;
  if (!kept) return;
  // A correction may change what came after it: only then is the subject folded anew.
  touched.state =
    event.corrects === undefined
      ? kept.part.fold(state, event)
      : foldSubject(kept.part, [...(draft.ground.facts.get(event.subject) ?? []), ...events]);
  const at = kept.part.awaitedBy(touched.state);
  if (at) draft.soonest = draft.soonest ? earlier(draft.soonest, at) : at;
}
