import { addDays, weekOf } from '../../domain/calendar';
import { admitsClients } from '../../domain/programme/step';
import { serviceOf, stepOf } from '../../domain/programme/subject';
import { comingUp, type Coming } from '../../domain/readiness/coming';
import type { Wording } from '../wording';
import type { Surveyed } from './status-question';

const daysAhead = 28;

/** A row of the next four weeks. */
export interface WeekRow {
  readonly week: string;
  readonly day: string;
  readonly what: string;
  /** Whether a step's gate is on course; empty for what has no gate. */
  readonly gate: string;
  readonly who: string;
}

/** What is planned for the four weeks after the report's day. */
export function coming({ now, day }: Surveyed): Coming[] {
  return comingUp(now, addDays(day, 1), addDays(day, daysAhead));
}

export type ComingOpening = Extract<Coming, { kind: 'step' }>;

/** Of what comes, the steps that let clients in. */
export function openingsAmong({ now }: Surveyed, all: readonly Coming[]): ComingOpening[] {
  return all.filter(
    (one): one is ComingOpening =>
      one.kind === 'step' && admitsClients(stepOf(now.rollout.programme, one.step)),
  );
}

export function weekRow({ wording, now }: Surveyed, one: Coming): WeekRow {
  const { dates } = wording.screens.words;
  const { programme } = now.rollout;
  const task = programme.serviceTasks.get(one.place);
  const { onCourse, offCourse } = wording.report.coming;
  return {
    week: String(weekOf(one.on)),
    day: dates.withWeekday(one.on),
    what: whatComes(wording, one, task && wording.name(task.name)),
    gate: one.kind === 'step' ? (one.onCourse ? onCourse : offCourse) : '',
    who: wording.names.role(one.role),
  };

  function whatComes(
    { screens, name, names }: Wording,
    coming: Coming,
    taskName: string | undefined,
  ): string {
    const { overview } = screens;
    switch (coming.kind) {
      case 'step':
        return `${name(stepOf(programme, coming.step).name)}: ${name(serviceOf(programme, coming.service).name)}`;
      case 'workshop':
        return overview.coming.workshop(coming.number, coming.of, taskName ?? '');
      case 'communication':
        return overview.coming.communication(names.communication(coming.row), taskName);
    }
  }
}
