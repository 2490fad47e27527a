import { datesIn } from '../dates';
import type { Counted, ReportWords } from '../fi/report';
import { numbersIn } from '../numbers';
import { capital, inText, listed, plural, sentence } from '../sentence';

const { full, short, days } = datesIn('sv');
const { whole, word } = numbersIn('sv');

const onCourse = 'villkoren följer tidtabellen';
const offCourse = 'villkoren följer inte tidtabellen';
const named = (names: readonly string[]) => (names.length > 0 ? ` (${listed('sv', names)})` : '');
const after = (names: readonly string[]) => (names.length > 0 ? `: ${listed('sv', names)}` : '');

export const report: ReportWords = {
  title: (day) => `Lägesrapport ${full(day)}`,
  compared: (since) => `Jämförelse med ${full(since)}.`,
  headings: {
    summary: 'På en minut',
    tasks: (many) => `${capital(many)} på trappan`,
    changes: (since) => `Vad som ändrats efter ${full(since)}`,
    blocked: 'Hindrade',
    weeks: 'De följande fyra veckorna',
  },
  columns: {
    standing: 'Läge och nästa trappsteg',
    day: 'Dag',
    change: 'Ändring',
    missing: 'Vad som saknas',
    turn: 'Vems tur',
    waited: 'Har väntat',
    effect: 'Följd',
    week: 'Vecka',
    gate: 'Villkor',
    what: 'Vad',
    who: 'Vem',
  },
  nothingBlocked: 'Ingen tjänst är hindrad.',
  nothingChanged: 'Ingenting har ändrats.',
  nothingComing: 'Ingenting är planerat för fyra veckor framåt.',
  legend: 'Ett fyllt trappsteg är nått, ett konturritat är nästa.',
  stair: (reached, of) => `Trappsteg ${reached}/${of}`,

  summary: {
    open: (count, of, names) =>
      count === 0
        ? 'Ingen tjänst är öppen för klienterna.'
        : sentence(
            `för klienterna är ${word(count)} av ${word(of)} tjänster ${plural(count, 'öppen', 'öppna')}${after(names)}`,
          ),
    unchanged: (since) =>
      `Efter ${full(since)} har ingen tjänst bytt trappsteg och ingen öppningsdag flyttats.`,
    changed: (since, { up, down, both, moved }) => {
      const services = ({ count, names }: Counted, what: string) =>
        count > 0 ? [`${word(count)} ${plural(count, 'tjänst', 'tjänster')} ${what}${named(names)}`] : [];
      const parts = [
        ...services(up, 'stigit högre'),
        ...services(down, 'tagits ner'),
        ...services(both, 'bytt trappsteg i båda riktningarna'),
        ...(moved > 0 ? [`${word(moved)} ${plural(moved, 'öppningsdag', 'öppningsdagar')} flyttats`] : []),
      ];
      return `Efter ${full(since)} har ${listed('sv', parts)}.`;
    },
    longest: (task, missing, turn, waited) =>
      `${sentence(`den längsta väntan: ${task}, ${missing}`)} Tur: ${inText(turn)}, ${waited}.`,
    late: (count, waited) =>
      `${capital(word(count))} ${plural(count, 'sak är försenad och', 'saker är försenade, den äldsta')} har väntat ${days(waited)}.`,
    nothingOpens: 'Under de följande fyra veckorna ska ingenting öppnas för klienterna.',
    opensOne: (service, step, day, ready) =>
      `${service} stiger till trappsteget ${step} ${short(day)}, ${ready ? `och ${onCourse}` : `men ${offCourse}`}.`,
    opens: (count, ready) => {
      const gates =
        ready === 0
          ? `men ${offCourse}`
          : ready === count
            ? `och ${onCourse}`
            : `och för ${word(ready)} av dem följer villkoren tidtabellen`;
      return `Under de följande fyra veckorna öppnas ${word(count)} ${plural(count, 'tjänst', 'tjänster')} för klienterna, ${gates}.`;
    },
    opensFirst: (service, step, day) => sentence(`först ${service}: ${step} ${short(day)}`),
  },

  changes: {
    ready: (step) => `alla villkor är uppfyllda för trappsteget ${step}`,
    leftOut: 'lämnades utanför',
    definition: 'Definitionerna',
    revision: (revision) => `version ${revision} trädde i kraft`,
    more: (count) => `Dessutom ${whole(count)} ${plural(count, 'tidigare ändring', 'tidigare ändringar')}.`,
  },

  unconfirmed: (step, day) => `bekräftelsen saknas: ${step}, uppdrag ${short(day)}`,
  confirmBy: (day) => `ska bekräftas senast ${short(day)}`,
  wasPlanned: (step, day) => `${step}, skulle ha varit\u00a0${short(day)}`,
  services: (count) => `${count}\u00a0${plural(count, 'tjänst', 'tjänster')}`,
  coming: {
    onCourse: 'i fas',
    offCourse: 'inte i fas',
    confirmation: (service, step) => `Ska senast bekräftas: ${service}, ${step}`,
  },
  source: (events, revision) =>
    `Sammanställd ur loggboken till och med händelse ${whole(events)}. Definitionsversion ${revision}. Huvudet för loggbokens kedja:`,
};
