import type { Missing } from '../domain/finding';
import type { Criterion } from '../domain/programme/criterion';
import type { ServiceTask } from '../domain/programme/service-task';
import type { Subject } from '../domain/programme/subject';
import type { Answer } from './answer';
import type { Move } from './move';
import type { Readiness } from './readiness';

/** One missing thing that holds subjects back: the same criterion, the same missing part, the same duty-holder. */
export interface Obstacle {
  readonly task: ServiceTask;
  readonly criterion: Criterion;
  readonly missing: Missing;
  readonly move: Move;
  readonly waited: number;
  /** The subjects that it holds back. */
  readonly subjects: readonly Subject[];
}

/** What blocks a service task's subjects: each unmet criterion that is overdue, once for all subjects that share it. */
export function obstaclesOf(task: ServiceTask, readiness: readonly Readiness[]): Obstacle[] {
  const found = new Map<string, Found>();
  for (const { subject, answers, verdict } of readiness) {
    if (verdict !== 'blocked') continue;
    for (const answer of answers.filter((one) => one.overdue)) add(found, task, subject, answer);
  }
  return [...found.values()];
}

/** With subjects that are still being added. */
type Found = Obstacle & { readonly subjects: Subject[] };

function add(found: Map<string, Found>, task: ServiceTask, subject: Subject, answer: Answer): void {
  const { criterion, missing, move, waited } = answer;
  if (!missing || !move) return;
  const key = JSON.stringify([criterion.id, missing, move.role, move.where, move.vacant]);
  const known = found.get(key);
  const subjects = known?.subjects ?? [];
  subjects.push(subject);
  found.set(key, {
    task,
    criterion,
    missing,
    move: known && known.move.since < move.since ? known.move : move,
    waited: Math.max(waited, known?.waited ?? 0),
    subjects,
  });
}
