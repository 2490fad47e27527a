import { foldRollout, type Rollout, type RolloutEvent } from '../../../app/aspects';
import {
  addDays,
  atTime,
  dayOf,
  milliseconds,
  momentFrom,
  type Day,
  type Moment,
} from '../../../app/domain/calendar';
import { definitionSubject } from '../../../app/domain/journal/definition';
import type { Actor, EventDraft } from '../../../app/domain/journal/envelope';
import { versionOf } from '../../../app/domain/journal/version';
import type { Programme } from '../../../app/domain/programme/programme';
import { advance } from '../../../app/judgement/advance';
import type { Telling } from './acts';

/** An event as it was decided, with who did it and when. */
export interface Told {
  readonly draft: EventDraft;
  readonly by: Actor;
  readonly at: Moment;
}

/** How many days the telling takes, and the time between two acts: a hundred thousand of them fit in. */
const days = 30;
const apart = 20_000;

/** What telling comes to: decided act by act on the state so far, so that nothing is in it that Porras would refuse. */
export function told(
  programme: Programme,
  by: Actor,
  tellings: Iterable<Telling>,
  { today, length = Infinity }: { readonly today: Day; readonly length?: number },
): Told[] {
  const { timeZone } = programme;
  const begin = milliseconds(atTime(addDays(today, -days), '08:00', timeZone));
  const data = { revision: programme.revision };
  const made: Told[] = [
    { draft: { type: 'definitionApplied', subject: definitionSubject, data }, by, at: momentFrom(begin) },
  ];
  let rollout = foldedIn(programme, undefined, recorded(programme, made));
  for (const { by, decide } of tellings) {
    if (made.length >= length) break;
    const at = momentFrom(begin + made.length * apart);
    const decision = decide(advance(rollout, at), at, dayOf(at, timeZone));
    if (!decision.ok) throw new Error(`the story is refused: ${JSON.stringify(decision.refusal)}`);
    const more = decision.events.map((draft): Told => ({ draft, by, at }));
    rollout = foldedIn(programme, rollout, recorded(programme, more, made.length));
    made.push(...more);
  }
  return made.slice(0, length);
}

/** As the journal would record them, but for the chain: folding does not look at the hashes. */
export function recorded(programme: Programme, made: readonly Told[], after = 0): RolloutEvent[] {
  const events = made.map(({ draft, by, at }, index) => ({
    ...draft,
    stream: programme.id,
    sequence: after + index + 1,
    version: versionOf(draft.type),
    actor: by,
    through: 'web',
    recordedAt: at,
    hash: (after + index).toString(16).padStart(64, '0'),
  }));
  // Cast: what was decided is an event of an aspect.
  return events as RolloutEvent[];
}

function foldedIn(
  programme: Programme,
  before: Rollout | undefined,
  events: readonly RolloutEvent[],
): Rollout {
  const after = foldRollout(before, events, () => programme);
  if (!after) throw new Error('nothing has been told');
  return after;
}
