import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { plural } from '../sentence';

const { full } = datesIn('en');
const { whole } = numbersIn('en');

export const history: Catalogue['history'] = {
  title: 'Journal',
  headline: (count, latest) =>
    `The journal has ${whole(count)} ${plural(count, 'event', 'events')}, the latest of ${full(latest)}`,
  headlineAbout: (name, count) => `${name}: ${whole(count)} ${plural(count, 'event', 'events')}`,
  lede: 'Nothing is removed or changed: a correction is an event of its own. The newest comes first.',
  filter: { label: 'About', all: 'Everything', show: 'Show' },
  wholeProgramme: 'The whole programme',
  founder: 'Founder of Porras',
  number: (event, last) => (last === undefined ? `Event ${event}` : `Events ${event}–${last}`),
  erased: 'The text has been erased.',
  substitute: 'as a substitute',
  through: { web: '', cli: 'from the command line', job: 'on schedule' },
  happened: (day) => `Took place on ${full(day)}.`,
  late: (days) => `Recorded ${days} days later.`,
  corrects: (event) => `Corrects event ${event}`,
  correctedBy: (event) => `Corrected by event ${event}`,
  whole: (count) => `The whole history, ${whole(count)} ${plural(count, 'event', 'events')}`,
  older: 'Older events',
  newest: 'The newest events',
  chain: 'The last hash of the chain. A paper report shows the same, if nothing has been changed afterwards:',

  events: {
    definitionApplied: ({ data }) => `Revision ${data.revision.slice(0, 8)} came into force`,
    factWithdrawn: ({ data }) => `What event ${data.of} recorded was withdrawn`,
  },
  texts: { reason: 'Reason' },
};
