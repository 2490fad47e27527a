import { buildProgramme } from '../../definitions/build-programme';
import type { Documents } from '../../definitions/documents';
import { isNothing } from '../../definitions/plan-changes';
import { shortHash } from '../../domain/canonical';
import type { PersonId } from '../../domain/journal/envelope';
import { stairsOf } from '../../domain/programme/stair';
import type { Planned } from '../../operations/plan-definition.server';
import { calledIn, withId, type Called } from './called';
import type { NameAt } from './change-lines';
import { namesAt } from './name-at';
import {
  changesSection,
  consequenceSections,
  counted,
  refusalsSection,
  type Lists,
  type Section,
} from './sections';

/** Lines of a list that are shown; JSON has them all. */
const mostShown = 30;

/** How the things of a plan are called. */
export interface Words {
  readonly called: Called;
  readonly nameAt: NameAt;
}

export function wordsOf(
  { current }: Pick<Planned, 'current'>,
  wanted: Documents,
  persons: ReadonlyMap<PersonId, string>,
): Words {
  const called = calledIn(buildProgramme(wanted), current && buildProgramme(current), persons);
  return { called, nameAt: namesAt(wanted, current) };
}

/** A plan for the terminal: the counts, why it is refused, what changes, and what that causes. */
export function planText({ changes }: Pick<Planned, 'changes'>, words: Words): string {
  const { from, to } = changes;
  const head = headText(changes.programme, words.called);
  if (isNothing(changes)) return `${head}: nothing to do, revision ${shortHash(to)} is in force\n`;
  if (from === undefined) return `${head}: first revision ${shortHash(to)}\n${firstText(words.called)}\n`;
  const lines = [
    `${head}: revision ${shortHash(from)} → ${shortHash(to)}`,
    countsText(changes),
    ...block(refusalsSection, changes, words),
    ...block(changesSection, changes, words, 'What changes (* material)'),
    ...consequenceSections.flatMap((section) => block(section, changes, words)),
  ];
  return `${lines.join('\n')}\n`;
}

function headText(id: string, { programme, speaker }: Called): string {
  return withId(speaker.text(programme.name), id);
}

function countsText(changes: Lists): string {
  const material = changes.changes.filter(({ mark }) => mark === 'material').length;
  const kinds = `${material} material, ${changes.changes.length - material} editorial`;
  const causes = [...consequenceSections, refusalsSection].flatMap(({ counted: parts }) => parts(changes));
  const caused = causes.length === 0 ? 'causes nothing else' : causes.join(', ');
  return `${counted(changes.changes.length, 'change')} (${kinds}); ${caused}`;
}

/** What a first definition holds: all of it is new. */
function firstText({ programme }: Called): string {
  const { serviceTasks, services, units, roles, phases } = programme;
  const steps = stairsOf(programme).reduce((sum, stair) => sum + stair.steps.length, 0);
  const parts = [
    counted(serviceTasks.size, 'service task'),
    counted(services.size, 'social service'),
    counted(units.size, 'unit'),
    counted(steps, 'step'),
    counted(phases.length, 'phase'),
    counted(roles.size, 'role'),
  ];
  return `Everything is new: ${parts.join(', ')}.`;
}

function block(section: Section, lists: Lists, words: Words, title = section.title): string[] {
  const lines = section.lines(lists, words.called, words.nameAt);
  return lines.length === 0 ? [] : ['', title, ...indented(shortened(lines))];
}

/** The lines with a count in the place of those past what fits. */
export function shortened(lines: readonly string[]): string[] {
  const left = lines.length - mostShown;
  return left <= 1
    ? [...lines]
    : [...lines.slice(0, mostShown), `… ${left} more lines (--format json has all)`];
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
