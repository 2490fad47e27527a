import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { inText, plural } from '../sentence';

const { short, days, withWeekday, slippage } = datesIn('fi');
const { digits } = numbersIn('fi');

export const readiness = {
  tally: (met: number, of: number) =>
    met === of
      ? `Kaikki ehdot täyttyvät, ${met}/${of}.`
      : `${met} ${plural(met, 'ehto', 'ehtoa')} ${digits(of, 'elative')} täyttyy.`,
  unmetFirst: 'Puuttuvat ovat ensin.',
  criteria: (met: number, of: number) => `Ehdot ${met}/${of}`,
  unmet: 'Ehtoja puuttuu',
  turn: (role: string) => `Vuoro: ${inText(role)}`,
  yourTurn: 'Sinun vuorosi',
  waited: (count: number) => (count === 0 ? 'tästä päivästä alkaen' : `odottanut ${days(count)}`),
  vacant: (role: string) => `rooli on täyttämättä: ${inText(role)}`,
  expected: (day: string) => `odotetaan ${withWeekday(day)}`,
  /** Its planned day has passed, and it has not come. */
  wasExpected: (day: string) => `odotettiin ${withWeekday(day)}`,
  unplanned: 'päivää ei ole sovittu',
  due: (day: string) => `määräpäivä ${short(day)}`,
  overdue: (day: string) => `määräpäivä oli ${short(day)}`,
  evidence: (day: string, event: number) => `${short(day)}, tapahtuma ${event}`,
  /** Kutsutuille: suunniteltu 30.11., nyt 14.12. (+2 vk) */
  plan: (step: string, baseline: string | undefined, now: string | undefined, late: number) => {
    if (now === undefined) return `${step}: päivää ei ole suunniteltu`;
    if (baseline === undefined || baseline === now) return `${step}: suunniteltu ${short(now)}`;
    return `${step}: suunniteltu ${short(baseline)}, nyt ${short(now)} (${slippage(late)})`;
  },
  onCourse: 'Kaikille puuttuville ehdoille on sovittu päivä ennen avausta.',
  offCourse: 'Ainakin yhdelle puuttuvalle ehdolle ei ole sovittu päivää ennen avausta.',
};
