import { datesIn } from '../dates';
import type { Counted, ReportWords } from '../fi/report';
import { numbersIn } from '../numbers';
import { capital, inText, listed, plural, sentence } from '../sentence';

const { full, short, days } = datesIn('en');
const { whole, word } = numbersIn('en');

const onCourse = 'criteria on course';
const named = (names: readonly string[]) => (names.length > 0 ? ` (${listed('en', names)})` : '');
const after = (names: readonly string[]) => (names.length > 0 ? `: ${listed('en', names)}` : '');

export const report: ReportWords = {
  title: (day) => `Status report ${full(day)}`,
  compared: (since) => `Compared with ${full(since)}.`,
  headings: {
    summary: 'In a minute',
    tasks: (many) => `${capital(many)} on the stair`,
    changes: (since) => `What changed after ${full(since)}`,
    blocked: 'Blocked',
    weeks: 'The next four weeks',
  },
  columns: {
    standing: 'State and next step',
    day: 'Day',
    change: 'Change',
    missing: 'What is missing',
    turn: 'Whose move',
    waited: 'Waited',
    effect: 'Effect',
    week: 'Week',
    gate: 'Criteria',
    what: 'What',
    who: 'Who',
  },
  nothingBlocked: 'No service is blocked.',
  nothingChanged: 'Nothing has changed.',
  nothingComing: 'Nothing is planned for the next four weeks.',
  legend: 'A filled step is reached, an outlined one is next.',
  stair: (reached, of) => `Step ${reached} of ${of}`,

  summary: {
    open: (count, of, names) =>
      count === 0
        ? 'No service is open to clients.'
        : sentence(
            `${word(count)} of ${word(of)} services ${plural(count, 'is', 'are')} open to clients${after(names)}`,
          ),
    unchanged: (since) =>
      `Since ${full(since)} no service has changed its step and no opening day has moved.`,
    changed: (since, { up, down, both, moved }) => {
      const services = ({ count, names }: Counted, what: string) =>
        count > 0
          ? [`${word(count)} ${plural(count, 'service has', 'services have')} ${what}${named(names)}`]
          : [];
      const parts = [
        ...services(up, 'gone up'),
        ...services(down, 'been taken down'),
        ...services(both, 'gone both up and down'),
        ...(moved > 0
          ? [`${word(moved)} ${plural(moved, 'opening day has', 'opening days have')} moved`]
          : []),
      ];
      return `Since ${full(since)} ${listed('en', parts)}.`;
    },
    longest: (task, missing, turn, waited) =>
      `${sentence(`the longest wait: ${task}, ${missing}`)} Next move: ${inText(turn)}, ${waited}.`,
    late: (count, waited) =>
      `${capital(word(count))} ${plural(count, 'matter is', 'matters are')} late; the longest wait is ${days(waited)}.`,
    nothingOpens: 'Nothing is due to open to clients in the next four weeks.',
    opensOne: (service, step, day, ready) =>
      `${service} goes up to ${step} on ${short(day)}, ${ready ? `with its ${onCourse}` : `but its criteria are not on course`}.`,
    opens: (count, ready) => {
      const gates =
        ready === 0
          ? `but ${plural(count, 'its', 'their')} criteria are not on course`
          : ready === count
            ? `with ${plural(count, 'its', 'their')} criteria on course`
            : `${word(ready)} of them with criteria on course`;
      return `In the next four weeks ${word(count)} ${plural(count, 'service opens', 'services open')} to clients, ${gates}.`;
    },
    opensFirst: (service, step, day) => sentence(`first ${service}: ${step} on ${short(day)}`),
  },

  changes: {
    ready: (step) => `all criteria are met for ${step}`,
    leftOut: 'was left out',
    definition: 'Definitions',
    revision: (revision) => `revision ${revision} came into force`,
    more: (count) => `And ${whole(count)} earlier ${plural(count, 'change', 'changes')}.`,
  },

  unconfirmed: (step, day) => `not confirmed: ${step}, ordered ${short(day)}`,
  confirmBy: (day) => `to be confirmed by ${short(day)}`,
  wasPlanned: (step, day) => `${step}, was to be\u00a0${short(day)}`,
  services: (count) => `${count}\u00a0${plural(count, 'service', 'services')}`,
  coming: {
    onCourse: 'on course',
    offCourse: 'not on course',
    confirmation: (service, step) => `Last day to confirm: ${service}, ${step}`,
  },
  source: (events, revision) =>
    `Drawn from the journal up to event ${whole(events)}. Revision ${revision}. Head of the journal’s chain:`,
};
