import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural } from '../sentence';

const dates = datesIn('fi');
const { word } = numbersIn('fi');

export const serviceTask = {
  stairs: (name: string) => `Portaat: ${name}`,
  now: 'nyt',
  next: 'seuraava',
  services: 'Palvelut',
  columns: {
    service: 'Palvelu',
    step: 'Porras',
    units: 'Yksiköt',
    next: 'Seuraava porras',
    part: 'Osa',
    state: 'Tila',
    standing: 'Tilanne',
  },
  parts: 'Työn osat',
  aspects: {
    contactPersons: 'Yhteyshenkilöt',
    workshops: 'Työpajat',
    scope: 'Rajaus',
    guidance: 'Ohjeet',
    training: 'Koulutus',
    communications: 'Viestintä',
    settingsTests: 'Asetusten testaus',
    staffBooking: 'Ammattilaisten varaus',
    opening: 'Avaukset',
    plan: 'Suunnitelma',
  },
  deviations: 'Poikkeukset mallista',
  /** How the service task stands, as the page's headline. */
  headline: (name: string, verdict: string) =>
    `${name}: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`,
  leftOut: 'Ei mukana',
  admits: {
    none: 'Sähköinen ajanvaraus ei ole vielä käytössä.',
    staff: 'Ammattilaiset varaavat ajat.',
    invited: 'Ammattilaiset ja kutsutut asiakkaat varaavat ajat.',
    everyone: 'Kaikki asiakkaat voivat varata.',
  },
  nextStep: (step: string) => `Seuraava porras on ${step}.`,
  lacking: (count: number) =>
    count === 0
      ? 'Kaikki ehdot täyttyvät.'
      : `${capital(word(count))} ${plural(count, 'ehto', 'ehtoa')} ei täyty vielä.`,
  slip: (days: number) => (days > 0 ? `Aikataulu on myöhässä ${dates.slippage(days).slice(1)}.` : ''),
  forSubject: (service: string, unit: string) => `${service}, ${unit}`,
  gateOf: (step: string, subject: string) => `Ehdot ennen porrasta ${step}: ${subject}`,
  watchOf: (subject: string) => `Avaamisen ehdot, joita seurataan: ${subject}`,
  noGate: 'Ylempää porrasta ei ole. Ehtoja seurataan edelleen.',
  nowSince: (day: string) => `nyt, ${dates.short(day)} alkaen`,
  plannedFor: (day: string) => `suunniteltu ${dates.full(day)}`,
  estimate: (now: string, baseline: string) => `arvio ${dates.short(now)} (suunn. ${dates.short(baseline)})`,
  see: 'Katso ehdotus',
  planned: (step: string, day: string) => `${step}, ${dates.short(day)}`,
  noPlan: (step: string) => `${step}, päivää ei ole`,
  unitCount: (count: number) => `${count} ${plural(count, 'yksikkö', 'yksikköä')}`,
  sentences: {
    contactNamed: (day: string, substitutes: number) =>
      `Yhteyshenkilö nimetty ${dates.short(day)}${substitutes > 0 ? ', myös sijainen' : ''}`,
    contactMissing: 'Yhteyshenkilöä ei ole nimetty',
    workshops: (held: number, of: number, next: string | undefined) =>
      `${held}/${of} pidetty${next === undefined ? '' : `, seuraava ${dates.short(next)}`}`,
    scopeNone: 'Rajausta ei ole ehdotettu',
    scopePending: (proposal: number) => `Ehdotus ${proposal} odottaa hyväksyntää`,
    scopeReturned: (proposal: number) => `Ehdotus ${proposal} palautettiin korjattavaksi`,
    scopeApproved: (proposal: number, day: string) => `Rajaus ${proposal} hyväksytty ${dates.short(day)}`,
    scopeStale: (proposal: number) => `Rajaus ${proposal} on muuttunut hyväksynnän jälkeen`,
    guidance: (published: number, of: number) =>
      `${published}/${of} asiakasohjetta julkaistu vaadituilla kielillä`,
    training: (trained: number, staff: number, counted: number, units: number) =>
      counted === 0
        ? 'Koulutettuja ei ole vielä laskettu'
        : `${trained}/${staff} koulutettu${counted < units ? `, laskettu ${counted}/${units} yksikössä` : ''}`,
    communications: (done: number, of: number, next: string | undefined) =>
      `${done}/${of} tehty${next === undefined ? '' : `, seuraava ${dates.short(next)}`}`,
    tests: (passed: number, of: number, failed: number) =>
      `${passed}/${of} testiä läpi${failed > 0 ? `, ${failed} ei mennyt läpi` : ''}`,
    staffBooking: (counted: number, of: number, bookings: number) =>
      counted === 0
        ? 'Varauksia ei ole vielä laskettu'
        : `${bookings} varausta, laskettu ${counted}/${of} palvelussa`,
    opening: (open: number, invited: number, of: number) =>
      open + invited === 0
        ? 'Asiakkaille ei ole avattu mitään'
        : `Kaikille ${open}/${of}, kutsutuille ${invited}/${of} palvelua`,
    waiting: (count: number) =>
      `${count} ${plural(count, 'toimeksianto odottaa', 'toimeksiantoa odottaa')} vahvistusta`,
    plan: (moved: number) =>
      moved === 0 ? 'Päiviä ei ole siirretty' : `${moved} ${plural(moved, 'päivä', 'päivää')} siirretty`,
  },
  deviation: {
    skipPhase: (name: string) => `Vaihe ohitetaan: ${name}`,
    skipActivity: (name: string) => `Työ ohitetaan: ${name}`,
    addActivity: (name: string) => `Työ lisätään: ${name}`,
    skipCriterion: (name: string, step: string) => `Ehto ohitetaan ennen porrasta ${step}: ${name}`,
    addCriterion: (name: string, step: string) => `Ehto lisätään ennen porrasta ${step}: ${name}`,
    changeCriterion: (name: string, step: string) => `Ehto muuttuu ennen porrasta ${step}: ${name}`,
  },
  history: 'Historia',
};
