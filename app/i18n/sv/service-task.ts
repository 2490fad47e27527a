import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural } from '../sentence';

const dates = datesIn('sv');
const { word } = numbersIn('sv');

export const serviceTask: Catalogue['serviceTask'] = {
  stairs: (name) => `Trappsteg: ${name}`,
  now: 'nu',
  next: 'nästa',
  services: 'Tjänster',
  columns: {
    service: 'Tjänst',
    step: 'Trappsteg',
    units: 'Enheter',
    next: 'Nästa trappsteg',
    part: 'Del',
    state: 'Status',
    standing: 'Läge',
  },
  parts: 'Arbetets delar',
  deviations: 'Avvikelser från modellen',
  headline: (name, verdict) => `${name}: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`,
  leftOut: 'Ingår inte',
  admits: {
    none: 'Elektronisk tidsbokning är inte i bruk än.',
    staff: 'Yrkespersonerna bokar tiderna.',
    invited: 'Yrkespersoner och inbjudna klienter bokar tiderna.',
    everyone: 'Alla klienter kan boka.',
  },
  nextStep: (step) => `Nästa trappsteg är ${step}.`,
  lacking: (count) =>
    count === 0
      ? 'Alla villkor är uppfyllda.'
      : `${capital(word(count))} villkor är inte ${plural(count, 'uppfyllt', 'uppfyllda')} än.`,
  slip: (days) => (days > 0 ? `Tidtabellen är försenad med ${dates.slippage(days).slice(1)}.` : ''),
  forSubject: (service, unit) => `${service}, ${unit}`,
  gateOf: (step, subject) => `Villkor för trappsteget ${step}: ${subject}`,
  watchOf: (subject) => `Villkor för öppningen, som följs: ${subject}`,
  noGate: 'Det finns inget högre trappsteg. Villkoren följs fortfarande.',
  nowSince: (day) => `nu, från ${dates.short(day)}`,
  plannedFor: (day) => `planerat ${dates.full(day)}`,
  estimate: (now, baseline) => `uppskattat ${dates.short(now)} (plan ${dates.short(baseline)})`,
  see: 'Se förslaget',
  planned: (step, day) => `${step}, ${dates.short(day)}`,
  noPlan: (step) => `${step}, ingen dag`,
  unitCount: (count) => `${count} ${plural(count, 'enhet', 'enheter')}`,
  deviation: {
    skipPhase: (name) => `Fasen hoppas över: ${name}`,
    skipActivity: (name) => `Arbetet hoppas över: ${name}`,
    addActivity: (name) => `Arbete läggs till: ${name}`,
    skipCriterion: (name, step) => `Villkoret slopas för trappsteget ${step}: ${name}`,
    addCriterion: (name, step) => `Villkor läggs till för trappsteget ${step}: ${name}`,
    changeCriterion: (name, step) => `Villkoret ändras för trappsteget ${step}: ${name}`,
  },
  history: 'Historia',
};
