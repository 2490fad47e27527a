import type { PlannedChanges } from '../../definitions/changes/change';
import type { Called } from './called';
import { changeLines, type NameAt } from './change-lines';
import { dayLines, draftLines, endedLines, moveLines, staleLines, vacantLines } from './consequence-lines';
import { refusalLines } from './refusal-lines';
import { subjectLines } from './subject-lines';

/** The lists of a plan. */
export type Lists = Omit<PlannedChanges, 'programme' | 'from' | 'to'>;

/** A list of a plan in words. */
export interface Section {
  readonly list: keyof Lists;
  /** For the line of counts. */
  readonly counted: (count: number) => string;
  readonly title: string;
  readonly lines: (lists: Partial<Lists>, called: Called, nameAt: NameAt) => string[];
}

/** A count with its noun. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

function one(singular: string, plural?: string): (count: number) => string {
  return (count) => counted(count, singular, plural);
}

/** What changes. */
export const changesSection: Section = {
  list: 'changes',
  counted: one('change'),
  title: 'What changes',
  lines: ({ changes = [] }, called, nameAt) => changeLines(changes, called, nameAt),
};

/** What the changes cause, the weightiest first. */
export const consequenceSections: readonly Section[] = [
  {
    list: 'staleApprovals',
    counted: one('approval becomes stale', 'approvals become stale'),
    title: 'Approvals that become stale',
    lines: ({ staleApprovals = [] }, called) => staleLines(staleApprovals, called),
  },
  {
    list: 'subjects',
    counted: one('service in a unit stands otherwise', 'services in units stand otherwise'),
    title: 'Services that stand otherwise',
    lines: ({ subjects = [] }, called) => subjectLines(subjects, called),
  },
  {
    list: 'endedDuties',
    counted: one('duty ends', 'duties end'),
    title: 'Duties that end',
    lines: ({ endedDuties = [] }, called) => endedLines(endedDuties, called),
  },
  {
    list: 'vacantDuties',
    counted: one('duty falls vacant', 'duties fall vacant'),
    title: 'Duties that fall vacant',
    lines: ({ vacantDuties = [] }, called) => vacantLines(vacantDuties, called),
  },
  {
    list: 'days',
    counted: one('planned day changes', 'planned days change'),
    title: 'Planned days that change',
    lines: ({ days = [] }, called) => dayLines(days, called),
  },
  {
    list: 'standingMoves',
    counted: one('moved day stands', 'moved days stand'),
    title: 'Moved days that stand although the baseline changes',
    lines: ({ standingMoves = [] }, called) => moveLines(standingMoves, called),
  },
  {
    list: 'unusedDrafts',
    counted: one('draft is not used', 'drafts are not used'),
    title: 'Drafts of guidance that are not used',
    lines: ({ unusedDrafts = [] }, called) => draftLines(unusedDrafts, called),
  },
];

/** Why it cannot be done. */
export const refusalsSection: Section = {
  list: 'refusals',
  counted: one('refusal'),
  title: 'Refused: nothing can be applied until this is mended',
  lines: ({ refusals = [] }, called) => refusalLines(refusals, called),
};

export const everySection: readonly Section[] = [changesSection, ...consequenceSections, refusalsSection];
