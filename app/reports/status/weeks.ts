import { addDays, weekOf, type Day } from '../../domain/calendar';
import type { RoleId } from '../../domain/programme/role';
import { stairOf } from '../../domain/programme/stair';
import { admitsClients, type StepId } from '../../domain/programme/step';
import { serviceOf } from '../../domain/programme/subject';
import { comingUp, type Coming } from '../../judgement/coming';
import type { Wording } from '../wording';
import type { Surveyed } from './status-question';

const daysAhead = 28;

/** A row of the next four weeks. */
export interface WeekRow {
  readonly week: string;
  readonly day: string;
  readonly what: string;
  /** Whether a step's gate is on course; a dash for what has no gate, because an empty cell would not be tagged. */
  readonly gate: string;
  readonly who: string;
}

/** An order that is still in time: the last day to confirm it, for one service whichever its units. */
export interface Confirmation {
  readonly kind: 'confirmation';
  readonly on: Day;
  readonly place: string;
  readonly role: RoleId;
  readonly service: string;
  readonly step: StepId;
}

export type ComingOnPaper = Coming | Confirmation;

/** What is planned for the four weeks after the report's day, and what has to be confirmed, today included. */
export function coming(asked: Surveyed): ComingOnPaper[] {
  const { now, day } = asked;
  const planned = comingUp(now, addDays(day, 1), addDays(day, daysAhead));
  return [...confirmations(asked), ...planned].toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Orders past their last day are blocked, and told there. */
function confirmations({ now }: Surveyed): Confirmation[] {
  const { openingRole: role } = now.rollout.programme;
  const found = new Map<string, Confirmation>();
  for (const { task, readiness } of now.tasks) {
    for (const { subject, standing, confirmationOverdue } of readiness) {
      if (!standing.pending || confirmationOverdue) continue;
      const { service } = subject;
      const { to: step, confirmBy: on } = standing.pending;
      found.set(`${service} ${step} ${on}`, {
        kind: 'confirmation',
        on,
        place: task.id,
        role,
        service,
        step,
      });
    }
  }
  return [...found.values()];
}

export type ComingOpening = Extract<Coming, { kind: 'step' }>;

/** Of what comes, the steps that let clients in. */
export function openingsAmong({ now }: Surveyed, all: readonly ComingOnPaper[]): ComingOpening[] {
  return all.filter(
    (one): one is ComingOpening =>
      one.kind === 'step' && admitsClients(stairOf(now.rollout.programme, one.service).stepOf(one.step)),
  );
}

export function weekRow({ wording, now }: Surveyed, one: ComingOnPaper): WeekRow {
  const { dates } = wording.screens.words;
  const { programme } = now.rollout;
  const task = programme.serviceTasks.get(one.place);
  const { onCourse, offCourse } = wording.report.coming;
  return {
    week: String(weekOf(one.on)),
    day: dates.withWeekday(one.on),
    what: whatComes(wording, one, task && wording.name(task.name)),
    gate: one.kind === 'step' ? (one.onCourse ? onCourse : offCourse) : '–',
    who: wording.names.role(one.role),
  };

  function whatComes(
    { screens, name, names, report }: Wording,
    coming: ComingOnPaper,
    taskName: string | undefined,
  ): string {
    const { overview } = screens;
    const stepAndService = ({ step, service }: { readonly step: StepId; readonly service: string }) =>
      [
        name(stairOf(programme, service).stepOf(step).name),
        name(serviceOf(programme, service).name),
      ] as const;
    switch (coming.kind) {
      case 'step':
        return stepAndService(coming).join(': ');
      case 'confirmation': {
        const [step, service] = stepAndService(coming);
        return report.coming.confirmation(service, step);
      }
      case 'workshop':
        return overview.coming.workshop(coming.number, coming.of, taskName ?? '');
      case 'communication':
        return overview.coming.communication(names.communication(coming.row), taskName);
    }
  }
}
