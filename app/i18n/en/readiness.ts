import type { Catalogue } from '../catalogue';
import type { CriterionAsked, MissingPart, Names } from '../criteria';
import { datesIn } from '../dates';
import type { Language } from '../language';
import { numbersIn } from '../numbers';
import { inText, listed, plural } from '../sentence';

const { short, full, days, withWeekday, slippage } = datesIn('en');
const { percent, word } = numbersIn('en');
const languageNames = { fi: 'Finnish', sv: 'Swedish', en: 'English' };

const named = <Id extends string>(ids: readonly Id[], name: (id: Id) => string) =>
  listed(
    'en',
    ids.map((id) => name(id)),
  );
const inAll = (languages: readonly Language[]) =>
  `in ${named(languages, (language) => languageNames[language])}`;
const bookings = (count: number) => `${count} ${plural(count, 'booking', 'bookings')}`;

function criterion(asked: CriterionAsked, names: Names): string {
  switch (asked.criterion) {
    case 'contactPersonNamed':
      return 'A contact person is named';
    case 'activitiesDone':
      return `Done: ${named(asked.activities, names.activity)}`;
    case 'workshopsHeld':
      if ('workshops' in asked) return `Workshops are held: ${named(asked.workshops, names.workshop)}`;
      return `At least ${word(asked.atLeast)} ${plural(asked.atLeast, 'workshop is', 'workshops are')} held`;
    case 'scopeApproved':
      return 'The scope is approved';
    case 'guidancePublished': {
      const text = asked.audience === 'client' ? 'Guidance for clients' : 'The working practice';
      return `${text} is published ${inAll(asked.languages)}`;
    }
    case 'trainingCompleted':
      return `At least ${percent(asked.percent)} of ${asked.of === 'unit' ? 'the unit’s professionals' : 'professionals'} are trained`;
    case 'communicationDone':
      return `Communication is done: ${named(asked.rows, names.communication)}`;
    case 'settingsTestsPassed':
      return `Settings are tested: ${names.suite(asked.suite)}`;
    case 'staffBookingInUse':
      return `Staff booking has been in use for ${days(asked.days)}, with at least ${bookings(asked.bookings)}`;
    case 'dayReached':
      return `Not before ${full(asked.day)}`;
  }
}

function missing(part: MissingPart, names: Names): string {
  switch (part.code) {
    case 'contact-person-unnamed':
      return 'no contact person is named';
    case 'activities-undone':
      return `${part.undone.length} of ${part.of} not done: ${named(part.undone, names.activity)}`;
    case 'workshops-unheld':
      return `${part.held} of ${part.needed} workshops held${part.next === undefined ? '' : `, next is ${names.workshop(part.next)}`}`;
    case 'scope-unproposed':
      return 'no scope is proposed';
    case 'scope-pending':
      return `scope proposal ${part.proposal} of ${short(part.on)} is waiting for approval`;
    case 'scope-returned':
      return `scope proposal ${part.proposal} was returned for correction on ${short(part.on)}`;
    case 'scope-stale':
      return `scope ${part.proposal} has changed since it was approved on ${short(part.on)}`;
    case 'scope-leaves-out':
      return 'the service is not in the approved scope';
    case 'guidance-unpublished':
      return `guidance is missing ${inAll(part.unpublished)}`;
    case 'training-uncounted':
      return 'trained staff have not been counted yet';
    case 'training-short':
      return part.trained >= part.needed
        ? 'trained staff have not been counted in every unit yet'
        : `${part.trained} of ${part.staff} trained, ${part.needed} needed`;
    case 'communications-undone':
      return `communication not done: ${named(part.undone, names.communication)}`;
    case 'settings-untested':
      return part.passed === 0
        ? `settings not tested yet, ${part.of} ${plural(part.of, 'test', 'tests')}`
        : `${part.passed} of ${part.of} settings tests passed, the rest not run`;
    case 'settings-failed':
      return `${part.passed} of ${part.of} settings tests passed, failed: ${named(part.failed, names.testCase)}`;
    case 'staff-booking-uncounted':
      return `staff bookings have not been counted yet, ${part.bookings} needed`;
    case 'staff-booking-short':
      return `staff have ${bookings(part.bookings)} in ${days(part.days)}, ${bookings(part.neededBookings)} in ${days(part.neededDays)} needed`;
    case 'scope-not-yet':
    case 'day-ahead':
      return `the day, ${full(part.day)}, is still ahead`;
  }
}

export const readiness: Catalogue['readiness'] = {
  criterion,
  missing,
  tally: (met, of) =>
    met === of
      ? `All criteria are met, ${met} of ${of}.`
      : `${met} of ${of} criteria ${plural(met, 'is', 'are')} met.`,
  unmetFirst: 'What is missing comes first.',
  criteria: (met, of) => `Criteria ${met}/${of}`,
  unmet: 'Criteria missing',
  turn: (role) => `Next move: ${inText(role)}`,
  yourTurn: 'Your move',
  waited: (count) => (count === 0 ? 'from today' : `waiting for ${days(count)}`),
  vacant: (role) => `role not filled: ${inText(role)}`,
  expected: (day) => `expected ${withWeekday(day)}`,
  wasExpected: (day) => `was expected ${withWeekday(day)}`,
  unplanned: 'no day agreed',
  due: (day) => `due ${short(day)}`,
  overdue: (day) => `was due ${short(day)}`,
  evidence: (day, event) => `${short(day)}, event ${event}`,
  plan: (step, baseline, now, late) => {
    if (now === undefined) return `${step}: no day planned`;
    if (baseline === undefined || baseline === now) return `${step}: planned ${short(now)}`;
    return `${step}: planned ${short(baseline)}, now ${short(now)} (${slippage(late)})`;
  },
  onCourse: 'All missing criteria have an agreed day before the opening.',
  offCourse: 'At least one missing criterion has no agreed day before the opening.',
};
