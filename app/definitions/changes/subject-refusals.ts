import type { Rollout } from '../../aspects';
import { stepSubject } from '../../aspects/standing/events';
import { type Standing, standingOf } from '../../aspects/standing/standing';
import { dayOf } from '../../domain/calendar';
import { stairOf } from '../../domain/programme/stair';
import { isSubjectLeftOut, knowsSubject, serviceOf, type Subject } from '../../domain/programme/subject';
import { stepNamed } from '../../domain/renaming/naming';
import { touchedSubjects } from './every-subject';
import { becomes, type Passage } from './passage';
import type { PlanRefusal } from './refusal';

/** What a definition may not do to a subject, by whatever way: what it is called by then is held against what it was. */
export function subjectRefusals(passage: Passage): PlanRefusal[] {
  const { before, after } = passage;
  return concernedBy(passage).flatMap((subject) => {
    const standing = standingOf(before, subject);
    const known = becomes(passage, subject).filter((one) => knowsSubject(after.programme, one));
    if (known.length === 0) {
      return isUp(before, standing)
        ? [{ reason: 'removes-what-is-up', ...subject, step: standing.step }]
        : [];
    }
    return known.flatMap((one) => refusalOf(passage, subject, standing, one));
  });
}

/** What has never moved has nothing to lose, unless it stands otherwise than by its start from then on. */
function concernedBy(passage: Passage): Subject[] {
  const { before, after, naming } = passage;
  const all = touchedSubjects(passage, before.programme);
  if (naming.renames) return all;
  return all.filter((subject) => {
    const key = stepSubject(subject);
    return before.standing.has(key) || after.standing.has(key);
  });
}

/** Whether a subject stands above its start, or somebody has ordered that it shall. */
export function isUp({ programme }: Rollout, { service, step, pending, dated }: Standing): boolean {
  const { startsAt } = serviceOf(programme, service);
  const rises = pending?.direction === 'up' || (dated !== undefined && dated.heldBack === undefined);
  const { heightOf } = stairOf(programme, service);
  return rises || heightOf(step) > heightOf(startsAt);
}

function refusalOf(passage: Passage, subject: Subject, was: Standing, wanted: Subject): PlanRefusal[] {
  const { before, after, naming, now } = passage;
  const { step, pending, dated } = was;
  const up = isUp(before, was);
  const becoming = standingOf(after, wanted);
  const { heightOf: height } = stairOf(after.programme, wanted.service);

  const needed = [becoming.step, becoming.pending?.to, becoming.dated?.to].find(
    (id) => id !== undefined && height(id) < 0,
  );
  if (needed !== undefined) return [{ reason: 'removes-step-in-use', ...subject, step: needed }];
  // Of several that become one, a single one's order or dated step would go on, for all of them.
  const sameOrder = pending?.order === becoming.pending?.order;
  const sameDated = dated?.dated === becoming.dated?.dated;
  const lost = (sameOrder ? undefined : pending) ?? (sameDated ? undefined : dated);
  if (lost) return [{ reason: 'loses-order', ...subject, to: lost.to }];
  const gained = (sameOrder ? undefined : becoming.pending) ?? (sameDated ? undefined : becoming.dated);
  if (gained) return [{ reason: 'gains-order', ...subject, to: gained.to }];
  const sinks = height(becoming.step) < height(stepNamed(naming, step)) || !isUp(after, becoming);
  if (up && sinks) return [{ reason: 'lowers-what-is-up', ...subject, step, now: becoming.step }];
  if (!up && !pending) return [];
  const system = systemOf(before, subject.service);
  const next = systemOf(after, wanted.service);
  if (!naming.of('system', system).includes(next)) {
    return [{ reason: 'moves-what-is-up', ...subject, step, was: system, now: next }];
  }
  const outOn = ({ programme }: Rollout, one: Subject) =>
    isSubjectLeftOut(programme, one, dayOf(now, programme.timeZone));
  const leaves = up && outOn(after, wanted) && !outOn(before, subject);
  return leaves ? [{ reason: 'leaves-out-what-is-up', ...subject, step }] : [];
}

function systemOf({ programme }: Rollout, service: string): string {
  const { bookedIn } = serviceOf(programme, service);
  return bookedIn.kind === 'porras' ? bookedIn.kind : bookedIn.system;
}
