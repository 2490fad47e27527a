import { acts as shared } from '../../i18n/en/acts';
import { refusals } from '../../i18n/en/refusals';
import { words } from '../../i18n/en/words';
import { plural } from '../../i18n/sentence';
import type { Words } from './words.fi';

const up = {
  ...refusals.opening,
  'outside-scope': ({ what }: { readonly what: keyof typeof refusals.outsideScope }) =>
    refusals.outsideScope[what],
  'before-scope': ({ notBefore }: { readonly notBefore: string }) => refusals.beforeScope(notBefore),
};

export const en: Words = {
  events: {},
  texts: {},
  criteria: {},
  name: 'Openings',
  line: {
    opened: (open, invited, of) =>
      open + invited === 0
        ? 'Nothing has been opened to clients'
        : `To everyone ${open}/${of}, by invitation ${invited}/${of} services`,
    waiting: (count) => `${count} ${plural(count, 'order is', 'orders are')} awaiting confirmation`,
  },
  changes: {
    up: (step) => `went up to ${step}`,
    down: (step) => `was taken down to ${step}`,
    closing: (step) => `is being taken down to ${step}, not confirmed`,
    inUnits: words.ofUnits,
  },
  acts: {
    orderStep: {
      title: 'Open',
      fields: { to: 'Step', types: 'Appointment types' },
      done: 'it is open, or ordered to be.',
      refused: up,
    },
    dateStep: {
      title: 'Date the opening',
      fields: { to: 'Step', at: 'Moment', types: 'Appointment types' },
      done: 'the opening is dated.',
      refused: up,
    },
    confirmStep: {
      title: 'Confirm',
      fields: { doneOn: 'Done on', evidence: 'What was checked by a test booking' },
      done: 'the order is confirmed.',
      refused: up,
    },
    withdrawOrder: {
      title: 'Take the order back',
      fields: { reason: shared.reason },
      done: 'the order is taken back.',
      refused: refusals.opening,
    },
    withdrawDatedStep: {
      title: 'Take the date back',
      fields: { reason: shared.reason },
      done: 'the date is taken back.',
      refused: refusals.opening,
    },
    orderClosing: {
      title: 'Close',
      fields: { to: 'Step', reason: shared.reason },
      done: 'it is closed, or ordered to be.',
      refused: refusals.opening,
    },
    closeEverything: {
      title: 'Emergency closing',
      fields: { reason: shared.reason },
      done: 'everything is closed to clients.',
      refused: refusals.opening,
    },
  },
};
