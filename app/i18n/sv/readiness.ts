import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { inText, plural } from '../sentence';

const { short, days, withWeekday, slippage } = datesIn('sv');

export const readiness: Catalogue['readiness'] = {
  tally: (met, of) =>
    met === of
      ? `Alla villkor är uppfyllda, ${met}/${of}.`
      : `${met} av ${of} villkor är ${plural(met, 'uppfyllt', 'uppfyllda')}.`,
  unmetFirst: 'De som saknas står först.',
  criteria: (met, of) => `Villkor ${met}/${of}`,
  unmet: 'Villkor saknas',
  turn: (role) => `Tur: ${inText(role)}`,
  yourTurn: 'Din tur',
  waited: (count) => (count === 0 ? 'från och med i dag' : `har väntat ${days(count)}`),
  vacant: (role) => `rollen är obesatt: ${inText(role)}`,
  expected: (day) => `väntas ${withWeekday(day)}`,
  wasExpected: (day) => `väntades ${withWeekday(day)}`,
  unplanned: 'ingen dag avtalad',
  due: (day) => `senast ${short(day)}`,
  overdue: (day) => `skulle ha varit klart ${short(day)}`,
  evidence: (day, event) => `${short(day)}, händelse ${event}`,
  plan: (step, baseline, now, late) => {
    if (now === undefined) return `${step}: ingen dag planerad`;
    if (baseline === undefined || baseline === now) return `${step}: planerad ${short(now)}`;
    return `${step}: planerad ${short(baseline)}, nu ${short(now)} (${slippage(late)})`;
  },
  onCourse: 'Alla villkor som saknas har en avtalad dag före öppningen.',
  offCourse: 'Minst ett villkor som saknas har ingen avtalad dag före öppningen.',
};
