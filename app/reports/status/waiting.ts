import { dayOf, daysBetween } from '../../domain/calendar';
import type { ServiceTask } from '../../domain/programme/service-task';
import { stairOf } from '../../domain/programme/stair';
import { subjectKey } from '../../domain/programme/subject';
import { concernedBy } from '../../judgement/concerned';
import type { Move } from '../../judgement/move';
import type { Obstacle } from '../../judgement/obstacle';
import type { Readiness } from '../../judgement/readiness';
import type { TaskSurvey } from '../../judgement/survey';
import type { Wording } from '../wording';
import type { Surveyed } from './status-question';
import { plannedStep } from './task-rows';

/** Something that is past its day: a criterion that holds subjects back, or an order that nobody has confirmed. */
export interface Waiting {
  readonly task: ServiceTask;
  /** What is missing, as a clause. */
  readonly missing: string;
  readonly move: Move;
  /** Days. */
  readonly waited: number;
  readonly subjects: readonly Readiness[];
}

/** What is past its day, task by task: first the task that is held back most, in each first what weighs most. */
export function waitingOf(asked: Surveyed): Waiting[] {
  const { now } = asked;
  const obstacles = alike(now.obstacles).map((same): Waiting => {
    const [{ task, move }] = same;
    const held = new Set(same.flatMap(({ subjects }) => subjects.map(subjectKey)));
    const readiness = now.tasks.find((one) => one.task.id === task.id)?.readiness ?? [];
    return {
      task,
      missing: same.map((one) => sayMissing(asked, one)).join('; '),
      move,
      waited: Math.max(...same.map(({ waited }) => waited)),
      subjects: readiness.filter(({ subject }) => held.has(subjectKey(subject))),
    };
  });
  // An unconfirmed order comes first: until it is confirmed, Porras and the booking system may say different things.
  const all = [...now.tasks.flatMap((task) => unconfirmed(asked, task)), ...obstacles];
  const order = [...new Set(all.map(({ task }) => task.id))];
  return all.toSorted((a, b) => order.indexOf(a.task.id) - order.indexOf(b.task.id));
}

/** One criterion that one duty has to see to is one thing, though each unit lacks a part of its own. */
function alike(obstacles: readonly Obstacle[]): [Obstacle, ...Obstacle[]][] {
  const groups = new Map<string, [Obstacle, ...Obstacle[]]>();
  for (const obstacle of obstacles) {
    const { task, criterion, move } = obstacle;
    const key = JSON.stringify([task.id, criterion.id, move.role, move.where, move.vacant]);
    const known = groups.get(key);
    if (known) known.push(obstacle);
    else groups.set(key, [obstacle]);
  }
  return [...groups.values()];
}

/** What is missing, under the services or units that lack it when these are not the whole service task. */
function sayMissing({ wording, now }: Surveyed, { criterion, missing, subjects }: Obstacle): string {
  const { services, units } = concernedBy(now.rollout.rules, criterion, missing, subjects);
  const names = [...services.map(wording.names.service), ...units.map(wording.names.unit)];
  const part = wording.missing(criterion, missing);
  return names.length === 0 ? part : `${wording.screens.words.listed(names)}: ${part}`;
}

/** The orders of a task that are past the day by which they had to be confirmed, those of one day and step together. */
function unconfirmed({ wording, now }: Surveyed, { task, readiness }: TaskSurvey): Waiting[] {
  const { programme } = now.rollout;
  const waiting = new Map<string, Waiting>();
  for (const one of readiness) {
    const { confirmationOverdue, openingMove, standing } = one;
    if (!confirmationOverdue || !openingMove || !standing.pending) continue;
    const { to, at } = standing.pending;
    const step = stairOf(programme, standing.service).stepOf(to);
    const ordered = dayOf(at, programme.timeZone);
    const known = waiting.get(`${to} ${ordered}`);
    waiting.set(`${to} ${ordered}`, {
      task,
      missing: wording.report.unconfirmed(wording.name(step.name), ordered),
      move: openingMove,
      waited: daysBetween(openingMove.since, now.on),
      subjects: [...(known?.subjects ?? []), one],
    });
  }
  return [...waiting.values()];
}

/** A row of what is blocked. */
export interface BlockedRow {
  readonly task: string;
  readonly missing: string;
  readonly turn: string;
  readonly waited: string;
  readonly effect: string;
}

export function blockedRow(asked: Surveyed, waiting: Waiting): BlockedRow {
  const { wording } = asked;
  return {
    task: wording.name(waiting.task.name),
    missing: waiting.missing,
    turn: turnOf(wording, waiting.move),
    waited: wording.screens.words.dates.days(waiting.waited),
    effect: effectOf(asked, waiting),
  };
}

/** Whose move it is, by the name of the role; a vacant duty is said to be vacant. */
export function turnOf({ names, screens }: Wording, { role, vacant }: Move): string {
  if (!vacant) return names.role(role);
  const nobody = screens.readiness.vacant(names.role(vacant.role));
  return vacant.role === role ? nobody : `${names.role(role)} (${nobody})`;
}

/** What waiting does: the step that comes later for it, and for how many services when for more than one. */
function effectOf({ wording, now, day }: Surveyed, { subjects }: Waiting): string {
  const { programme } = now.rollout;
  const height = ({ subject, step }: Readiness) => stairOf(programme, subject.service).heightOf(step.id);
  const [first] = subjects.toSorted((a, b) => height(a) - height(b));
  const services = new Set(subjects.map(({ subject }) => subject.service)).size;
  const parts = [first && stepHeldBack(first), services > 1 ? wording.report.services(services) : ''];
  return parts.filter((part) => part).join(', ');

  function stepHeldBack({ next, planned, standing }: Readiness): string {
    if (standing.pending) return wording.report.confirmBy(standing.pending.confirmBy);
    return next ? plannedStep(wording, wording.name(next.name), planned, day) : '';
  }
}
