import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';

const { full } = datesIn('en');
const { whole } = numbersIn('en');

export const acts: Catalogue['acts'] = {
  on: 'Day',
  note: 'What came of it',
  evidence: 'What shows it',
  reason: 'Reason',
  optional: 'You may leave this empty.',
  back: 'Go back',
  saved: (done) => `Saved: ${done}`,
  notYet: 'That day has not come yet. Record it when it has happened.',
  doneAlready: (event) => `That has been recorded already, as event ${event}.`,
  noSuchFact: 'What is to be corrected does not count any more. The history tells the latest.',
  notThere: 'The programme has nothing like that. Go back and choose again.',
  fields: {
    missing: 'Fill this in.',
    'no-day': 'Give a day.',
    'no-moment': 'Give a day and a time.',
    'no-number': 'Write a whole number, such as 12.',
    unknown: 'Choose one of those that are offered.',
  },
  dayAhead: (day) => `${full(day)} has not come yet. Choose today or an earlier day.`,
  numberBelow: (least) => `The number has to be at least ${whole(least)}.`,
  numberAbove: (most) => `The number may be at most ${whole(most)}.`,
};
