import { datesIn } from '../dates';
import { numbersIn } from '../numbers';

const { full } = datesIn('fi');
const { whole } = numbersIn('fi');

/** What forms of acts share: fields that many have, and what is wrong with what was typed. */
export const acts = {
  on: 'Päivä',
  note: 'Mitä siitä tuli',
  evidence: 'Mistä sen näkee',
  reason: 'Syy',
  optional: 'Voit jättää tyhjäksi.',
  back: 'Palaa takaisin',
  /** Before what has been done. */
  saved: (done: string) => `Tallennettu: ${done}`,
  notYet: 'Päivä on vasta edessä. Merkitse vasta, kun työ on tehty.',
  doneAlready: (event: number) => `Tämä on merkitty jo, tapahtuma ${event}.`,
  noSuchFact: 'Korjattava merkintä ei ole enää voimassa. Katso päiväkirjasta viimeisin.',
  notThere: 'Hankkeen määrityksissä ei ole tällaista. Palaa takaisin ja valitse uudelleen.',
  /** Others, such as a choice that the definition lost meanwhile, beside a field. */
  fields: {
    missing: 'Täytä tämä kohta.',
    'no-day': 'Anna päivä.',
    'no-moment': 'Anna päivä ja kellonaika.',
    'no-number': 'Kirjoita kokonaisluku, esimerkiksi 12.',
    unknown: 'Valitse jokin annetuista vaihtoehdoista.',
  },
  dayAhead: (day: string) => `${full(day)} on vasta edessä. Valitse tämä päivä tai aiempi.`,
  numberBelow: (least: number) => `Luvun pitää olla vähintään ${whole(least)}.`,
  numberAbove: (most: number) => `Luku saa olla enintään ${whole(most)}.`,
};
