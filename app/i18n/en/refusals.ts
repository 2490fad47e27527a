import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';

const { full } = datesIn('en');

export const refusals: Catalogue['refusals'] = {
  notDone: 'Nothing was saved',
  partlyDone: 'Some of it was not done',
  notYours: 'Your role does not allow this. The overview shows whose move it is.',
  changedMeanwhile: 'Someone else was first. See how things stand and try again.',
  reasonNeeded: 'Write the reason. It is shown in the journal.',
  dayNeeded: 'Give the day.',
  opening: {
    'no-such-subject': 'This unit does not offer this service. Choose another unit.',
    'left-out':
      'The service is left out of the rollout. It has to be taken into the definition before it can be opened.',
    'not-next-step':
      'Steps are taken one at a time. The service is already on another step than this page showed. See the switchboard.',
    'not-approved': 'The scope is not approved. The service manager has to approve it first.',
    'approval-stale': 'The scope has changed since it was approved. It has to be approved again first.',
    'four-eyes':
      'You approved the scope, for yourself or for someone else. Another person has to open the service.',
    'gate-unmet': 'Criteria are missing. The service can be opened when all of them are met.',
    'at-top': 'The service is already on the highest step. There is nothing to open.',
    'order-waits': 'The previous order is awaiting confirmation. Confirm it or take it back first.',
    'no-such-order': 'The order has already been confirmed or taken back. There is nothing for you to do.',
    'not-yet': 'That day has not come. Confirm when the work is done.',
    'before-order': 'That day is before the order. Check the day.',
    'in-the-past': 'That moment has passed. Choose a later one.',
    'dated-already': 'You have set this opening for that moment already. There is nothing left to do.',
    'no-such-dated-step': 'The scheduled opening has already been made or taken back. See the switchboard.',
    'not-lower': 'The service is already on this step or below it. Choose a lower step.',
    'closing-already':
      'The service is already being closed. Confirm the closing when it is done in the booking system.',
    'nothing-to-close': 'There is nothing that clients could book now, so nothing to close.',
  },
  outsideScope: {
    service: 'The approved scope does not cover this service. It has to be extended first.',
    unit: 'The approved scope does not cover this unit. It has to be extended first.',
    types: 'The approved scope does not cover all the chosen appointment types. It has to be extended first.',
    step: 'The approved scope does not reach this step. It has to be extended first.',
  },
  beforeScope: (day) =>
    `By the approved scope the service goes up on ${full(day)} at the earliest. Choose that day or a later one.`,
  scope: {
    'nothing-chosen': 'Choose at least one service.',
    'nothing-changes': 'The proposal is the same as the scope in force.',
    'not-pending':
      'The proposal has already been decided or replaced by a new one. See the latest on the page Approvals.',
    'changed-meanwhile': 'The proposal changed while you were reading. Read the changes and decide again.',
    'not-in-force':
      'This approval is no longer in force. See the one in force on the page of the service task.',
  },
};
