import { List, type Map as PersistentMap } from 'immutable';
import { applyFact, aspectWord, foldSubject, isAspect, partOf } from './aspects/by-subject';
import { advance } from './aspects/opening/dated';
import type { RolloutEvent } from './journal/event';
import type { Programme, RevisionId } from './programme/programme';
import { carryOver } from './renaming/carry-over';
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
  let rollout = before;
  for (const event of events) rollout = applyEvent(rollout, event, programmeOf);
  return rollout;
}

function applyEvent(before: Rollout | undefined, event: RolloutEvent, programmeOf: ProgrammeOf): Rollout {
  const started = before ?? begin(event, programmeOf);
  const advanced = started.dated.isEmpty() ? started : advance(started, event.recordedAt);
  const facts = (advanced.facts.get(event.subject) ?? List<RolloutEvent>()).push(event);
  const rollout: Rollout = {
    ...advanced,
    head: { sequence: event.sequence, hash: event.hash, at: event.recordedAt },
    facts: advanced.facts.set(event.subject, facts),
  };
  if (event.type === 'definitionApplied') {
    const programme = programmeOf(event.data.revision);
    const applied = { revision: programme.revision, at: event.recordedAt, told: event.sequence };
    const carried = carryOver(rollout, programme);
    return {
      ...carried,
      programme,
      programmes: carried.programmes.set(programme.revision, programme),
      applied: rollout.applied.push(applied),
    };
  }
  if (event.type === 'textErased') {
    return { ...rollout, erasedTexts: rollout.erasedTexts.set(event.data.text, event.recordedAt) };
  }
  return withDatedStep(applyToAspect(rollout, event, facts), event);
}

function begin(event: RolloutEvent, programmeOf: ProgrammeOf): Rollout {
  if (event.type !== 'definitionApplied') {
    throw new Error(
      `stream "${event.stream}" begins with ${event.type}; its first event must apply a definition`,
    );
  }
  return emptyRollout(event.stream, programmeOf(event.data.revision), {
    sequence: 0,
    hash: '',
    at: event.recordedAt,
  });
}

function applyToAspect(rollout: Rollout, event: RolloutEvent, facts: List<RolloutEvent>): Rollout {
  const { subject, corrects } = event;
  const word = aspectWord(subject);
  if (!isAspect(word)) throw new Error(`event ${event.sequence} has a subject of no aspect: ${subject}`);
  const part = partOf(word);
  const map = rollout[part] as PersistentMap<string, unknown>;
  // A correction may change what came after it: only then is the subject folded anew.
  const after = corrects === undefined ? applyFact(word, map.get(subject), event) : foldSubject(word, facts);
  return { ...rollout, [part]: after === undefined ? map.delete(subject) : map.set(subject, after) };
}

/** Keeps the list of moments that still have to be judged in step with the standing. */
function withDatedStep(rollout: Rollout, event: RolloutEvent): Rollout {
  if (!event.subject.startsWith('step/')) return rollout;
  const dated = rollout.standings.get(event.subject)?.dated;
  if (dated && !dated.heldBack) return { ...rollout, dated: rollout.dated.set(event.subject, dated.at) };
  return rollout.dated.has(event.subject)
    ? { ...rollout, dated: rollout.dated.delete(event.subject) }
    : rollout;
}
