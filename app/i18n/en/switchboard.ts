import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, inText, plural } from '../sentence';

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
  toConfirm: 'Awaiting confirmation',
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
    openings: 'Coming openings',
    system: 'Booking system',
    journal: 'Journal',
    undo: 'Undoing',
  },
  appointmentsStand: 'Appointments already booked stay as they are.',
  canClose: 'You can close the service at any time.',
  canWithdraw:
    'You can take the order back until the opening is confirmed. An open service you can close at any time.',
  when: 'When?',
  now: 'At once',
  dontOpen: 'Do not open',
  dontClose: 'Do not close',
  dontConfirm: 'Do not confirm yet',
  doneOn: 'On which day was it done?',
  checked: 'How did you check it by a test booking?',
  whyClose: 'Why are you closing it?',
  reasonShown: 'Shown to service managers and in the journal. Clients see only how to book by phone.',
  kill: 'Emergency closing',
  killLede:
    'Closes booking for clients at once in every service. Professionals can still book, and appointments stay as they are.',
  killAct: 'Close booking for clients',
  headline: ({ late, waiting, ready }) => {
    if (late > 0)
      return `${capital(word(late))} ${plural(late, 'confirmation is', 'confirmations are')} late`;
    if (waiting > 0)
      return `${capital(word(waiting))} ${plural(waiting, 'order is', 'orders are')} awaiting confirmation`;
    if (ready > 0)
      return `${capital(word(ready))} ${plural(ready, 'service is', 'services are')} ready to open`;
    return 'No service can be opened right now';
  },
  lede: (everyone, invited) => {
    const services = (count: number) => `${word(count)} ${plural(count, 'service', 'services')}`;
    if (everyone + invited === 0) return 'Clients cannot book in any service now.';
    if (everyone === 0) return `Invited clients can book in ${services(invited)}, others in none yet.`;
    const all = `All clients can book in ${services(everyone)}`;
    return invited === 0 ? `${all}.` : `${all}, invited ones in ${word(invited)}.`;
  },
  deniedTo: (role) => `The switchboard is used by: ${inText(role)}`,
  deniedWhy: 'Your role does not allow opening or closing services. The overview shows how things stand.',
  table: 'Services and steps',
  unitsOf: (service) => `${service} by unit`,
  unitColumn: 'Unit',
  approvedOn: (day) => `Scope approved ${short(day)}`,
  dated: (step, day, clock) => `Scheduled: ${step} ${full(day)}, ${time(clock)}`,
  heldBack: (step, day) => `Held back ${short(day)}: ${step}`,
  late: 'The confirmation is late',
  orderedBy: (role) => `Ordered by: ${inText(role)}`,
  withdraw: 'Take back',
  stranded: {
    notClosed: (step) => `Left out, but still on ${step}`,
    notSettled: 'Left out, but an order or a scheduled opening is pending',
  },
  nothingHere: 'You have no services to open or close.',
  open: {
    question: (service, admits) =>
      `Open the service ${{ everyone: 'to all clients', invited: 'to invited clients', staff: 'to professionals', none: '' }[admits]}: ${service}?`,
    act: 'Open',
    order: 'Give the order',
    otherStep: (step) => `The next step there is ${step}. Open it by itself.`,
    none: (service) => `The service cannot be opened now: ${service}`,
    clients: {
      everyone: (languages) => `The service comes onto the page Book an appointment ${languages}.`,
      invited: 'Invited clients can book. The service does not come onto the page Book an appointment yet.',
      staff: 'Nothing changes for clients.',
      none: 'Nothing changes for clients.',
    },
    afterConfirming: 'Clients notice nothing until the opening has been confirmed as done.',
    professionals: 'Clients’ bookings can come into their calendars.',
    professionalsOnly: 'They can book times for clients.',
    system: (system, day) =>
      `Open the service yourself in the booking system (${system}). Then confirm the opening as done by ${full(day)}.`,
    journal: (proposal, role, day) =>
      `The opening is recorded as yours. Scope ${proposal} was approved by the ${inText(role)} on ${full(day)}.`,
    atMoment: 'Later, at this moment',
    day: 'Day',
    time: 'Time',
    judgedAgain: 'The criteria are judged again then. If any is missing, the service is not opened.',
    laterOrders:
      'An order is given then: the opening still has to be made in the booking system and confirmed.',
    momentNeeded: 'Give the day and the time.',
  },
  units: 'Units',
  unitsNeeded: 'Choose at least one unit.',
  others: 'In these units the service cannot be opened now',
  close: {
    question: (service) => `Close the service: ${service}?`,
    none: (service) => `The service cannot be closed now: ${service}`,
    to: 'To which step?',
    clients: {
      everyone:
        'The service leaves the page Book an appointment at once. The page says how to book by phone.',
      invited: 'Invited clients cannot book any more either.',
      staff: 'Nothing changes for clients.',
      none: 'Nothing changes for clients.',
    },
    step: (step, admits) =>
      `${step}: ${{ everyone: 'all clients can book', invited: 'invited clients and professionals can book', staff: 'only professionals can book', none: 'nobody can book' }[admits]}`,
    falls: 'An unconfirmed or scheduled opening is taken back with it.',
    system: (system, day) =>
      `Close the service in the booking system too (${system}). Then confirm the closing as done by ${full(day)}.`,
    journal: 'The closing is recorded as yours, with the reason.',
    undo: 'The service can be opened again when the criteria of the higher step are met.',
  },
  confirming: {
    question: (service) => `Is it done: ${service}?`,
    none: (service) => `There is nothing to confirm: ${service}`,
    orders: 'Orders',
    order: (unit, step, day) => `${unit}: ${step}, ordered ${short(day)}`,
    system: (system) => `Make the change in the booking system first (${system}).`,
    closed: 'The service is already closed to clients. Nothing changes for them.',
    journal: 'The confirmation is recorded as yours, with the result of the test booking.',
    checkedHint: 'Say what you tried to book and what happened.',
  },
  withdrawing: {
    question: (service) => `Take the opening back: ${service}?`,
    none: (service) => `There is nothing to take back: ${service}`,
    what: 'What is taken back?',
    order: (unit, step, day) => `${unit}: ${step}, ordered ${short(day)}`,
    dated: (unit, step, day, clock) => `${unit}: ${step}, scheduled ${full(day)}, ${time(clock)}`,
    why: 'Why are you taking it back?',
    act: 'Take the opening back',
    keep: 'Keep it',
    stays: 'Nothing changes for them. The service stays on the step where it stands now.',
    system: 'If the opening has already been made in the booking system, undo it there too.',
    journal: 'Taking it back is recorded as yours, with the reason.',
    again: 'The service can be opened or scheduled again when the criteria are met.',
  },
  killing: {
    question: 'Close booking for clients in every service?',
    closes: 'These are closed',
    withdraws: 'These openings are taken back',
    nothing: 'There is nothing that clients could book now, so nothing to close.',
    confirmAll: 'Close the services in the booking systems too, and confirm the closings as done.',
    undo: 'Each service is opened again by itself when its criteria are met.',
  },
  partly: (done) => `The others went through: ${done}.`,
  done: {
    ordered:
      'The order is given. Nothing changes for clients yet. Open the service in the booking system and confirm the opening as done.',
    opened: 'The service is open. You can close it at any time.',
    dated: 'The opening is scheduled. You can take it back on this page.',
    closing: 'The service is closed to clients. Close it in the booking system too, and confirm it as done.',
    closed: 'The service is closed.',
    confirmed: 'The confirmation is recorded. The service is now on its new step.',
    withdrawn: 'The opening is taken back. The service stayed on the step where it was.',
    killed:
      'Booking for clients is closed in every service. Close the services in the booking systems too, and confirm the closings as done.',
  },
};
