import type { Rollout } from '../../aspects';
import { stepIdentity } from '../../aspects/standing/events';
import type { Moment } from '../../domain/calendar';
import type { Programme } from '../../domain/programme/programme';
import type { Subject } from '../../domain/programme/subject';
import { namingInto } from '../../domain/renaming/carry-over';
import { identitiesOf } from '../../domain/renaming/identity';
import { intoForce } from '../../domain/renaming/into-force';
import type { Passage as PassageOf } from '../../domain/renaming/passage';
import { advance } from '../../judgement/advance';
import { untouchedTasks } from './untouched';

export type Passage = PassageOf<Rollout>;

/** Brings `wanted` into force on paper, by the same function by which the fold does it. */
export function passageInto(wanted: Programme, rollout: Rollout, now: Moment): Passage {
  const before = advance(rollout, now);
  const after = intoForce(before, wanted, { at: now, told: before.head.sequence + 1 }) as Rollout;
  const naming = namingInto(before, wanted);
  return { before, after, naming, untouched: untouchedTasks(before.programme, wanted, naming), now };
}

/** What a subject is called by then: one, after a split several. Of what is removed, its names all the same. */
export function becomes({ naming }: Passage, { service, unit }: Subject): Subject[] {
  if (!naming.renames) return [{ service, unit }];
  return identitiesOf(stepIdentity, { service, unit }, naming).map(({ ids }) => ({ service, unit, ...ids }));
}
