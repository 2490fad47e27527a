import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, inText, listed, plural, sentence } from '../sentence';

const { full, short, days } = datesIn('fi');
const { whole, word } = numbersIn('fi');

const onCourse = 'ehdot ovat aikataulussa';
const offCourse = 'ehdot eivät ole aikataulussa';
const named = (names: readonly string[]) => (names.length > 0 ? ` (${listed('fi', names)})` : '');
const after = (names: readonly string[]) => (names.length > 0 ? `: ${listed('fi', names)}` : '');

/** How many services, and their names when these are said. */
export interface Counted {
  readonly count: number;
  readonly names: readonly string[];
}

/** The words of the status report. Names come from the definition and stand uninflected. */
export const report = {
  title: (day: string) => `Tilanneraportti ${full(day)}`,
  compared: (since: string) => `Vertailu päivään ${full(since)}.`,
  headings: {
    summary: 'Minuutissa',
    tasks: (many: string) => `${capital(many)} portailla`,
    changes: (since: string) => `Mitä muuttui ${full(since)} jälkeen`,
    blocked: 'Estyneet',
    weeks: 'Seuraavat neljä viikkoa',
  },
  columns: {
    standing: 'Tilanne ja seuraava porras',
    day: 'Päivä',
    change: 'Muutos',
    missing: 'Mitä puuttuu',
    turn: 'Kenen vuoro',
    waited: 'Odottanut',
    effect: 'Vaikutus',
    week: 'Viikko',
    gate: 'Ehdot',
    what: 'Mitä',
    who: 'Kuka',
  },
  nothingBlocked: 'Yksikään palvelu ei ole estynyt.',
  nothingChanged: 'Mitään ei ole muuttunut.',
  nothingComing: 'Neljälle viikolle ei ole suunniteltu mitään.',
  legend: 'Täytetty porras on saavutettu, ääriviivalla piirretty on seuraava.',
  stair: (reached: number, of: number) => `Porras ${reached}/${of}`,

  /** The summary. Each takes the facts of one rule; without names it keeps to a few words. */
  summary: {
    open: (count: number, of: number, names: readonly string[]) =>
      count === 0
        ? 'Asiakkaille ei ole avoinna yhtään palvelua.'
        : sentence(
            `asiakkaille on avoinna ${word(count)} ${plural(count, 'palvelu', 'palvelua')} ${word(of, 'elative')}${after(names)}`,
          ),
    unchanged: (since: string) =>
      `${full(since)} jälkeen mikään palvelu ei ole vaihtanut porrasta eikä yksikään avauspäivä ole siirtynyt.`,
    changed: (
      since: string,
      { up, down, both, moved }: { up: Counted; down: Counted; both: Counted; moved: number },
    ) => {
      const services = ({ count, names }: Counted, what: string) =>
        count > 0 ? [`${word(count)} ${plural(count, 'palvelu', 'palvelua')} on ${what}${named(names)}`] : [];
      const parts = [
        ...services(up, 'noussut ylemmäs'),
        ...services(down, 'laskettu alemmas'),
        ...services(both, 'vaihtanut porrasta molempiin suuntiin'),
        ...(moved > 0 ? [`${word(moved)} ${plural(moved, 'avauspäivä', 'avauspäivää')} on siirtynyt`] : []),
      ];
      return `${full(since)} jälkeen ${listed('fi', parts)}.`;
    },
    longest: (task: string, missing: string, turn: string, waited: string) =>
      `${sentence(`pisimpään on odotettu: ${task}, ${missing}`)} Vuoro: ${inText(turn)}, ${waited}.`,
    late: (count: number, waited: number) =>
      `Myöhässä on ${word(count)} ${plural(count, 'asia', 'asiaa')}, ${plural(count, 'joka', 'joista pisin')} on odottanut ${days(waited)}.`,
    nothingOpens: 'Seuraavien neljän viikon aikana asiakkaille ei ole tarkoitus avata mitään.',
    opensOne: (service: string, step: string, day: string, ready: boolean) =>
      `${service} nousee portaalle ${step} ${short(day)}, ${ready ? `ja sen ${onCourse}` : `mutta sen ${offCourse}`}.`,
    opens: (count: number, ready: number) => {
      const gates =
        ready === 0
          ? `mutta ${count === 1 ? 'sen' : 'minkään'} ${offCourse}`
          : ready === count
            ? `ja ${count === 1 ? 'sen' : 'kaikkien'} ${onCourse}`
            : `joista ${word(ready, 'genitive')} ${onCourse}`;
      return `Seuraavien neljän viikon aikana avataan asiakkaille ${word(count)} ${plural(count, 'palvelu', 'palvelua')}, ${gates}.`;
    },
    opensFirst: (service: string, step: string, day: string) =>
      sentence(`Ensimmäisenä ${service}: ${step} ${short(day)}`),
  },

  /** What happened to a thing, after its name and a colon. */
  changes: {
    ready: (step: string) => `portaan ${step} kaikki ehdot täyttyvät`,
    leftOut: 'jätettiin pois',
    definition: 'Määritykset',
    revision: (revision: string) => `versio ${revision} tuli voimaan`,
    more: (count: number) => `Lisäksi ${whole(count)} ${plural(count, 'aiempi muutos', 'aiempaa muutosta')}.`,
  },

  unconfirmed: (step: string, day: string) => `vahvistus puuttuu: ${step}, toimeksianto ${short(day)}`,
  confirmBy: (day: string) => `vahvistettava ${short(day)} mennessä`,
  wasPlanned: (step: string, day: string) => `${step}, piti olla\u00a0${short(day)}`,
  services: (count: number) => `${count}\u00a0${plural(count, 'palvelu', 'palvelua')}`,
  coming: {
    onCourse: 'aikataulussa',
    offCourse: 'ei aikataulussa',
    confirmation: (service: string, step: string) => `Vahvistettava viimeistään: ${service}, ${step}`,
  },
  source: (events: number, revision: string) =>
    `Koottu päiväkirjasta tapahtumaan ${whole(events)} asti. Määritysversio ${revision}. Päiväkirjan ketjun pää:`,
};

export type ReportWords = typeof report;
