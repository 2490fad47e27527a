import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural, sentence } from '../sentence';

const { full, onWeekday } = datesIn('sv');
const { word } = numbersIn('sv');

export const overview: Catalogue['overview'] = {
  title: 'Översikt',
  asOf: (day) => `Läget ${onWeekday(day)}`,
  headline: (many, { open, ready, blocked }) =>
    `${capital(many)}: ${[
      open === 0 ? 'ingen öppen' : `${word(open)} ${open === 1 ? 'öppen' : 'öppna'}`,
      ...(ready > 0 ? [`${word(ready)} ${ready === 1 ? 'klar' : 'klara'} att öppnas`] : []),
      ...(blocked > 0 ? [`${word(blocked)} ${blocked === 1 ? 'hindrad' : 'hindrade'}`] : []),
    ].join(', ')}`,
  recent: 'Öppnat och stängt de senaste två veckorna',
  nothingRecent: 'Ingenting har öppnats eller stängts på två veckor.',
  blocks: 'Vad som hindrar mest',
  nothingBlocks: 'Ingenting är hindrat.',
  picture: (many) => `${capital(many)} efter fas`,
  nameColumn: (one) => `${capital(one)} och trappsteg`,
  moveColumn: 'Hinder, vems tur och nästa trappsteg',
  phase: (number, name) => `Fas ${number}: ${name}`,
  programmeBand: 'Hela projektets arbete',
  leftOut: 'Ingår inte',
  laterFrom: (day) => `Med från ${full(day)}`,
  next: 'Härnäst',
  you: 'Du',
  report: 'Lägesrapport (PDF)',
  yours: 'Din tur',
  nothingYours: 'Ingenting väntar på dig.',
  more: (count) => `och ${word(count)} ${plural(count, 'annan', 'andra')}`,
  holds: (services, units) => {
    const what = services.length === 1 ? `tjänsten ${services.join('')}` : `${services.length} tjänster`;
    return `Hindrar ${what} vid ${word(units)} ${plural(units, 'enhet', 'enheter')}`;
  },
  state: {
    blocked: (missing) => `Hindrad: ${missing}`,
    ready: (met, of) => `Klar att öppnas: villkor ${met}/${of}`,
    confirming: (step) => `Väntar på bekräftelse: ${step}`,
    closing: 'Stängs, bekräftelsen saknas',
    confirmingLate: (step) => `Bekräftelsen är försenad: ${step}`,
    closingLate: 'Stängs, bekräftelsen är försenad',
    underWay: (missing) => `Framskrider: ${missing}`,
    top: 'På det översta trappsteget',
  },
  leftOutBecause: (ground, { reason, decider, day }) =>
    `${{ technical: 'Teknisk', functional: 'Funktionell', structural: 'Strukturell' }[ground]} grund: ${sentence(reason)} Beslutsfattare: ${decider}, ${full(day)}.`,
  coming: {
    step: (what, step) => `Öppning: ${what}, ${step}`,
    datedStep: (what, step) => `Tidsbestämd öppning: ${what}, ${step}`,
    services: (serviceTask, count) => `${serviceTask}, ${count} tjänster`,
    workshop: (number, of, serviceTask) => `Workshop ${number}/${of}: ${serviceTask}`,
    communication: (row, serviceTask) =>
      serviceTask === undefined ? `Kommunikation: ${row}` : `Kommunikation: ${row}, ${serviceTask}`,
  },
  nothingComing: 'Ingenting är planerat för de närmaste två månaderna.',
  nextActivity: (activity) => `Härnäst: ${activity}`,
  allDone: 'Allt är gjort',
};
