import { foldRollout, type Rollout, type RolloutEvent } from '../../app/aspects';
import { milliseconds, momentFrom, type Moment } from '../../app/domain/calendar';
import type { Decision, Refusal } from '../../app/domain/decision';
import { chainHash, genesis } from '../../app/domain/journal/chain';
import type { Actor, EventDraft } from '../../app/domain/journal/envelope';
import { versionOf } from '../../app/domain/journal/version';
import type { Programme } from '../../app/domain/programme/programme';
import { coordinator } from './actors';
import { moment } from './moment';
import { aProgramme } from './programme';

/** An event to be recorded, by whom and when where that matters; a definition brings its programme along. */
export type Told = EventDraft & {
  readonly by?: Actor;
  readonly at?: Moment;
  readonly programme?: Programme;
};

/** Nothing but its definition has been applied, at noon of the day on which the programme starts. */
export function aRollout(programme: Programme = aProgramme(), ...told: readonly Told[]): Rollout {
  return foldAll(recorded(programme, ...told), programmesIn(programme, told));
}

/** The rollout after some more events, each a minute after the one before unless it says when. */
export function after(rollout: Rollout, ...told: readonly Told[]): Rollout {
  const events = record(told, rollout.stream, rollout.head);
  const known = new Map([...rollout.programmes, ...programmesIn(rollout.programme, told)]);
  return foldRollout(rollout, events, (revision) => programmeIn(known, revision)) ?? rollout;
}

/** The events of a whole story as the journal has them, the first definition included. */
export function recorded(programme: Programme, ...told: readonly Told[]): RolloutEvent[] {
  const first: Told = { ...applied(programme), at: moment(programme.startsOn) };
  return record([first, ...told], programme.id, {
    sequence: 0,
    hash: genesis,
    at: first.at ?? moment('2026-01-07'),
  });
}

/** Folds events, as the journal has them, from the start. */
export function foldAll(events: readonly RolloutEvent[], known: ReadonlyMap<string, Programme>): Rollout {
  const rollout = foldRollout(undefined, events, (revision) => programmeIn(known, revision));
  if (!rollout) throw new Error('a story begins with a definition');
  return rollout;
}

export function programmesIn(programme: Programme, told: readonly Told[]): ReadonlyMap<string, Programme> {
  const all = [programme, ...told.flatMap((one) => (one.programme ? [one.programme] : []))];
  return new Map(all.map((one) => [one.revision, one]));
}

export function applied(programme: Programme): Told {
  const data = { revision: programme.revision };
  return { type: 'definitionApplied', subject: 'definition/programme', data, programme };
}

/** Events that are recorded at noon of a day (or at a moment), a minute after one another. */
export function on(at: string, ...told: readonly Told[]): Told[] {
  return told.map((one, index) => ({ ...one, at: momentFrom(milliseconds(moment(at)) + index * 60_000) }));
}

export function by(actor: Actor, told: Told): Told {
  return { ...told, by: actor };
}

/** The events of a decision that was taken. Throws with the refusal when it was not. */
export function agreed<E extends RolloutEvent, R extends Refusal>(decision: Decision<E, R>): Told[] {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  return decision.events as readonly EventDraft[] as Told[];
}

function record(
  told: readonly Told[],
  stream: string,
  from: { readonly sequence: number; readonly hash: string; readonly at: Moment },
): RolloutEvent[] {
  let { sequence, hash, at } = from;
  return told.map(({ by: actor = coordinator, at: said, programme: _programme, ...draft }) => {
    at = said ?? momentFrom(milliseconds(at) + 60_000);
    sequence += 1;
    const envelope = {
      stream,
      sequence,
      version: versionOf(draft.type),
      actor,
      through: 'web' as const,
      recordedAt: at,
    };
    const event = { ...draft, ...envelope };
    hash = chainHash(hash, event, undefined);
    // Cast: a draft of a test is one of an aspect.
    return { ...event, hash } as RolloutEvent;
  });
}

function programmeIn(known: ReadonlyMap<string, Programme>, revision: string): Programme {
  const programme = known.get(revision);
  if (!programme) throw new Error(`no revision ${revision}`);
  return programme;
}
