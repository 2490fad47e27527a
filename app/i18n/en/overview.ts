import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural, sentence } from '../sentence';

const { full, onWeekday } = datesIn('en');
const { word } = numbersIn('en');

export const overview: Catalogue['overview'] = {
  title: 'Overview',
  asOf: (day) => `How things stand ${onWeekday(day)}`,
  headline: (many, { open, ready, blocked }) =>
    `${capital(many)}: ${[
      open === 0 ? 'none open' : `${word(open)} open`,
      ...(ready > 0 ? [`${word(ready)} ready to open`] : []),
      ...(blocked > 0 ? [`${word(blocked)} blocked`] : []),
    ].join(', ')}`,
  recent: 'Opened and closed in the last two weeks',
  nothingRecent: 'Nothing has been opened or closed in two weeks.',
  blocks: 'What blocks most',
  nothingBlocks: 'Nothing is blocked.',
  picture: (many) => `${capital(many)} by phase`,
  nameColumn: (one) => `${capital(one)} and step`,
  moveColumn: 'Obstacle, whose move, next step',
  phase: (number, name) => `Phase ${number}: ${name}`,
  programmeBand: 'Work of the whole programme',
  leftOut: 'Left out',
  laterFrom: (day) => `From ${full(day)}`,
  next: 'Next',
  you: 'You',
  report: 'Status report (PDF)',
  yours: 'Your move',
  nothingYours: 'Nothing is waiting for you.',
  more: (count) => `and ${word(count)} more`,
  holds: (services, units) => {
    const what = services.length === 1 ? services.join('') : `${services.length} services`;
    return `Holds back ${what} in ${word(units)} ${plural(units, 'unit', 'units')}`;
  },
  state: {
    blocked: (missing) => `Blocked: ${missing}`,
    ready: (met, of) => `Ready to open: criteria ${met}/${of}`,
    confirming: (step) => `Awaiting confirmation: ${step}`,
    closing: 'Closing, not confirmed',
    confirmingLate: (step) => `Confirmation is late: ${step}`,
    closingLate: 'Closing, the confirmation is late',
    underWay: (missing) => `Under way: ${missing}`,
    top: 'On the highest step',
  },
  leftOutBecause: (ground, { reason, decider, day }) =>
    `${{ technical: 'Technical', functional: 'Functional', structural: 'Structural' }[ground]} ground: ${sentence(reason)} Decided by: ${decider}, ${full(day)}.`,
  coming: {
    step: (what, step) => `Opening: ${what}, ${step}`,
    datedStep: (what, step) => `Scheduled opening: ${what}, ${step}`,
    services: (serviceTask, count) => `${serviceTask}, ${count} services`,
    workshop: (number, of, serviceTask) => `Workshop ${number}/${of}: ${serviceTask}`,
    communication: (row, serviceTask) =>
      serviceTask === undefined ? `Communication: ${row}` : `Communication: ${row}, ${serviceTask}`,
  },
  nothingComing: 'Nothing is planned for the next two months.',
  nextActivity: (activity) => `Next: ${activity}`,
  allDone: 'All done',
};
