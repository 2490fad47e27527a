import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural } from '../sentence';

const { short, full, range, moment } = datesIn('fi');
const { whole } = numbersIn('fi');

export const history = {
  title: 'Päiväkirja',
  headline: (count: number, latest: string) =>
    `Päiväkirjassa on ${whole(count)} ${plural(count, 'tapahtuma', 'tapahtumaa')}, viimeisin ${full(latest)}`,
  headlineAbout: (name: string, count: number) =>
    `${name}: ${whole(count)} ${plural(count, 'tapahtuma', 'tapahtumaa')}`,
  lede: 'Mitään ei poisteta eikä muuteta: korjaus on oma tapahtumansa. Uusin on ensin.',
  filter: { label: 'Mistä', all: 'Kaikesta', show: 'Näytä' },
  wholeProgramme: 'Koko hanke',
  founder: 'Porraksen perustaja',
  number: (event: number, last: number | undefined) =>
    last === undefined ? `Tapahtuma ${event}` : `Tapahtumat ${event}–${last}`,
  erased: 'Teksti on poistettu.',
  /** After the role of who acted. */
  substitute: 'sijaisena',
  through: { web: '', cli: 'komentoriviltä', job: 'ajastetusti' },
  happened: (day: string) => `Tapahtui ${full(day)}.`,
  /** Beside the day on which it took place: it was told over three days later. */
  late: (days: number) => `Kirjattu ${days} päivää myöhemmin.`,
  corrects: (event: number) => `Korjaa tapahtuman ${event}`,
  correctedBy: (event: number) => `Korjattu tapahtumassa ${event}`,
  texts: { reason: 'Syy', note: 'Saate', minutes: 'Muistio', evidence: 'Näyttö', body: 'Ohje' },
  whole: (count: number) => `Koko historia, ${whole(count)} ${plural(count, 'tapahtuma', 'tapahtumaa')}`,
  older: 'Vanhemmat tapahtumat',
  newest: 'Uusimmat tapahtumat',
  chain:
    'Ketjun viimeinen tunniste. Se on sama myös paperiraportissa, jos mitään ei ole muutettu jälkikäteen:',

  /** What happened, in a line. The name of what it concerns stands before it. */
  events: {
    activityDone: (activity: string) => `Tehtiin: ${activity}`,
    communicationDone: (row: string) => `Viestintä tehtiin: ${row}`,
    definitionApplied: (revision: string) => `Määritysversio ${revision} tuli voimaan`,
    dutyGranted: (role: string, from: string, until: string | undefined, substitute: boolean) =>
      `Rooli annettiin: ${role}${substitute ? ' (sijainen)' : ''}, ${full(from)} alkaen${until === undefined ? '' : `, ${full(until)} asti`}`,
    dutyEnded: (role: string, on: string) => `Rooli päättyi: ${role}, ${full(on)}`,
    factWithdrawn: (event: number) => `Tapahtuman ${event} kirjaus peruttiin`,
    guidancePublished: (audience: string, language: string) => `Ohje ${audience} julkaistiin ${language}`,
    stepTaken: (to: string) => `Nousi portaalle ${to}`,
    stepOrdered: (to: string, confirmBy: string) =>
      `Toimeksianto: avataan portaalle ${to}, vahvistettava ${short(confirmBy)} mennessä`,
    stepConfirmed: (to: string, doneOn: string) =>
      `Nousi portaalle ${to}: avattu ${short(doneOn)}, vahvistettu`,
    orderWithdrawn: () => 'Toimeksianto peruttiin',
    stepDated: (to: string, day: string, clock: string) =>
      `Ajastettiin portaalle ${to}: ${moment(day, clock)}`,
    datedStepWithdrawn: () => 'Ajastus peruttiin',
    steppedDown: (to: string, emergency: boolean) =>
      `${emergency ? 'Hätäsulku: l' : 'L'}askettiin portaalle ${to}`,
    closingOrdered: (to: string, confirmBy: string, emergency: boolean) =>
      `${emergency ? 'Hätäsulku: s' : 'S'}uljettiin asiakkailta, toimeksianto portaalle ${to}, vahvistettava ${short(confirmBy)} mennessä`,
    closingConfirmed: (to: string, doneOn: string) =>
      `Laskettiin portaalle ${to}: suljettu ${short(doneOn)}, vahvistettu`,
    dateMoved: (item: string, from: string | undefined, to: string) =>
      `${capital(item)}: uusi päivä on ${full(to)}${from === undefined ? '' : ` (oli ${full(from)})`}`,
    moveWithdrawn: (item: string) => `${capital(item)}: siirto peruttiin`,
    scopeProposed: (proposal: number, services: number) =>
      `Rajausehdotus ${proposal} tehtiin: ${services} ${plural(services, 'palvelu', 'palvelua')}`,
    scopeApproved: (proposal: number) => `Rajaus ${proposal} hyväksyttiin`,
    scopeReturned: (proposal: number) => `Rajausehdotus ${proposal} palautettiin korjattavaksi`,
    scopeApprovalRevoked: (proposal: number) => `Rajauksen ${proposal} hyväksyntä peruttiin`,
    settingsTested: (suite: string, passed: number, of: number) =>
      `Asetukset testattiin (${suite}): ${passed}/${of} onnistui`,
    staffBookingCounted: (bookings: number, from: string, to: string) =>
      `Ammattilaiset tekivät ${whole(bookings)} ${plural(bookings, 'varauksen', 'varausta')} ${range(from, to)}`,
    textErased: () => 'Teksti poistettiin',
    trainingCounted: (trained: number, staff: number) => `Koulutettuja ${trained}/${staff}`,
    workshopHeld: (workshop: string, present: number) =>
      `Työpaja pidettiin: ${workshop}, ${present} ${plural(present, 'osallistuja', 'osallistujaa')}`,
    workshopClosed: (workshop: string) => `Työpajan muistio suljettiin: ${workshop}`,
  },
  /** What has a day in the plan; its service or unit is named before. */
  planned: {
    from: (phase: string) => `vaiheen ${phase} alku`,
    to: (phase: string) => `vaiheen ${phase} loppu`,
    step: (step: string) => `porras ${step}`,
    workshop: (name: string) => `työpaja ${name}`,
    communication: (name: string) => `viestintä ${name}`,
    training: 'koulutus',
    guidance: 'ohje',
    'settings-tests': 'asetusten testaus',
    'staff-booking': 'ammattilaisten varausten laskenta',
    'contact-person': 'yhteyshenkilön nimeäminen',
    scope: 'rajauspäätös',
    activity: (name: string) => name,
  },
};
