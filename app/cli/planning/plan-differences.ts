import type { PlannedChanges } from '../../definitions/changes/change';
import { canonical } from '../../domain/canonical';
import type { Words } from './plan-text';
import { indented, shortened } from './plan-text';
import { everySection, type Lists } from './sections';

/** How a plan would be another now: of each list what it would also have, and what it would no longer have. */
export interface PlanDifferences {
  readonly came: Partial<Lists>;
  readonly went: Partial<Lists>;
}

export function planDifferences(shown: PlannedChanges, now: PlannedChanges): PlanDifferences {
  return { came: onlyIn(now, shown), went: onlyIn(shown, now) };
}

function onlyIn(these: PlannedChanges, those: PlannedChanges): Partial<Lists> {
  const lists = everySection.flatMap(({ list }) => {
    const known = new Set(those[list].map(canonical));
    const own = these[list].filter((one) => !known.has(canonical(one)));
    return own.length > 0 ? [[list, own]] : [];
  });
  return Object.fromEntries(lists) as Partial<Lists>;
}

/** The differences for the terminal. */
export function differencesText({ came, went }: PlanDifferences, words: Words): string[] {
  const lines = [
    ...sideText('Made now, the plan would also say:', came, words),
    ...sideText('Made now, the plan would no longer say:', went, words),
  ];
  return lines.length === 0 ? ['The plan itself would still say the same.'] : lines;
}

function sideText(title: string, lists: Partial<Lists>, { called, nameAt }: Words): string[] {
  const blocks = everySection.flatMap(({ title: heading, list, lines }) =>
    lists[list] === undefined ? [] : [heading, ...indented(shortened(lines(lists, called, nameAt)))],
  );
  return blocks.length === 0 ? [] : [title, ...indented(blocks)];
}
