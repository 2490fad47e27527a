import { acts as shared } from '../../i18n/en/acts';
import { words } from '../../i18n/en/words';
import { capital, plural } from '../../i18n/sentence';
import type { Words } from './words.fi';

const { short, full } = words.dates;

export const en: Words = {
  name: 'Plan',
  events: {
    dateMoved: ({ data: { item, from, to } }, { names }) =>
      `${capital(names.planItem(item))}: the new day is ${full(to)}${from === undefined ? '' : ` (was ${full(from)})`}`,
    moveWithdrawn: ({ data }, { names }) => `${capital(names.planItem(data.item))}: the move was withdrawn`,
  },
  texts: { reason: 'Reason' },
  criteria: {
    dayReached: {
      title: ({ day }) => `Not before ${full(day)}`,
      missing: { 'day-ahead': ({ day }) => `the day, ${full(day)}, is still ahead` },
    },
  },
  line: (moved) =>
    moved === 0 ? 'No days have been moved' : `${moved} ${plural(moved, 'day', 'days')} moved`,
  items: {
    from: (phase) => `start of the phase ${phase}`,
    to: (phase) => `end of the phase ${phase}`,
    step: (step) => `step ${step}`,
    workshop: (name) => `workshop ${name}`,
    communication: (name) => `communication ${name}`,
    training: 'training',
    guidance: 'guidance',
    'settings-tests': 'testing of the settings',
    'staff-booking': 'count of staff bookings',
    'contact-person': 'naming of the contact person',
    scope: 'scope decision',
    activity: (name) => name,
  },
  changes: {
    moved: (step, from, to) =>
      `the day of ${step} is now ${short(to)}${from === undefined ? '' : ` (was ${short(from)})`}`,
  },
  acts: {
    moveDate: {
      title: 'Move the day',
      fields: { to: 'New day', reason: shared.reason },
      done: ({ item, to }, names) => `${names.planItem(item)} moves to ${full(to)}.`,
      refused: {
        'no-such-place': shared.notThere,
        'no-such-item': shared.notThere,
        'there-already': 'It is planned for that day already.',
      },
    },
    withdrawMove: {
      title: 'Take the move back',
      fields: { reason: shared.reason },
      done: ({ item }, names) => `${names.planItem(item)} is back on its first planned day.`,
      refused: {
        'not-moved': ({ on }) =>
          `It has not been moved: it is on its first planned day${on === undefined ? '' : `, ${full(on)}`}.`,
      },
    },
  },
};
