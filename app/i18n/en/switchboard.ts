import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural, sentence } from '../sentence';

const { full, short, time } = datesIn('en');
const { word } = numbersIn('en');

export const switchboard: Catalogue['switchboard'] = {
  title: 'Switchboard',
  columns: {
    service: 'Service',
    step: 'Step now',
    gate: 'Criteria of the next step',
    act: 'Action',
    order: 'Order',
    deadline: 'Deadline',
  },
  toConfirm: 'Waits to be confirmed',
  orderedOn: (step, day) => `Opening to ${step}, ordered ${short(day)}`,
  closingSince: (day) => `Closing, not confirmed, ordered ${short(day)}`,
  confirmBy: (day) => `confirm by ${short(day)}`,
  up: (step) => `Take up: ${step}`,
  down: 'Close',
  confirm: 'Confirm as done',
  happens: 'What happens',
  who: {
    clients: 'Clients',
    professionals: 'Professionals',
    appointments: 'Appointments',
    system: 'Booking system',
    journal: 'Journal',
    undo: 'Undoing',
  },
  appointmentsStand: 'Appointments already booked stay as they are.',
  canClose: 'You can close the service at any time.',
  when: 'When?',
  now: 'As soon as I confirm',
  dontOpen: 'Do not open',
  dontClose: 'Do not close',
  doneOn: 'On which day was it done?',
  checked: 'How did you check it by a test booking?',
  whyClose: 'Why do you close?',
  reasonShown: 'Shown to service managers and in the journal. Clients see how to book by phone.',
  kill: 'Emergency closing',
  killLede:
    'Closes booking for clients at once in every service. Professionals can still book, and appointments stay as they are.',
  killAct: 'Close all booking for clients',
  headline: ({ late, waiting, ready }) => {
    if (late > 0)
      return `${capital(word(late))} ${plural(late, 'confirmation is', 'confirmations are')} late`;
    if (waiting > 0)
      return `${capital(word(waiting))} ${plural(waiting, 'order waits', 'orders wait')} to be confirmed`;
    if (ready > 0)
      return `${capital(word(ready))} ${plural(ready, 'service is', 'services are')} ready to open`;
    return 'No service can be opened right now';
  },
  lede: (everyone, invited) =>
    `All clients can book in ${word(everyone)} ${plural(everyone, 'service', 'services')}, invited ones in ${word(invited)}.`,
  deniedTo: (role) => `The switchboard is used by: ${role}`,
  deniedWhy:
    'Your duties do not give the right to open or close services. The overview shows how things stand.',
  table: 'Services and steps',
  unitsOf: (service) => `${service} by unit`,
  unitColumn: 'Unit',
  approvedOn: (day) => `Approval in force ${short(day)}`,
  dated: (step, day, clock) => `Dated: ${step} ${full(day)}, ${time(clock)}`,
  heldBack: (step, day) => `Held back ${short(day)}: ${step}`,
  late: 'The confirmation is late',
  orderedBy: (role) => `Ordered by: ${role}`,
  withdraw: 'Take back',
  nothingHere: 'You have no services to open or close.',
  open: {
    question: (service, admits) =>
      `Do you open the service ${{ everyone: 'to all clients', invited: 'to invited clients', staff: 'to professionals', none: '' }[admits]}: ${service}?`,
    act: 'Open',
    none: (service) => `The service cannot be opened now: ${service}`,
    clients: {
      everyone: (languages) => `The service comes onto the page Book an appointment ${languages}.`,
      invited: 'Invited clients can book. The service does not come onto the page Book an appointment yet.',
      staff: 'Nothing changes for clients.',
      none: 'Nothing changes for clients.',
    },
    afterConfirming: 'This happens only when the opening has been confirmed as done.',
    professionals: 'Clients’ bookings can come into their calendars.',
    professionalsOnly: 'They can book times for clients.',
    system: (system, day) =>
      sentence(`Make the opening yourself: ${system}. Then confirm it as done, by ${short(day)}`),
    journal: (proposal, role, day) =>
      `The opening is recorded as yours. Scope ${proposal} was approved by ${role} on ${full(day)}.`,
    atMoment: 'Later, at this moment',
    day: 'Day',
    time: 'Time',
    judgedAgain: 'The criteria are judged again then. If any is missing, the service does not go up.',
    momentNeeded: 'Give the day and the time.',
  },
  units: 'Units',
  unitsNeeded: 'Choose at least one unit.',
  others: 'These do not go up now',
  close: {
    question: (service) => `Do you close the service: ${service}?`,
    none: (service) => `The service cannot be closed now: ${service}`,
    to: 'To which step?',
    clients: {
      everyone:
        'The service leaves the page Book an appointment at once. The page says how to book by phone.',
      invited: 'Invited clients cannot book any more either.',
      staff: 'Nothing changes for clients.',
      none: 'Nothing changes for clients.',
    },
    professionalsStay: 'They can still book.',
    professionalsToo: 'They cannot book any more either.',
    system: (system, day) =>
      sentence(`Close the service there too: ${system}. Then confirm it as done, by ${short(day)}`),
    journal: 'The closing is recorded as yours, with the reason.',
    undo: 'The service goes up again when the criteria of the higher step are met.',
  },
  confirming: {
    question: (service) => `Is it done: ${service}?`,
    none: (service) => `There is nothing to confirm: ${service}`,
    orders: 'Orders',
    order: (unit, step, day) => `${unit}: ${step}, ordered ${short(day)}`,
    clients: 'An opened service comes onto the page Book an appointment at once, if it is open to everyone.',
    journal: 'The confirmation is recorded as yours, with the result of the test booking.',
    checkedHint: 'Say what you booked and what happened.',
  },
  withdrawing: {
    question: (service) => `Do you take the order back: ${service}?`,
    none: (service) => `There is nothing to take back: ${service}`,
    what: 'What is taken back?',
    order: (unit, step, day) => `${unit}: ${step}, ordered ${short(day)}`,
    dated: (unit, step, day, clock) => `${unit}: ${step}, dated ${full(day)}, ${time(clock)}`,
    why: 'Why do you take it back?',
    act: 'Take the order back',
    keep: 'Keep it',
    stays: 'The service stays on the step where it stands now.',
  },
  killing: {
    question: 'Do you close all booking for clients?',
    closes: 'These are closed',
    withdraws: 'These openings are taken back',
    nothing: 'There is nothing that clients could book now, so nothing to close.',
    confirmAll: 'Close the services in the booking systems too, and confirm them as done.',
  },
  partly: (done) => `The others went through: ${done}.`,
  done: {
    ordered: 'The order is given. Make the opening in the booking system and confirm it as done.',
    opened: 'The service is open.',
    dated: 'The opening is dated.',
    closing: 'The service is closed to clients. Close it in the booking system too, and confirm it as done.',
    closed: 'The service is closed.',
    confirmed: 'The confirmation is recorded.',
    withdrawn: 'The order is taken back.',
    killed: 'All booking for clients is closed.',
  },
};
