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
  aspects: {
    contactPersons: 'Kontaktpersoner',
    workshops: 'Workshoppar',
    scope: 'Avgränsning',
    guidance: 'Anvisningar',
    training: 'Utbildning',
    communications: 'Kommunikation',
    settingsTests: 'Test av inställningar',
    staffBooking: 'De anställdas tidsbokning',
    opening: 'Öppningar',
    plan: 'Plan',
  },
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
  sentences: {
    contactNamed: (day, substitutes) =>
      `Kontaktperson utsedd ${dates.short(day)}${substitutes > 0 ? ', även en ersättare' : ''}`,
    contactMissing: 'Ingen kontaktperson är utsedd',
    workshops: (held, of, next) =>
      `${held}/${of} hållna${next === undefined ? '' : `, nästa ${dates.short(next)}`}`,
    scopeNone: 'Ingen avgränsning har föreslagits',
    scopePending: (proposal) => `Förslag ${proposal} väntar på godkännande`,
    scopeReturned: (proposal) => `Förslag ${proposal} återsändes för korrigering`,
    scopeApproved: (proposal, day) => `Avgränsning ${proposal} godkänd ${dates.short(day)}`,
    scopeStale: (proposal) => `Avgränsning ${proposal} har ändrats efter godkännandet`,
    guidance: (published, of) => `${published}/${of} klientanvisningar publicerade på de språk som krävs`,
    training: (trained, staff, counted, units) =>
      counted === 0
        ? 'De utbildade har inte räknats än'
        : `${trained}/${staff} utbildade${counted < units ? `, räknade vid ${counted}/${units} enheter` : ''}`,
    communications: (done, of, next) =>
      `${done}/${of} gjorda${next === undefined ? '' : `, nästa ${dates.short(next)}`}`,
    tests: (passed, of, failed) =>
      `${passed}/${of} test godkända${failed > 0 ? `, ${failed} underkända` : ''}`,
    staffBooking: (counted, of, bookings) =>
      counted === 0
        ? 'Bokningarna har inte räknats än'
        : `${bookings} bokningar, räknade i ${counted}/${of} tjänster`,
    opening: (open, invited, of) =>
      open + invited === 0
        ? 'Ingenting är öppnat för klienterna'
        : `För alla ${open}/${of}, för inbjudna ${invited}/${of} tjänster`,
    waiting: (count) => `${count} uppdrag väntar på bekräftelse`,
    plan: (moved) =>
      moved === 0 ? 'Inga dagar har flyttats' : `${moved} ${plural(moved, 'dag', 'dagar')} flyttade`,
  },
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
