import type { PlannedChanges } from '../../definitions/changes/change';
import type { Consequences } from '../../definitions/changes/consequence';
import type { Called } from './called';
import { changeLines, type NameAt } from './change-lines';
import { dayLines, draftLines, endedLines, moveLines, staleLines, vacantLines } from './consequence-lines';
import { refusalLines } from './refusal-lines';
import { isOnlyAskedOtherwise, subjectLines } from './subject-lines';

/** The lists of a plan. */
export type Lists = Omit<PlannedChanges, 'programme' | 'from' | 'to'>;

/** A list of a plan in words. */
export interface Section {
  readonly list: keyof Lists;
  /** For the line of counts: one part for each kind of its items. */
  readonly counted: (lists: Lists) => readonly string[];
  readonly title: string;
  readonly lines: (lists: Partial<Lists>, called: Called, nameAt: NameAt) => string[];
}

/** A count with its noun. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

function all(list: keyof Lists, singular: string, plural?: string): Section['counted'] {
  return ({ [list]: { length } }) => (length === 0 ? [] : [counted(length, singular, plural)]);
}

/** What changes. */
export const changesSection: Section = {
  list: 'changes',
  counted: all('changes', 'change'),
  title: 'What changes',
  lines: ({ changes = [] }, called, nameAt) => changeLines(changes, called, nameAt),
};

/** What the changes cause, the weightiest first. */
const ofConsequences: Readonly<Record<keyof Consequences, Omit<Section, 'list'>>> = {
  staleApprovals: {
    counted: all('staleApprovals', 'approval becomes stale', 'approvals become stale'),
    title: 'Approvals that become stale',
    lines: ({ staleApprovals = [] }, called) => staleLines(staleApprovals, called),
  },
  subjects: {
    counted: ({ subjects }) => {
      const asked = subjects.filter(isOnlyAskedOtherwise).length;
      const others = subjects.length - asked;
      return [
        ...(others > 0
          ? [counted(others, 'service in a unit stands otherwise', 'services in units stand otherwise')]
          : []),
        ...(asked > 0
          ? [counted(asked, 'is asked otherwise at its next gate', 'are asked otherwise at their next gate')]
          : []),
      ];
    },
    title: 'Services that stand otherwise',
    lines: ({ subjects = [] }, called) => subjectLines(subjects, called),
  },
  endedDuties: {
    counted: all('endedDuties', 'duty ends', 'duties end'),
    title: 'Duties that end',
    lines: ({ endedDuties = [] }, called) => endedLines(endedDuties, called),
  },
  vacantDuties: {
    counted: all('vacantDuties', 'duty falls vacant', 'duties fall vacant'),
    title: 'Duties that fall vacant',
    lines: ({ vacantDuties = [] }, called) => vacantLines(vacantDuties, called),
  },
  days: {
    counted: all('days', 'planned day changes', 'planned days change'),
    title: 'Planned days that change',
    lines: ({ days = [] }, called) => dayLines(days, called),
  },
  standingMoves: {
    counted: all('standingMoves', 'moved day stands', 'moved days stand'),
    title: 'Moved days that stand although the baseline changes',
    lines: ({ standingMoves = [] }, called) => moveLines(standingMoves, called),
  },
  unusedDrafts: {
    counted: all('unusedDrafts', 'draft is not used', 'drafts are not used'),
    title: 'Drafts of guidance that are not used',
    lines: ({ unusedDrafts = [] }, called) => draftLines(unusedDrafts, called),
  },
};

export const consequenceSections: readonly Section[] = Object.entries(ofConsequences).map(
  ([list, section]) => ({ list: list as keyof Consequences, ...section }),
);

/** Why it cannot be done. */
export const refusalsSection: Section = {
  list: 'refusals',
  counted: all('refusals', 'refusal'),
  title: 'Refused: nothing can be applied until this is mended',
  lines: ({ refusals = [] }, called) => refusalLines(refusals, called),
};

export const everySection: readonly Section[] = [changesSection, ...consequenceSections, refusalsSection];
