import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural } from '../sentence';

const { short, full, range, moment } = datesIn('en');
const { whole } = numbersIn('en');

export const history: Catalogue['history'] = {
  title: 'Journal',
  headline: (count, latest) =>
    `The journal has ${whole(count)} ${plural(count, 'event', 'events')}, the latest of ${full(latest)}`,
  headlineAbout: (name, count) => `${name}: ${whole(count)} ${plural(count, 'event', 'events')}`,
  lede: 'Nothing is removed or changed: a correction is an event of its own. The newest comes first.',
  filter: { label: 'About', all: 'Everything', show: 'Show' },
  wholeProgramme: 'The whole programme',
  founder: 'Founder of Porras',
  number: (event, last) => (last === undefined ? `Event ${event}` : `Events ${event}–${last}`),
  erased: 'The text has been erased.',
  substitute: 'as a substitute',
  through: { web: '', cli: 'from the command line', job: 'on schedule' },
  happened: (day) => `Took place on ${full(day)}.`,
  late: (days) => `Recorded ${days} days later.`,
  corrects: (event) => `Corrects event ${event}`,
  correctedBy: (event) => `Corrected by event ${event}`,
  texts: { reason: 'Reason', note: 'Note', minutes: 'Minutes', evidence: 'Evidence', body: 'Guidance' },
  whole: (count) => `The whole history, ${whole(count)} ${plural(count, 'event', 'events')}`,
  older: 'Older events',
  newest: 'The newest events',
  chain: 'The last hash of the chain. A paper report shows the same, if nothing has been changed afterwards:',

  events: {
    activityDone: (activity) => `Done: ${activity}`,
    communicationDone: (row) => `Communication done: ${row}`,
    definitionApplied: (revision) => `Revision ${revision} came into force`,
    dutyGranted: (role, from, until, substitute) =>
      `Role granted: ${role}${substitute ? ' (substitute)' : ''}, from ${full(from)}${until === undefined ? '' : ` until ${full(until)}`}`,
    dutyEnded: (role, on) => `Role ended: ${role}, ${full(on)}`,
    factWithdrawn: (event) => `What event ${event} recorded was withdrawn`,
    guidancePublished: (audience, language) => `The guidance ${audience} was published ${language}`,
    stepTaken: (to) => `Went up to the step ${to}`,
    stepOrdered: (to, confirmBy) =>
      `Order: to be opened to the step ${to}, to be confirmed by ${short(confirmBy)}`,
    stepConfirmed: (to, doneOn) => `Went up to the step ${to}: opened on ${short(doneOn)}, confirmed`,
    orderWithdrawn: () => 'The order was withdrawn',
    stepDated: (to, day, clock) => `Scheduled to go to the step ${to}: ${moment(day, clock)}`,
    datedStepWithdrawn: () => 'The scheduled step was withdrawn',
    steppedDown: (to, emergency) => `${emergency ? 'Emergency closing: t' : 'T'}aken down to the step ${to}`,
    closingOrdered: (to, confirmBy, emergency) =>
      `${emergency ? 'Emergency closing: c' : 'C'}losed to clients, ordered down to the step ${to}, to be confirmed by ${short(confirmBy)}`,
    closingConfirmed: (to, doneOn) => `Taken down to the step ${to}: closed on ${short(doneOn)}, confirmed`,
    dateMoved: (item, from, to) =>
      `${capital(item)}: the new day is ${full(to)}${from === undefined ? '' : ` (was ${full(from)})`}`,
    moveWithdrawn: (item) => `${capital(item)}: the move was withdrawn`,
    scopeProposed: (proposal, services) =>
      `Scope proposal ${proposal} was made: ${services} ${plural(services, 'service', 'services')}`,
    scopeApproved: (proposal) => `Scope ${proposal} was approved`,
    scopeReturned: (proposal) => `Scope proposal ${proposal} was returned for correction`,
    scopeApprovalRevoked: (proposal) => `The approval of scope ${proposal} was revoked`,
    settingsTested: (suite, passed, of) => `Settings were tested (${suite}): ${passed}/${of} passed`,
    staffBookingCounted: (bookings, from, to) =>
      `Staff made ${whole(bookings)} ${plural(bookings, 'booking', 'bookings')}, ${range(from, to)}`,
    textErased: () => 'A text was erased',
    trainingCounted: (trained, staff) => `Trained ${trained}/${staff}`,
    workshopHeld: (workshop, present) =>
      `Workshop held: ${workshop}, ${present} ${plural(present, 'participant', 'participants')}`,
    workshopClosed: (workshop) => `The minutes of the workshop were closed: ${workshop}`,
  },
  planned: {
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
};
