import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural } from '../sentence';

const { short, full, range, moment } = datesIn('sv');
const { whole } = numbersIn('sv');

export const history: Catalogue['history'] = {
  title: 'Loggbok',
  headline: (count, latest) =>
    `Loggboken har ${whole(count)} ${plural(count, 'händelse', 'händelser')}, den senaste ${full(latest)}`,
  headlineAbout: (name, count) => `${name}: ${whole(count)} ${plural(count, 'händelse', 'händelser')}`,
  lede: 'Ingenting tas bort eller ändras: en rättelse är en egen händelse. Den nyaste står först.',
  filter: { label: 'Om vad', all: 'Allt', show: 'Visa' },
  wholeProgramme: 'Hela projektet',
  founder: 'Den som grundade Porras',
  number: (event, last) => (last === undefined ? `Händelse ${event}` : `Händelserna ${event}–${last}`),
  erased: 'Texten har raderats.',
  substitute: 'som ersättare',
  through: { web: '', cli: 'från kommandoraden', job: 'tidsbestämt' },
  happened: (day) => `Hände ${full(day)}.`,
  late: (days) => `Antecknat ${days} dagar senare.`,
  corrects: (event) => `Rättar händelse ${event}`,
  correctedBy: (event) => `Rättad i händelse ${event}`,
  texts: {
    reason: 'Orsak',
    note: 'Följebrev',
    minutes: 'Anteckningar',
    evidence: 'Underlag',
    body: 'Anvisning',
  },
  whole: (count) => `Hela historien, ${whole(count)} ${plural(count, 'händelse', 'händelser')}`,
  older: 'Äldre händelser',
  newest: 'De nyaste händelserna',
  chain:
    'Kedjans sista kontrollsumma. Den är densamma i pappersrapporten, om ingenting har ändrats i efterhand:',

  events: {
    activityDone: (activity) => `Gjordes: ${activity}`,
    communicationDone: (row) => `Kommunikationen gjordes: ${row}`,
    definitionApplied: (revision) => `Definitionsversion ${revision} trädde i kraft`,
    dutyGranted: (role, from, until, substitute) =>
      `Rollen gavs: ${role}${substitute ? ' (ersättare)' : ''}, från ${full(from)}${until === undefined ? '' : ` till ${full(until)}`}`,
    dutyEnded: (role, on) => `Rollen upphörde: ${role}, ${full(on)}`,
    factWithdrawn: (event) => `Anteckningen i händelse ${event} återtogs`,
    guidancePublished: (audience, language) => `Anvisningen ${audience} publicerades ${language}`,
    stepTaken: (to) => `Gick upp till trappsteget ${to}`,
    stepOrdered: (to, confirmBy) =>
      `Uppdrag: öppnas till trappsteget ${to}, ska bekräftas senast ${short(confirmBy)}`,
    stepConfirmed: (to, doneOn) => `Gick upp till trappsteget ${to}: öppnat ${short(doneOn)}, bekräftat`,
    orderWithdrawn: () => 'Uppdraget återtogs',
    stepDated: (to, day, clock) => `Tidsbestämdes till trappsteget ${to}: ${moment(day, clock)}`,
    datedStepWithdrawn: () => 'Tidsbestämningen återtogs',
    steppedDown: (to, emergency) => `${emergency ? 'Nödstängning: s' : 'S'}änktes till trappsteget ${to}`,
    closingOrdered: (to, confirmBy, emergency) =>
      `${emergency ? 'Nödstängning: s' : 'S'}tängdes för klienterna, uppdrag till trappsteget ${to}, ska bekräftas senast ${short(confirmBy)}`,
    closingConfirmed: (to, doneOn) => `Sänktes till trappsteget ${to}: stängt ${short(doneOn)}, bekräftat`,
    dateMoved: (item, from, to) =>
      `${capital(item)}: den nya dagen är ${full(to)}${from === undefined ? '' : ` (var ${full(from)})`}`,
    moveWithdrawn: (item) => `${capital(item)}: flytten återtogs`,
    scopeProposed: (proposal, services) =>
      `Avgränsningsförslag ${proposal} gjordes: ${services} ${plural(services, 'tjänst', 'tjänster')}`,
    scopeApproved: (proposal) => `Avgränsning ${proposal} godkändes`,
    scopeReturned: (proposal) => `Avgränsningsförslag ${proposal} återsändes för korrigering`,
    scopeApprovalRevoked: (proposal) => `Godkännandet av avgränsning ${proposal} återkallades`,
    settingsTested: (suite, passed, of) => `Inställningarna testades (${suite}): ${passed}/${of} lyckades`,
    staffBookingCounted: (bookings, from, to) =>
      `Personalen gjorde ${whole(bookings)} ${plural(bookings, 'bokning', 'bokningar')} ${range(from, to)}`,
    textErased: () => 'En text raderades',
    trainingCounted: (trained, staff) => `Utbildade ${trained}/${staff}`,
    workshopHeld: (workshop, present) =>
      `Workshop hölls: ${workshop}, ${present} ${plural(present, 'deltagare', 'deltagare')}`,
    workshopClosed: (workshop) => `Anteckningarna från workshoppen stängdes: ${workshop}`,
  },
  planned: {
    from: (phase) => `början av fasen ${phase}`,
    to: (phase) => `slutet av fasen ${phase}`,
    step: (step) => `trappsteget ${step}`,
    workshop: (name) => `workshop ${name}`,
    communication: (name) => `kommunikation ${name}`,
    training: 'utbildning',
    guidance: 'anvisning',
    'settings-tests': 'test av inställningarna',
    'staff-booking': 'räkning av personalens bokningar',
    'contact-person': 'kontaktpersonen utses',
    scope: 'avgränsningsbeslut',
    activity: (name) => name,
  },
};
