import { clockTime, dayOf } from '../../domain/calendar';
import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
import type { OpeningEvent } from './events';
import { orderedStep } from './ordered-step';

const { short, moment } = words.dates;

export const fi = {
  events: {
    stepTaken: ({ data }, { names }) => `Nousi portaalle ${names.step(data.to)}`,
    stepOrdered: ({ data: { to, confirmBy } }, { names }) =>
      `Toimeksianto: avataan portaalle ${names.step(to)}, vahvistettava ${short(confirmBy)} mennessä`,
    stepConfirmed: ({ data: { order, doneOn } }, { names, event }) =>
      `Nousi portaalle ${names.step(orderedStep(order, event))}: avattu ${short(doneOn)}, vahvistettu`,
    orderWithdrawn: 'Toimeksianto peruttiin',
    stepDated: ({ data: { to, at } }, { names, timeZone }) =>
      `Ajastettiin portaalle ${names.step(to)}: ${moment(dayOf(at, timeZone), clockTime(at, timeZone))}`,
    datedStepWithdrawn: 'Ajastus peruttiin',
    steppedDown: ({ data: { to, emergency } }, { names }) =>
      `${emergency ? 'Hätäsulku: l' : 'L'}askettiin portaalle ${names.step(to)}`,
    closingOrdered: ({ data: { to, confirmBy, emergency } }, { names }) =>
      `${emergency ? 'Hätäsulku: s' : 'S'}uljettiin asiakkailta, toimeksianto portaalle ${names.step(to)}, vahvistettava ${short(confirmBy)} mennessä`,
    closingConfirmed: ({ data: { order, doneOn } }, { names, event }) =>
      `Laskettiin portaalle ${names.step(orderedStep(order, event))}: suljettu ${short(doneOn)}, vahvistettu`,
  },
  texts: { reason: 'Syy', evidence: 'Näyttö' },
  criteria: {},
  acts: {},
} satisfies AspectWords<OpeningEvent>;

export type Words = typeof fi;
