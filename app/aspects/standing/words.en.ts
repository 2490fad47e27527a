import { clockTime, dayOf } from '../../domain/calendar';
import { words } from '../../i18n/en/words';
import { orderedStep } from './ordered-step';
import type { Words } from './words.fi';

const { short, moment } = words.dates;

export const en: Words = {
  events: {
    stepTaken: ({ data }, { names }) => `Went up to the step ${names.step(data.to)}`,
    stepOrdered: ({ data: { to, confirmBy } }, { names }) =>
      `Order: to be opened to the step ${names.step(to)}, to be confirmed by ${short(confirmBy)}`,
    stepConfirmed: ({ data: { order, doneOn } }, { names, event }) =>
      `Went up to the step ${names.step(orderedStep(order, event))}: opened on ${short(doneOn)}, confirmed`,
    orderWithdrawn: 'The order was withdrawn',
    stepDated: ({ data: { to, at } }, { names, timeZone }) =>
      `Scheduled to go to the step ${names.step(to)}: ${moment(dayOf(at, timeZone), clockTime(at, timeZone))}`,
    datedStepWithdrawn: 'The scheduled step was withdrawn',
    steppedDown: ({ data: { to, emergency } }, { names }) =>
      `${emergency ? 'Emergency closing: t' : 'T'}aken down to the step ${names.step(to)}`,
    closingOrdered: ({ data: { to, confirmBy, emergency } }, { names }) =>
      `${emergency ? 'Emergency closing: c' : 'C'}losed to clients, ordered down to the step ${names.step(to)}, to be confirmed by ${short(confirmBy)}`,
    closingConfirmed: ({ data: { order, doneOn } }, { names, event }) =>
      `Taken down to the step ${names.step(orderedStep(order, event))}: closed on ${short(doneOn)}, confirmed`,
  },
  texts: { reason: 'Reason', evidence: 'Evidence' },
  criteria: {},
  acts: {},
};
