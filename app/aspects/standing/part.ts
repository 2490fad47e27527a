import { part } from '../../domain/aspect';
import { stepIdentity, stepSubject, type OpeningEvent } from './events';
import { carriedStandings, stepsNamed } from './renamed';
import { applyOpeningEvent, type Standing } from './standing';

const reason = { reason: 'short' } as const;
const evidence = { evidence: 'short' } as const;

export const standing = part<Standing, OpeningEvent>()({
  word: 'step',
  ids: stepIdentity.ids,
  subject: stepSubject,
  rights: {
    open: {
      meaning: 'order and confirm a higher step; never together with `approveScope`',
      apartFrom: { right: 'approveScope', both: 'approve a scope and open by it' },
    },
    close: { meaning: 'take a service down at once, with a reason' },
  },
  events: {
    stepTaken: { right: 'open', correctable: false, texts: {} },
    stepOrdered: { right: 'open', correctable: false, texts: {} },
    stepConfirmed: { right: 'open', correctable: false, texts: evidence },
    orderWithdrawn: { right: 'open', correctable: false, texts: reason },
    stepDated: { right: 'open', correctable: false, texts: {} },
    datedStepWithdrawn: { right: 'open', correctable: false, texts: reason },
    steppedDown: { right: 'close', correctable: false, texts: reason },
    closingOrdered: { right: 'close', correctable: false, texts: reason },
    closingConfirmed: { right: 'open', correctable: false, texts: evidence },
  },
  apply: applyOpeningEvent,
  named: stepsNamed,
  carried: carriedStandings,
  awaits: ({ dated }) => (dated?.heldBack === undefined ? dated?.at : undefined),
});
