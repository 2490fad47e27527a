import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';

const { full } = datesIn('sv');
const { whole } = numbersIn('sv');

export const acts: Catalogue['acts'] = {
  on: 'Dag',
  note: 'Vad det ledde till',
  evidence: 'Var det syns',
  reason: 'Orsak',
  optional: 'Du kan lämna fältet tomt.',
  back: 'Gå tillbaka',
  saved: (done) => `Sparat: ${done}`,
  notYet: 'Dagen har inte kommit än. Anteckna först när arbetet är gjort.',
  doneAlready: (event) => `Detta har redan antecknats, händelse ${event}.`,
  noSuchFact: 'Anteckningen som ska rättas gäller inte längre. Se den senaste i journalen.',
  notThere: 'Projektets definition har inget sådant. Gå tillbaka och välj på nytt.',
  fields: {
    missing: 'Fyll i det här fältet.',
    'no-day': 'Ange en dag.',
    'no-moment': 'Ange dag och klockslag.',
    'no-number': 'Skriv ett heltal, till exempel 12.',
    unknown: 'Välj något av alternativen.',
  },
  dayAhead: (day) => `${full(day)} har inte kommit än. Välj dagens datum eller ett tidigare.`,
  numberBelow: (least) => `Talet ska vara minst ${whole(least)}.`,
  numberAbove: (most) => `Talet får vara högst ${whole(most)}.`,
};
