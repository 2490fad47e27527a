import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { plural } from '../sentence';

const { full } = datesIn('sv');
const { whole } = numbersIn('sv');

export const history: Catalogue['history'] = {
  title: 'Loggbok',
  headline: (count, latest) =>
    `Loggboken har ${whole(count)} ${plural(count, 'händelse', 'händelser')}, den senaste ${full(latest)}`,
  headlineAbout: (name, count) => `${name}: ${whole(count)} ${plural(count, 'händelse', 'händelser')}`,
  lede: 'Ingenting tas bort eller ändras: en rättelse är en egen händelse. Den nyaste står först.',
  filter: { label: 'Om vad', all: 'Allt', show: 'Visa' },
  wholeProgramme: 'Hela projektet',
  founder: 'Den som grundade Porras',
  number: (event, last) => (last === undefined ? `Händelse ${event}` : `Händelserna ${event}–${last}`),
  erased: 'Texten har raderats.',
  substitute: 'som ersättare',
  through: { web: '', cli: 'från kommandoraden', job: 'tidsbestämt' },
  happened: (day) => `Hände ${full(day)}.`,
  late: (days) => `Antecknat ${days} dagar senare.`,
  corrects: (event) => `Rättar händelse ${event}`,
  correctedBy: (event) => `Rättad i händelse ${event}`,
  whole: (count) => `Hela historien, ${whole(count)} ${plural(count, 'händelse', 'händelser')}`,
  older: 'Äldre händelser',
  newest: 'De nyaste händelserna',
  chain:
    'Kedjans sista kontrollsumma. Den är densamma i pappersrapporten, om ingenting har ändrats i efterhand:',

  events: {
    definitionApplied: ({ data }) => `Definitionsversion ${data.revision.slice(0, 8)} trädde i kraft`,
    factWithdrawn: ({ data }) => `Anteckningen i händelse ${data.of} återtogs`,
  },
  texts: { reason: 'Orsak' },
};
