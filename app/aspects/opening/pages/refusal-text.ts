import type { UpRefusal } from '../../../judgement/step-up';
import type { Speaker } from '../../../wording/speaker';

/** Every reason for which opening, closing, confirming or taking back is refused. */
export type ActRefusal =
  | UpRefusal
  | {
      readonly reason:
        | 'order-waits'
        | 'at-top'
        | 'no-such-order'
        | 'not-yet'
        | 'before-order'
        | 'in-the-past'
        | 'dated-already'
        | 'no-such-dated-step'
        | 'not-lower'
        | 'closing-already'
        | 'nothing-to-close'
        | 'not-yours'
        | 'no-such-programme';
    };

/** Why an act was refused, and what to do about it. */
export function refusalText(
  refusal: ActRefusal,
  { words: { refusals, readiness }, missing }: Speaker,
): string {
  switch (refusal.reason) {
    case 'outside-scope':
      return refusals.outsideScope[refusal.what];
    case 'before-scope':
      return refusals.beforeScope(refusal.notBefore);
    case 'gate-unmet': {
      const [first] = refusal.missing;
      const part = first?.missing && missing(first.criterion, first.missing);
      return part === undefined ? refusals.opening['gate-unmet'] : `${readiness.unmet}: ${part}.`;
    }
    case 'not-yours':
      return refusals.notYours;
    case 'no-such-programme':
      return refusals.changedMeanwhile;
    case 'no-such-subject':
    case 'left-out':
    case 'not-next-step':
    case 'not-approved':
    case 'approval-stale':
    case 'four-eyes':
    case 'order-waits':
    case 'at-top':
    case 'no-such-order':
    case 'not-yet':
    case 'before-order':
    case 'in-the-past':
    case 'dated-already':
    case 'no-such-dated-step':
    case 'not-lower':
    case 'closing-already':
    case 'nothing-to-close':
      return refusals.opening[refusal.reason];
    default:
      return refusal satisfies never;
  }
}

/** The status of a page that shows a refusal: not allowed, wrongly asked, or no longer so. */
export function refusalStatus({ reason }: ActRefusal): 400 | 403 | 409 {
  if (reason === 'not-yours' || reason === 'four-eyes') return 403;
  return ['not-yet', 'before-order', 'in-the-past'].includes(reason) ? 400 : 409;
}
