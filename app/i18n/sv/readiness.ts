import type { Catalogue } from '../catalogue';
import type { CriterionAsked, MissingPart, Names } from '../criteria';
import { datesIn } from '../dates';
import type { Language } from '../language';
import { numbersIn } from '../numbers';
import { inText, listed, plural } from '../sentence';

const { short, full, days, withWeekday, slippage } = datesIn('sv');
const { percent, word } = numbersIn('sv');
const languageNames = { fi: 'finska', sv: 'svenska', en: 'engelska' };

const named = <Id extends string>(ids: readonly Id[], name: (id: Id) => string) =>
  listed(
    'sv',
    ids.map((id) => name(id)),
  );
const inAll = (languages: readonly Language[]) =>
  `på ${named(languages, (language) => languageNames[language])}`;
const bookings = (count: number) => `${count} ${plural(count, 'bokning', 'bokningar')}`;

function criterion(asked: CriterionAsked, names: Names): string {
  switch (asked.criterion) {
    case 'contactPersonNamed':
      return 'Kontaktpersonen är utsedd';
    case 'activitiesDone':
      return `Gjort: ${named(asked.activities, names.activity)}`;
    case 'workshopsHeld':
      if ('workshops' in asked) return `Workshopparna har hållits: ${named(asked.workshops, names.workshop)}`;
      return `Minst ${word(asked.atLeast)} ${plural(asked.atLeast, 'workshop', 'workshoppar')} har hållits`;
    case 'scopeApproved':
      return 'Avgränsningen är godkänd';
    case 'guidancePublished': {
      const text = asked.audience === 'client' ? 'Klientanvisningen' : 'Arbetssättet';
      return `${text} har publicerats ${inAll(asked.languages)}`;
    }
    case 'trainingCompleted':
      return `Minst ${percent(asked.percent)} av ${asked.of === 'unit' ? 'enhetens yrkespersoner' : 'yrkespersonerna'} har utbildats`;
    case 'communicationDone':
      return `Kommunikationen är gjord: ${named(asked.rows, names.communication)}`;
    case 'settingsTestsPassed':
      return `Inställningarna är testade: ${names.suite(asked.suite)}`;
    case 'staffBookingInUse':
      return `De anställdas tidsbokning har varit i bruk i ${days(asked.days)}, med minst ${bookings(asked.bookings)}`;
    case 'dayReached':
      return `Tidigast ${full(asked.day)}`;
  }
}

function missing(part: MissingPart, names: Names): string {
  switch (part.code) {
    case 'contact-person-unnamed':
      return 'ingen kontaktperson är utsedd';
    case 'activities-undone':
      return `ogjort ${part.undone.length}/${part.of}: ${named(part.undone, names.activity)}`;
    case 'workshops-unheld':
      return `${part.held}/${part.needed} workshoppar har hållits${part.next === undefined ? '' : `, nästa är ${names.workshop(part.next)}`}`;
    case 'scope-unproposed':
      return 'ingen avgränsning har föreslagits';
    case 'scope-pending':
      return `avgränsningsförslag ${part.proposal} väntar på godkännande, gjort ${short(part.on)}`;
    case 'scope-returned':
      return `avgränsningsförslag ${part.proposal} återsändes för korrigering ${short(part.on)}`;
    case 'scope-stale':
      return `avgränsning ${part.proposal} har ändrats efter att den godkändes ${short(part.on)}`;
    case 'scope-leaves-out':
      return 'tjänsten ingår inte i den godkända avgränsningen';
    case 'guidance-unpublished':
      return `anvisningen saknas ${inAll(part.unpublished)}`;
    case 'training-uncounted':
      return 'antalet utbildade har inte räknats ännu';
    case 'training-short':
      return part.trained >= part.needed
        ? 'antalet utbildade har inte räknats vid alla enheter ännu'
        : `${part.trained}/${part.staff} har utbildats, ${part.needed} behövs`;
    case 'communications-undone':
      return `kommunikation ogjord: ${named(part.undone, names.communication)}`;
    case 'settings-untested':
      return part.passed === 0
        ? `inställningarna har inte testats ännu, ${part.of} test`
        : `${part.passed}/${part.of} inställningstest godkända, resten inte körda`;
    case 'settings-failed':
      return `${part.passed}/${part.of} inställningstest godkända, underkänt: ${named(part.failed, names.testCase)}`;
    case 'staff-booking-uncounted':
      return `de anställdas bokningar har inte räknats ännu, ${part.bookings} behövs`;
    case 'staff-booking-short':
      return `de anställda har ${bookings(part.bookings)} på ${days(part.days)}, ${bookings(part.neededBookings)} på ${days(part.neededDays)} behövs`;
    case 'scope-not-yet':
    case 'day-ahead':
      return `dagen ${full(part.day)} har inte kommit än`;
  }
}

export const readiness: Catalogue['readiness'] = {
  criterion,
  missing,
  tally: (met, of) =>
    met === of
      ? `Alla villkor är uppfyllda, ${met}/${of}.`
      : `${met} av ${of} villkor är ${plural(met, 'uppfyllt', 'uppfyllda')}.`,
  unmetFirst: 'De som saknas står först.',
  criteria: (met, of) => `Villkor ${met}/${of}`,
  unmet: 'Villkor saknas',
  turn: (role) => `Tur: ${inText(role)}`,
  yourTurn: 'Din tur',
  waited: (count) => (count === 0 ? 'från och med i dag' : `har väntat ${days(count)}`),
  vacant: (role) => `rollen är obesatt: ${inText(role)}`,
  expected: (day) => `väntas ${withWeekday(day)}`,
  wasExpected: (day) => `väntades ${withWeekday(day)}`,
  unplanned: 'ingen dag avtalad',
  due: (day) => `senast ${short(day)}`,
  overdue: (day) => `skulle ha varit klart ${short(day)}`,
  evidence: (day, event) => `${short(day)}, händelse ${event}`,
  plan: (step, baseline, now, late) => {
    if (now === undefined) return `${step}: ingen dag planerad`;
    if (baseline === undefined || baseline === now) return `${step}: planerad ${short(now)}`;
    return `${step}: planerad ${short(baseline)}, nu ${short(now)} (${slippage(late)})`;
  },
  onCourse: 'Alla villkor som saknas har en avtalad dag före öppningen.',
  offCourse: 'Minst ett villkor som saknas har ingen avtalad dag före öppningen.',
};
