import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { inText, plural } from '../sentence';

const { short, days, withWeekday, slippage } = datesIn('en');

export const readiness: Catalogue['readiness'] = {
  tally: (met, of) =>
    met === of
      ? `All criteria are met, ${met} of ${of}.`
      : `${met} of ${of} criteria ${plural(met, 'is', 'are')} met.`,
  unmetFirst: 'What is missing comes first.',
  criteria: (met, of) => `Criteria ${met}/${of}`,
  unmet: 'Criteria missing',
  turn: (role) => `Next move: ${inText(role)}`,
  yourTurn: 'Your move',
  waited: (count) => (count === 0 ? 'from today' : `waiting for ${days(count)}`),
  vacant: (role) => `role not filled: ${inText(role)}`,
  expected: (day) => `expected ${withWeekday(day)}`,
  wasExpected: (day) => `was expected ${withWeekday(day)}`,
  unplanned: 'no day agreed',
  due: (day) => `due ${short(day)}`,
  overdue: (day) => `was due ${short(day)}`,
  evidence: (day, event) => `${short(day)}, event ${event}`,
  plan: (step, baseline, now, late) => {
    if (now === undefined) return `${step}: no day planned`;
    if (baseline === undefined || baseline === now) return `${step}: planned ${short(now)}`;
    return `${step}: planned ${short(baseline)}, now ${short(now)} (${slippage(late)})`;
  },
  onCourse: 'All missing criteria have an agreed day before the opening.',
  offCourse: 'At least one missing criterion has no agreed day before the opening.',
};
