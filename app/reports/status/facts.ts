import type { Day } from '../../domain/calendar';
import type { Language } from '../../domain/programme/language';
import { stairsOf } from '../../domain/programme/stair';
import { capital } from '../../i18n/sentence';
import { changesSince } from './changes';
import { surveyed, type StatusQuestion, type Surveyed } from './status-question';
import { summaryOf, type Summary } from './summary';
import { otherLeftOut, taskRows, type TaskRow } from './task-rows';
import { blockedRow, waitingOf, type BlockedRow } from './waiting';
import { coming, openingsAmong, weekRow, type WeekRow } from './weeks';

/** More changes than this are counted and not told: the report stays two pages. */
const mostChanges = 14;

/** A step of the legend and how high it is. */
export interface LegendStep {
  readonly name: string;
  readonly reached: number;
  readonly of: number;
}

/** The picture of all service tasks. */
export interface TaskTable {
  readonly nameColumn: string;
  readonly phases: readonly { readonly number: number; readonly name: string }[];
  readonly standingColumn: string;
  readonly rows: readonly TaskRow[];
  /** Each row as a line of text, for where there is no picture. */
  readonly lines: readonly string[];
  /** The text alternative of a stair. */
  readonly stair: (reached: number, of: number) => string;
}

/** Everything that the status report says, in the words of its language. */
export interface StatusFacts {
  readonly language: Language;
  /** Of the document: what it is, its day and its programme. */
  readonly title: string;
  /** At the foot of every page. */
  readonly footer: string;
  readonly programme: string;
  readonly county: string;
  readonly day: string;
  readonly subtitle: string;
  readonly summary: Summary;
  readonly tasks: TaskTable;
  readonly legend: readonly LegendStep[];
  readonly leftOut: readonly string[];
  /** Nothing when there is no day of comparison. */
  readonly changes: {
    readonly heading: string;
    readonly rows: readonly { readonly day: string; readonly about: string; readonly text: string }[];
    readonly more: string;
  } | null;
  readonly blocked: readonly BlockedRow[];
  readonly weeks: readonly (WeekRow & { readonly opens: boolean })[];
  readonly source: string;
  /** The journal's head as of the day, in groups of eight digits. */
  readonly head: string;
  /** Says that the data are made up; empty when they are real. */
  readonly demo: string;
  readonly words: Readonly<Record<string, string>>;
}

/** Draws the facts of the status report from the state at the end of a day. Pure: the same question, the same facts. */
export function statusFacts(question: StatusQuestion): StatusFacts {
  const asked = surveyed(question);
  const { wording, now, day, since } = asked;
  const { report, screens, name } = wording;
  const { programme, head } = now.rollout;
  const all = coming(asked);
  const openings = new Set<unknown>(openingsAmong(asked, all));
  const title = report.title(day);
  const demo = question.demo ? screens.shell.demo : '';
  return {
    language: wording.language,
    title: `${title} – ${name(programme.name)}`,
    footer: `${title} · ${name(programme.county.name)}`,
    programme: name(programme.name),
    county: name(programme.county.name),
    day,
    subtitle: [`${title}.`, since && report.compared(since)].filter((part) => part !== undefined).join(' '),
    summary: summaryOf(asked),
    tasks: taskTable(asked),
    legend: stairsOf(programme).flatMap(({ steps }) =>
      steps.map((step, index) => ({ name: name(step.name), reached: index + 1, of: steps.length })),
    ),
    leftOut: otherLeftOut(asked),
    changes: since ? changes(asked, since) : null,
    blocked: waitingOf(asked).map((waiting) => blockedRow(asked, waiting)),
    weeks: all.map((one) => ({ ...weekRow(asked, one), opens: openings.has(one) })),
    source: report.source(head.sequence, programme.revision.slice(0, 8)),
    head: (head.hash.match(/.{1,8}/g) ?? []).join(' '),
    demo,
    words: {
      ...report.columns,
      task: capital(name(programme.kinds.serviceTask.one)),
      summary: report.headings.summary,
      tasks: report.headings.tasks(name(programme.kinds.serviceTask.many)),
      legend: report.legend,
      blocked: report.headings.blocked,
      nothingBlocked: report.nothingBlocked,
      weeks: report.headings.weeks,
      nothingComing: report.nothingComing,
      nothingChanged: report.nothingChanged,
    },
  };
}

function taskTable(asked: Surveyed): TaskTable {
  const { wording, now } = asked;
  const { programme } = now.rollout;
  const phases = programme.phases.map(({ shortName }, index) => ({
    number: index + 1,
    name: wording.name(shortName),
  }));
  const rows = taskRows(asked);
  return {
    nameColumn: wording.screens.overview.nameColumn(wording.name(programme.kinds.serviceTask.one)),
    phases,
    standingColumn: wording.report.columns.standing,
    rows,
    lines: rows.map((row) => lineOf(row, phases)),
    stair: wording.report.stair,
  };
}

function lineOf(row: TaskRow, columns: TaskTable['phases']): string {
  if (row.kind === 'left-out') return `${row.name}: ${row.state}. ${row.reason}`;
  const phases = row.phases.flatMap((cell, index) =>
    cell ? [[columns[index]?.name, cell.word, cell.day].filter((part) => part !== '').join(' ')] : [],
  );
  const stands = row.kind === 'standing' ? [row.step, row.verdict, row.next] : [row.next];
  return `${row.name}: ${[...stands, ...phases].filter((part) => part !== '').join('; ')}`;
}

function changes(asked: Surveyed, since: Day): NonNullable<StatusFacts['changes']> {
  const { report, screens } = asked.wording;
  const all = changesSince(asked, since);
  return {
    heading: report.headings.changes(since),
    rows: all.slice(0, mostChanges).map(({ on, about, text }) => ({
      day: screens.words.dates.short(on),
      about,
      text,
    })),
    more: all.length > mostChanges ? report.changes.more(all.length - mostChanges) : '',
  };
}
