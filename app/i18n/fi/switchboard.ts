import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, inText, plural } from '../sentence';

const { full, short, time } = datesIn('fi');
const { word } = numbersIn('fi');

export const switchboard = {
  title: 'Kytkintaulu',
  columns: {
    service: 'Palvelu',
    step: 'Porras nyt',
    gate: 'Seuraavan portaan ehdot',
    act: 'Toiminto',
    order: 'Toimeksianto',
    deadline: 'Määräaika',
  },
  toConfirm: 'Odottaa vahvistusta',
  orderedOn: (step: string, day: string) => `Avaus portaalle ${step}, toimeksianto ${short(day)}`,
  closingSince: (day: string) => `Suljetaan, vahvistus puuttuu, toimeksianto ${short(day)}`,
  confirmBy: (day: string) => `vahvista viimeistään ${short(day)}`,
  up: (step: string) => `Nosta: ${step}`,
  down: 'Sulje',
  confirm: 'Vahvista tehdyksi',
  happens: 'Näin käy',
  who: {
    clients: 'Asiakkaat',
    professionals: 'Ammattilaiset',
    appointments: 'Varatut ajat',
    openings: 'Tulevat avaukset',
    system: 'Varausjärjestelmä',
    journal: 'Päiväkirja',
    undo: 'Peruminen',
  },
  appointmentsStand: 'Jo varatut ajat säilyvät ennallaan.',
  canClose: 'Voit sulkea palvelun milloin tahansa.',
  canWithdraw:
    'Voit perua toimeksiannon, kunnes avaus on vahvistettu. Avatun palvelun voit sulkea milloin tahansa.',
  when: 'Milloin?',
  now: 'Heti',
  dontOpen: 'Älä avaa',
  dontClose: 'Älä sulje',
  dontConfirm: 'Älä vahvista vielä',
  doneOn: 'Minä päivänä se tehtiin?',
  checked: 'Miten tarkistit sen testivarauksella?',
  whyClose: 'Miksi suljet?',
  reasonShown:
    'Näkyy palvelupäälliköille ja päiväkirjassa. Asiakkaat näkevät vain, miten ajan saa puhelimella.',
  kill: 'Hätäsulku',
  killLede:
    'Sulkee asiakkaiden ajanvarauksen heti kaikissa palveluissa. Ammattilaiset voivat varata edelleen, ja varatut ajat säilyvät.',
  killAct: 'Sulje asiakkaiden ajanvaraus',
  /** The page as a headline: what waits to be confirmed, what can be opened. */
  headline: ({ late, waiting, ready }: { late: number; waiting: number; ready: number }) => {
    if (late > 0) return `${capital(word(late))} ${plural(late, 'vahvistus on', 'vahvistusta on')} myöhässä`;
    if (waiting > 0)
      return `${capital(word(waiting))} ${plural(waiting, 'toimeksianto odottaa', 'toimeksiantoa odottaa')} vahvistusta`;
    if (ready > 0)
      return `${capital(word(ready))} ${plural(ready, 'palvelu on valmis', 'palvelua on valmiina')} avattavaksi`;
    return 'Mikään palvelu ei ole juuri nyt avattavissa';
  },
  /** In how many services whom may book now. */
  lede: (everyone: number, invited: number) => {
    if (everyone + invited === 0) return 'Asiakkaat eivät voi nyt varata missään palvelussa.';
    if (everyone === 0)
      return `Kutsutut asiakkaat voivat varata ${word(invited, 'inessive')} palvelussa, muut eivät vielä missään.`;
    const all = `Kaikki asiakkaat voivat varata ${word(everyone, 'inessive')} palvelussa`;
    return invited === 0 ? `${all}.` : `${all}, kutsutut ${word(invited, 'inessive')}.`;
  },
  deniedTo: (role: string) => `Kytkintaulua käyttää ${inText(role)}`,
  deniedWhy: 'Roolisi ei anna oikeutta avata eikä sulkea palveluja. Yleiskuva kertoo, missä mennään.',
  table: 'Palvelut ja portaat',
  unitsOf: (service: string) => `${service} yksiköittäin`,
  unitColumn: 'Yksikkö',
  approvedOn: (day: string) => `Rajaus hyväksytty ${short(day)}`,
  dated: (step: string, day: string, clock: string) => `Ajastettu: ${step} ${full(day)} ${time(clock)}`,
  heldBack: (step: string, day: string) => `Ajastus pidätettiin ${short(day)}: ${step}`,
  late: 'Vahvistus on myöhässä',
  orderedBy: (role: string) => `Toimeksiannon antoi ${inText(role)}`,
  withdraw: 'Peru',
  /** What is left out of the rollout and yet not closed. */
  stranded: {
    notClosed: (step: string) => `Ei mukana, mutta yhä portaalla ${step}`,
    notSettled: 'Ei mukana, mutta toimeksianto tai ajastus on kesken',
  },
  nothingHere: 'Sinulla ei ole avattavia eikä suljettavia palveluja.',
  open: {
    question: (service: string, admits: 'staff' | 'invited' | 'everyone' | 'none') =>
      `Avaatko palvelun ${{ everyone: 'kaikille asiakkaille', invited: 'kutsutuille asiakkaille', staff: 'ammattilaisille', none: '' }[admits]}: ${service}?`,
    act: 'Avaa',
    order: 'Anna toimeksianto',
    otherStep: (step: string) => `Seuraava porras on siellä ${step}. Avaa se erikseen.`,
    none: (service: string) => `Palvelua ei voi nyt avata: ${service}`,
    clients: {
      everyone: (languages: string) => `Palvelu tulee sivulle Varaa aika ${languages}.`,
      invited: 'Kutsutut asiakkaat voivat varata. Sivulle Varaa aika palvelu ei vielä tule.',
      staff: 'Asiakkaille mikään ei muutu.',
      none: 'Asiakkaille mikään ei muutu.',
    },
    afterConfirming: 'Asiakkaat huomaavat muutoksen vasta, kun avaus on vahvistettu tehdyksi.',
    professionals: 'Heidän kalentereihinsa voi tulla asiakkaiden varauksia.',
    professionalsOnly: 'He voivat varata aikoja asiakkaille.',
    system: (system: string, day: string) =>
      `Avaa palvelu itse varausjärjestelmässä (${system}). Vahvista avaus sitten tehdyksi viimeistään ${full(day)}.`,
    journal: (proposal: number, role: string, day: string) =>
      `Avaus kirjataan sinun tekemäksesi. Rajauksen ${proposal} hyväksyi ${inText(role)} ${full(day)}.`,
    atMoment: 'Myöhemmin, tänä hetkenä',
    day: 'Päivä',
    time: 'Kellonaika',
    judgedAgain: 'Ehdot tarkistetaan silloin uudelleen. Jos jokin puuttuu, palvelua ei avata.',
    laterOrders: 'Silloin syntyy toimeksianto: avaus pitää vielä tehdä varausjärjestelmässä ja vahvistaa.',
    momentNeeded: 'Anna päivä ja kellonaika.',
  },
  units: 'Yksiköt',
  unitsNeeded: 'Valitse ainakin yksi yksikkö.',
  others: 'Näissä yksiköissä palvelua ei voi nyt avata',
  close: {
    question: (service: string) => `Suljetko palvelun: ${service}?`,
    none: (service: string) => `Palvelua ei voi nyt sulkea: ${service}`,
    to: 'Mille portaalle?',
    clients: {
      everyone: 'Palvelu poistuu heti sivulta Varaa aika. Sivulla kerrotaan, miten ajan saa puhelimella.',
      invited: 'Kutsututkaan eivät voi enää varata.',
      staff: 'Asiakkaille mikään ei muutu.',
      none: 'Asiakkaille mikään ei muutu.',
    },
    step: (step: string, admits: 'staff' | 'invited' | 'everyone' | 'none') =>
      `${step}: ${{ everyone: 'kaikki asiakkaat voivat varata', invited: 'kutsutut asiakkaat ja ammattilaiset voivat varata', staff: 'vain ammattilaiset voivat varata', none: 'kukaan ei voi varata' }[admits]}`,
    falls: 'Vahvistamaton tai ajastettu avaus peruuntuu samalla.',
    system: (system: string, day: string) =>
      `Sulje palvelu myös varausjärjestelmässä (${system}). Vahvista sulkeminen sitten tehdyksi viimeistään ${full(day)}.`,
    journal: 'Sulkeminen kirjataan sinun tekemäksesi, syy sen viereen.',
    undo: 'Palvelun voi avata uudelleen, kun ylemmän portaan ehdot täyttyvät.',
  },
  confirming: {
    question: (service: string) => `Onko tehty: ${service}?`,
    none: (service: string) => `Vahvistettavaa ei ole: ${service}`,
    orders: 'Toimeksiannot',
    order: (unit: string, step: string, day: string) => `${unit}: ${step}, toimeksianto ${short(day)}`,
    /** In which system it has to have been done. */
    system: (system: string) => `Tee muutos ensin varausjärjestelmässä (${system}).`,
    closed: 'Palvelu on jo suljettu asiakkailta. Heille mikään ei muutu.',
    journal: 'Vahvistus kirjataan sinun tekemäksesi, testivarauksen tulos sen viereen.',
    checkedHint: 'Kerro, mitä kokeilit varata ja mitä tapahtui.',
  },
  withdrawing: {
    question: (service: string) => `Perutko avauksen: ${service}?`,
    none: (service: string) => `Peruttavaa ei ole: ${service}`,
    what: 'Mitä perutaan?',
    order: (unit: string, step: string, day: string) => `${unit}: ${step}, toimeksianto ${short(day)}`,
    dated: (unit: string, step: string, day: string, clock: string) =>
      `${unit}: ${step}, ajastettu ${full(day)} ${time(clock)}`,
    why: 'Miksi perut?',
    act: 'Peru avaus',
    keep: 'Älä peru',
    stays: 'Heille mikään ei muutu. Palvelu jää portaalle, jolla se on nyt.',
    system: 'Jos avaus on jo tehty varausjärjestelmässä, peru se sielläkin.',
    journal: 'Peruminen kirjataan sinun tekemäksesi, syy sen viereen.',
    again: 'Palvelun voi avata tai ajastaa uudelleen, kun ehdot täyttyvät.',
  },
  killing: {
    question: 'Suljetko asiakkaiden ajanvarauksen kaikissa palveluissa?',
    closes: 'Nämä suljetaan',
    withdraws: 'Nämä avaukset perutaan',
    nothing: 'Asiakkaat eivät voi nyt varata mitään. Suljettavaa ei ole.',
    confirmAll: 'Sulje palvelut myös varausjärjestelmissä ja vahvista ne tehdyiksi.',
    undo: 'Jokainen palvelu avataan uudelleen erikseen, kun sen ehdot täyttyvät.',
  },
  partly: (done: string) => `Muut onnistuivat: ${done}.`,
  done: {
    ordered:
      'Toimeksianto on annettu. Asiakkaille mikään ei vielä muutu. Avaa palvelu varausjärjestelmässä ja vahvista avaus tehdyksi.',
    opened: 'Palvelu on avattu. Voit sulkea sen milloin tahansa.',
    dated: 'Avaus on ajastettu. Voit perua ajastuksen tällä sivulla.',
    closing:
      'Palvelu on suljettu asiakkailta. Sulje se myös varausjärjestelmässä ja vahvista sulkeminen tehdyksi.',
    closed: 'Palvelu on suljettu.',
    confirmed: 'Vahvistus on kirjattu. Palvelu on nyt uudella portaallaan.',
    withdrawn: 'Avaus on peruttu. Palvelu jäi portaalle, jolla se oli.',
    killed:
      'Asiakkaiden ajanvaraus on suljettu kaikissa palveluissa. Sulje palvelut myös varausjärjestelmissä ja vahvista ne tehdyiksi.',
  },
};
