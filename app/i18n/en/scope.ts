import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, inText, plural } from '../sentence';

const { full } = datesIn('en');
const { word } = numbersIn('en');

export const scope: Catalogue['scope'] = {
  question: (name) => `Do you approve the scope of ${name}?`,
  lede: (changing, same) =>
    `${capital(word(changing))} ${plural(changing, 'line changes', 'lines change')}${same === 0 ? '' : `, ${word(same)} ${plural(same, 'stays', 'stay')} as before`}.`,
  first: 'The first scope: everything is new.',
  proposedBy: 'Proposed by',
  inForce: 'In force now',
  approvedOn: (proposal, day) => `Scope ${proposal}, approved ${full(day)}`,
  basis: 'Grounds',
  changes: 'Changes',
  content: 'What the scope takes in',
  unchanged: (count) => `${count} ${plural(count, 'line stays', 'lines stay')} as before`,
  line: {
    service: (name) => `Service: ${name}`,
    unit: (service, unit) => `${service}, unit: ${unit}`,
    type: (service, type) => `${service}, appointment type: ${type}`,
    term: (of, term) => `${of}: ${term}`,
  },
  decision: 'Your decision',
  opensNothing: 'Approving opens nothing to clients.',
  opensOther: (role) => `The service is always opened by someone other than you: ${inText(role)}.`,
  approve: (proposal) => `Approve scope ${proposal}`,
  returnIt: 'Return for correction',
  whatToMend: 'What has to be corrected?',
  whoReads: (role) => `Shown at once to: ${inText(role)}.`,
  sendBack: 'Return the proposal',
  binds: (hash) =>
    `The approval is for exactly this content (${hash}). If it changes, we ask for a new approval.`,
  approved: (proposal) =>
    `Scope ${proposal} is approved. This opens nothing yet: someone else opens the service when all criteria are met.`,
  returned: (proposal) =>
    `Proposal ${proposal} has been returned for correction. Whoever made it sees the reason and can propose again.`,
  approvals: 'Approvals',
  waiting: (count) =>
    count === 0
      ? 'No scope is waiting for you'
      : `${capital(word(count))} ${plural(count, 'scope is waiting', 'scopes are waiting')} for your decision`,
  proposal: (proposal) => `Proposed scope ${proposal}`,
  decided: 'Decided last',
  nothingDecided: 'No decisions yet.',
  stage: {
    pending: 'waiting for a decision',
    replaced: 'replaced by a new proposal',
    returned: 'returned for correction',
    approved: 'approved',
    revoked: 'approval revoked',
  },
  settledOn: (proposal, stage, day, role) => `Scope ${proposal}: ${stage} ${full(day)}, ${inText(role)}`,
  titleSettled: (name, proposal, stage) => `${name}: scope ${proposal}, ${stage}`,
  reasonGiven: 'Reason',
  erased: 'The text has been erased.',
  decides: (role, of) =>
    `The scope is approved or returned by: ${inText(role)} (${inText(of)}). You do not have that role.`,
  terms: {
    duration: 'Duration',
    contact: 'Contact type',
    bookableBy: 'Who can book',
    book: 'When to book',
    cancelUntil: 'When to cancel',
    questions: 'Required questions',
    highestStep: 'Highest step',
    notBefore: 'Not before',
  },
  bookableBy: { staff: 'professionals only', invited: 'invited clients too', everyone: 'all clients' },
  book: (earliest, latest) =>
    [
      ...(earliest === undefined ? [] : [`${earliest} at the earliest`]),
      ...(latest === undefined ? [] : [`${latest} at the latest`]),
    ].join(', ') || 'at any time',
  cancel: (notice) => (notice === undefined ? 'not online' : `${notice} at the latest`),
  nothing: 'none',
  unlimited: 'at once',
  allUnits: (count) => (count === 1 ? 'the only unit' : `all ${count} units`),
  units: (names) => `Units: ${names}`,
  highest: (step) => `Up to the step ${step}`,
  notBefore: (day) => `${full(day)} at the earliest`,
  forAll: 'All appointment types',
  meets: (of) =>
    of === 1
      ? 'It meets the last criterion that is missing.'
      : `It meets one of the ${word(of)} criteria that are still missing.`,
  rulesChange: (services) =>
    `Clients are already booking: ${services}. The new rules apply to new bookings at once, and booked appointments stay.`,
  staysUp: (services) =>
    `Clients are already booking, but the proposal leaves out: ${services}. Booking goes on until the service is closed.`,
  staleForm:
    'You signed in again meanwhile, so the form was out of date. Your text is still here. Send it again.',
  kept: 'The text that you wrote is kept. Send it when it is ready.',
  noticeShort: ({ amount, unit }) =>
    `${amount} ${{ hours: 'h', days: 'd', 'working days': 'working d' }[unit]}`,
  brief: {
    change: (was, now) => `now ${was}, from then on ${now}`,
    bookable: {
      staff: 'booked by professionals only',
      invited: 'invited clients book too',
      everyone: 'all clients book',
    },
    window: (earliest, latest) =>
      earliest === undefined && latest === undefined
        ? 'at any time'
        : `${earliest ?? ''}–${latest ?? '0 h'} before`,
    booked: (window) => `booked ${window}`,
    cancel: (notice) => (notice === undefined ? 'no cancelling online' : `cancelling ${notice} before`),
    questions: (texts) => `asked: ${texts}`,
  },
};
