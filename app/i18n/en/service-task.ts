import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural } from '../sentence';

const dates = datesIn('en');
const { word } = numbersIn('en');

export const serviceTask: Catalogue['serviceTask'] = {
  stairs: (name) => `Steps: ${name}`,
  now: 'now',
  next: 'next',
  services: 'Services',
  columns: {
    service: 'Service',
    step: 'Step',
    units: 'Units',
    next: 'Next step',
    part: 'Part',
    state: 'State',
    standing: 'How it stands',
  },
  parts: 'Parts of the work',
  deviations: 'Deviations from the model',
  headline: (name, verdict) => `${name}: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`,
  leftOut: 'Left out',
  admits: {
    none: 'E-booking is not in use yet.',
    staff: 'Professionals book the appointments.',
    invited: 'Professionals and invited clients book the appointments.',
    everyone: 'All clients can book.',
  },
  nextStep: (step) => `The next step is ${step}.`,
  lacking: (count) =>
    count === 0
      ? 'All criteria are met.'
      : `${capital(word(count))} ${plural(count, 'criterion is', 'criteria are')} not met yet.`,
  slip: (days) => (days > 0 ? `The schedule is late by ${dates.slippage(days).slice(1)}.` : ''),
  forSubject: (service, unit) => `${service}, ${unit}`,
  gateOf: (step, subject) => `Criteria before the step ${step}: ${subject}`,
  watchOf: (subject) => `Criteria of the opening, still watched: ${subject}`,
  noGate: 'There is no higher step. The criteria are still watched.',
  nowSince: (day) => `now, since ${dates.short(day)}`,
  plannedFor: (day) => `planned ${dates.full(day)}`,
  estimate: (now, baseline) => `estimate ${dates.short(now)} (plan ${dates.short(baseline)})`,
  see: 'See the proposal',
  planned: (step, day) => `${step}, ${dates.short(day)}`,
  noPlan: (step) => `${step}, no day`,
  unitCount: (count) => `${count} ${plural(count, 'unit', 'units')}`,
  deviation: {
    skipPhase: (name) => `Phase skipped: ${name}`,
    skipActivity: (name) => `Activity skipped: ${name}`,
    addActivity: (name) => `Activity added: ${name}`,
    skipCriterion: (name, step) => `Criterion skipped before the step ${step}: ${name}`,
    addCriterion: (name, step) => `Criterion added before the step ${step}: ${name}`,
    changeCriterion: (name, step) => `Criterion changed before the step ${step}: ${name}`,
  },
  history: 'History',
};
