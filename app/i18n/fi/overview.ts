import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural, sentence } from '../sentence';

const { full, onWeekday } = datesIn('fi');
const { word } = numbersIn('fi');

export const overview = {
  title: 'Yleiskuva',
  asOf: (day: string) => `Tilanne ${onWeekday(day)}`,
  /** How the whole stands, in one line; `many` is what the programme calls what it rolls out. */
  headline: (many: string, { open, ready, blocked }: { open: number; ready: number; blocked: number }) =>
    `${capital(many)}: ${[
      open === 0 ? 'ei yhtään avoinna' : `${word(open)} avoinna`,
      ...(ready > 0 ? [`${word(ready)} valmiina avattavaksi`] : []),
      ...(blocked > 0 ? [`${word(blocked)} estyneenä`] : []),
    ].join(', ')}`,
  recent: 'Avattu ja suljettu kahden viikon aikana',
  nothingRecent: 'Mitään ei ole avattu eikä suljettu kahteen viikkoon.',
  blocks: 'Mikä estää eniten',
  nothingBlocks: 'Mikään ei ole estynyt.',
  picture: (many: string) => `${capital(many)} vaiheittain`,
  nameColumn: (one: string) => `${capital(one)} ja porras`,
  moveColumn: 'Este, kenen vuoro ja seuraava porras',
  phase: (number: number, name: string) => `Vaihe ${number}: ${name}`,
  programmeBand: 'Koko hankkeen työt',
  leftOut: 'Ei mukana',
  laterFrom: (day: string) => `Mukana ${full(day)} alkaen`,
  next: 'Seuraavaksi',
  you: 'Sinä',
  report: 'Tilanneraportti (PDF)',
  yours: 'Sinun vuorosi',
  nothingYours: 'Mikään ei odota sinua.',
  more: (count: number) => `ja ${word(count)} ${plural(count, 'muu', 'muuta')}`,
  /** What an obstacle holds back. */
  holds: (services: readonly string[], units: number) => {
    const what = services.length === 1 ? `palvelua ${services.join('')}` : `${services.length} palvelua`;
    return `Estää ${what} ${word(units, 'inessive')} yksikössä`;
  },
  state: {
    blocked: (missing: string) => `Estynyt: ${missing}`,
    ready: (met: number, of: number) => `Valmis avattavaksi: ehdot ${met}/${of}`,
    confirming: (step: string) => `Odottaa vahvistusta: ${step}`,
    closing: 'Suljetaan, vahvistus puuttuu',
    confirmingLate: (step: string) => `Vahvistus myöhässä: ${step}`,
    closingLate: 'Suljetaan, vahvistus myöhässä',
    underWay: (missing: string) => `Etenee: ${missing}`,
    top: 'Ylimmällä portaalla',
  },
  leftOutBecause: (
    ground: 'technical' | 'functional' | 'structural',
    { reason, decider, day }: { reason: string; decider: string; day: string },
  ) =>
    `${{ technical: 'Tekninen', functional: 'Toiminnallinen', structural: 'Rakenteellinen' }[ground]} peruste: ${sentence(reason)} Päättäjä: ${decider}, ${full(day)}.`,
  coming: {
    step: (what: string, step: string) => `Avaus: ${what}, ${step}`,
    datedStep: (what: string, step: string) => `Ajastettu avaus: ${what}, ${step}`,
    services: (serviceTask: string, count: number) => `${serviceTask}, ${count} palvelua`,
    workshop: (number: number, of: number, serviceTask: string) => `Työpaja ${number}/${of}: ${serviceTask}`,
    communication: (row: string, serviceTask: string | undefined) =>
      serviceTask === undefined ? `Viestintä: ${row}` : `Viestintä: ${row}, ${serviceTask}`,
  },
  nothingComing: 'Kahteen kuukauteen ei ole suunniteltu mitään.',
  nextActivity: (activity: string) => `Seuraavaksi: ${activity}`,
  allDone: 'Kaikki tehty',
};
