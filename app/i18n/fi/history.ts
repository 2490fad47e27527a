import type { FactWithdrawn } from '../../domain/journal/correction';
import type { DefinitionEvent } from '../../domain/journal/definition';
import type { EventWords } from '../aspect-words';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { plural } from '../sentence';

const { full } = datesIn('fi');
const { whole } = numbersIn('fi');

/** What is said of events that are of no aspect. */
const ofNoAspect = {
  events: {
    definitionApplied: ({ data }) => `Määritysversio ${data.revision.slice(0, 8)} tuli voimaan`,
    factWithdrawn: ({ data }) => `Tapahtuman ${data.of} kirjaus peruttiin`,
  },
  texts: { reason: 'Syy' },
} satisfies EventWords<DefinitionEvent | FactWithdrawn>;

export const history = {
  title: 'Päiväkirja',
  headline: (count: number, latest: string) =>
    `Päiväkirjassa on ${whole(count)} ${plural(count, 'tapahtuma', 'tapahtumaa')}, viimeisin ${full(latest)}`,
  headlineAbout: (name: string, count: number) =>
    `${name}: ${whole(count)} ${plural(count, 'tapahtuma', 'tapahtumaa')}`,
  lede: 'Mitään ei poisteta eikä muuteta: korjaus on oma tapahtumansa. Uusin on ensin.',
  filter: { label: 'Mistä', all: 'Kaikesta', show: 'Näytä' },
  wholeProgramme: 'Koko hanke',
  founder: 'Porraksen perustaja',
  number: (event: number, last: number | undefined) =>
    last === undefined ? `Tapahtuma ${event}` : `Tapahtumat ${event}–${last}`,
  erased: 'Teksti on poistettu.',
  /** After the role of who acted. */
  substitute: 'sijaisena',
  through: { web: '', cli: 'komentoriviltä', job: 'ajastetusti' },
  happened: (day: string) => `Tapahtui ${full(day)}.`,
  /** Beside the day on which it took place: it was told over three days later. */
  late: (days: number) => `Kirjattu ${days} päivää myöhemmin.`,
  corrects: (event: number) => `Korjaa tapahtuman ${event}`,
  correctedBy: (event: number) => `Korjattu tapahtumassa ${event}`,
  whole: (count: number) => `Koko historia, ${whole(count)} ${plural(count, 'tapahtuma', 'tapahtumaa')}`,
  older: 'Vanhemmat tapahtumat',
  newest: 'Uusimmat tapahtumat',
  chain:
    'Ketjun viimeinen tunniste. Se on sama myös paperiraportissa, jos mitään ei ole muutettu jälkikäteen:',
  ...ofNoAspect,
};
