import { List, type Map as PersistentMap } from 'immutable';
import { applyFact, aspectWord, foldSubject, isAspect, partOf, parts } from './aspects/by-subject';
import { advance } from './aspects/opening/dated';
import type { RolloutEvent } from './journal/event';
import type { Programme, RevisionId } from './programme/programme';
import { intoForce } from './renaming/into-force';
import { emptyRollout, type Rollout } from './rollout';

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

/** A state under way: of nobody but the fold, which changes it in place. Persistent maps make opening one cheap. */
type Draft = { -readonly [Key in keyof Rollout]: Rollout[Key] };

const maps = ['facts', 'dated', ...parts] as const;

function opened(rollout: Rollout): Draft {
  return withMaps({ ...rollout }, (map) => map.asMutable());
}

function closed(draft: Draft): Rollout {
  return withMaps({ ...draft }, (map) => map.asImmutable());
}

function withMaps(draft: Draft, change: (map: AnyMap) => AnyMap): Draft {
  for (const key of maps) putMap(draft, key, change(draft[key] as AnyMap));
  return draft;
}

type AnyMap = PersistentMap<string, unknown>;

function putMap(draft: Draft, key: (typeof maps)[number], map: AnyMap): void {
  // Each key's map goes back under its own key; TypeScript cannot follow the pairing through the key.
  (draft as Record<typeof key, unknown>)[key] = map;
}

/** Lets a rule that knows only finished states work on the draft. */
function through(draft: Draft, rule: (rollout: Rollout) => Rollout): void {
  Object.assign(draft, opened(rule(closed(draft))));
}

function applyEvent(draft: Draft, event: RolloutEvent, programmeOf: ProgrammeOf): void {
  const { subject, sequence, hash, recordedAt: at } = event;
  if (draft.dated.some((moment) => moment <= at)) through(draft, (rollout) => advance(rollout, at));
  const facts = (draft.facts.get(subject) ?? List<RolloutEvent>()).push(event);
  draft.head = { sequence, hash, at };
  draft.facts.set(subject, facts);
  switch (event.type) {
    case 'definitionApplied': {
      const programme = programmeOf(event.data.revision);
      through(draft, (rollout) => intoForce(rollout, programme, { at, told: sequence }));
      return;
    }
    case 'textErased':
      draft.erasedTexts = draft.erasedTexts.set(event.data.text, at);
      return;
    default:
      applyToAspect(draft, event, facts);
  }
}

function begin(event: RolloutEvent, programmeOf: ProgrammeOf): Rollout {
  const { stream, type, recordedAt: at } = event;
  if (event.type !== 'definitionApplied') {
    throw new Error(`stream "${stream}" begins with ${type}; its first event must apply a definition`);
  }
  return emptyRollout(stream, programmeOf(event.data.revision), { sequence: 0, hash: '', at });
}

function applyToAspect(draft: Draft, event: RolloutEvent, facts: List<RolloutEvent>): void {
  const { subject, corrects } = event;
  const word = aspectWord(subject);
  if (!isAspect(word)) throw new Error(`event ${event.sequence} has a subject of no aspect: ${subject}`);
  const map = draft[partOf(word)] as AnyMap;
  // A correction may change what came after it: only then is the subject folded anew.
  const after = corrects === undefined ? applyFact(word, map.get(subject), event) : foldSubject(word, facts);
  if (after === undefined) map.delete(subject);
  else map.set(subject, after);
  if (word === 'step') keepDated(draft, subject);
}

/** Keeps the list of moments that still have to be judged in step with the standing. */
function keepDated(draft: Draft, subject: string): void {
  const dated = draft.standings.get(subject)?.dated;
  if (dated && !dated.heldBack) draft.dated.set(subject, dated.at);
  else draft.dated.delete(subject);
}
