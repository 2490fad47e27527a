import { clockTime, dayOf } from '../../domain/calendar';
import { words } from '../../i18n/sv/words';
import { orderedStep } from './ordered-step';
import type { Words } from './words.fi';

const { short, moment } = words.dates;

export const sv: Words = {
  events: {
    stepTaken: ({ data }, { names }) => `Gick upp till trappsteget ${names.step(data.to)}`,
    stepOrdered: ({ data: { to, confirmBy } }, { names }) =>
      `Uppdrag: öppnas till trappsteget ${names.step(to)}, ska bekräftas senast ${short(confirmBy)}`,
    stepConfirmed: ({ data: { order, doneOn } }, { names, event }) =>
      `Gick upp till trappsteget ${names.step(orderedStep(order, event))}: öppnat ${short(doneOn)}, bekräftat`,
    orderWithdrawn: 'Uppdraget återtogs',
    stepDated: ({ data: { to, at } }, { names, timeZone }) =>
      `Tidsbestämdes till trappsteget ${names.step(to)}: ${moment(dayOf(at, timeZone), clockTime(at, timeZone))}`,
    datedStepWithdrawn: 'Tidsbestämningen återtogs',
    steppedDown: ({ data: { to, emergency } }, { names }) =>
      `${emergency ? 'Nödstängning: s' : 'S'}änktes till trappsteget ${names.step(to)}`,
    closingOrdered: ({ data: { to, confirmBy, emergency } }, { names }) =>
      `${emergency ? 'Nödstängning: s' : 'S'}tängdes för klienterna, uppdrag till trappsteget ${names.step(to)}, ska bekräftas senast ${short(confirmBy)}`,
    closingConfirmed: ({ data: { order, doneOn } }, { names, event }) =>
      `Sänktes till trappsteget ${names.step(orderedStep(order, event))}: stängt ${short(doneOn)}, bekräftat`,
  },
  texts: { reason: 'Orsak', evidence: 'Underlag' },
  criteria: {},
  acts: {},
};
