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
