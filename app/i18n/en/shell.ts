import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { plural } from '../sentence';

const dates = datesIn('en');
const { whole } = numbersIn('en');

export const shell: Catalogue['shell'] = {
  skip: 'Skip to content',
  demo: 'Demonstration data: everything here is made up.',
  nav: {
    label: 'Main menu',
    overview: 'Overview',
    approvals: (waiting) => (waiting === 0 ? 'Approvals' : `Approvals (${waiting})`),
    switchboard: 'Switchboard',
    reports: 'Reports',
    history: 'Journal',
  },
  signOut: 'Sign out',
  language: 'Language',
  revision: 'Revision',
  inForceSince: (day) => `in force since ${dates.full(day)}`,
  journal: (events) => `${whole(events)} ${plural(events, 'event', 'events')} in the journal`,
  head: 'hash of the last one',
  errors: {
    notFoundTitle: 'There is no such page',
    notFound: 'The address may be mistyped, or the page has been removed.',
    forbiddenTitle: 'You do not have the right to this',
    forbidden: 'Your role does not allow this page or action. The overview shows whose move it is.',
    staleFormTitle: 'The form is out of date',
    staleForm: 'Nothing was saved. Go back to the previous page, reload it and try again.',
    brokenTitle: 'Something went wrong',
    broken: 'The fault is ours, not yours. Nothing was saved. Try again in a moment.',
    /** Before the id of the request. */
    reference: 'If it happens again, tell support this reference:',
    outage: {
      title: 'Porras is out of order for a moment',
      text: 'The data cannot be reached right now. Try again in a moment. If this goes on, tell the technical administrator.',
      clientsTitle: 'Booking cannot be reached right now',
      clients: 'Try again in a moment. You can also book by phone.',
      kept: 'What you sent is kept on this page.',
      wrote: 'What you wrote',
      again: 'Try again',
      resend: 'Send again',
    },
    toFront: 'To the front page',
  },
  presetDay: (day) => `Set to ${dates.full(day)}. Your browser may show it another way.`,
  presetTime: (clock) => `Set to ${dates.time(clock)}.`,
  noClientData: 'The text stays in the journal. Do not write clients’ details.',
  tooLong: (most) => `The text is too long. It may have ${whole(most)} characters at the most.`,
  looksPersonal: {
    identityCode:
      'The text seems to hold a personal identity code. Remove it, or save again if it is not a client’s.',
    phone: 'The text seems to hold a phone number. Remove it, or save again if it is not a client’s.',
    email: 'The text seems to hold an e-mail address. Remove it, or save again if it is not a client’s.',
  },
};
