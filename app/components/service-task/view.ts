import type { Rollout } from '../../aspects';
import { dayOf, type Moment } from '../../domain/calendar';
import { planned } from '../../aspects/plan/plan';
import type { PersonId } from '../../domain/journal/envelope';
import { stairOf } from '../../domain/programme/stair';
import type { Subject } from '../../domain/programme/subject';
import { answersAtGate } from '../../judgement/answer';
import { daysLate, type Readiness } from '../../judgement/readiness';
import type { SeenOn, TaskSurvey } from '../../judgement/survey';
import { addressesIn } from '../addresses';
import { entryOf } from '../history/entry';
import type { HistoryPage } from '../history/page';
import { byDay, type HistoryDay } from '../history/view';
import type { Speaker } from '../../wording/speaker';
import { aspectLines, type AspectLine } from './aspects';
import { deviationLines } from './deviations';
import { gateView, type CriterionLine } from './gate-view';
import { serviceLines, type ServiceLine } from './services';

export interface ServiceTaskView {
  readonly programme: string;
  readonly overview: string;
  readonly title: string;
  readonly lede: string;
  readonly stairs?: StairsView | undefined;
  readonly gate?:
    | { readonly heading: string; readonly lines: readonly CriterionLine[]; readonly course: string }
    | undefined;
  readonly services: readonly ServiceLine[];
  readonly aspects: readonly AspectLine[];
  readonly deviations: readonly { readonly what: string; readonly reason: string }[];
  readonly history: readonly HistoryDay[];
  readonly wholeHistory: { readonly href: string; readonly count: number };
}

export interface StairsView {
  readonly label: string;
  readonly reached: number;
  readonly steps: readonly { readonly id: string; readonly name: string; readonly note: string }[];
}

export interface ServiceTaskAsked {
  readonly one: TaskSurvey;
  /** Whose gate is shown: the subject asked for, else the one that leads. */
  readonly subject?: Partial<Subject>;
  readonly now: Moment;
  readonly history: HistoryPage;
  readonly texts: ReadonlyMap<string, string>;
}

/** A service task as `reader` sees it: readiness, services, parts of the work, history. */
export function serviceTaskView(
  survey: SeenOn<Rollout>,
  { one, subject, history, texts, now }: ServiceTaskAsked,
  speaker: Speaker,
  reader: PersonId,
): ServiceTaskView {
  const { rollout } = survey;
  const { programme } = rollout;
  const { task } = one;
  const shown = chosenOf(one, subject);
  const addresses = addressesIn(programme.id);
  const back = shown ? addresses.readiness(task.id, shown.subject) : addresses.serviceTask(task.id);
  return {
    programme: programme.id,
    overview: addresses.overview,
    title: titleOf(one, speaker),
    lede: ledeOf(one, shown, speaker),
    ...(shown && { stairs: stairsView(survey, task.id, shown, speaker) }),
    ...(shown && { gate: gateOf(survey, shown, now, speaker, reader, back) }),
    // What is left out stands on no step and has no work under way.
    services: one.leftOut ? [] : serviceLines(survey, one, speaker, subject?.service),
    aspects: one.leftOut ? [] : aspectLines(survey, one, speaker),
    deviations: deviationLines(programme, task, speaker),
    history: byDay(history.events.map((event) => entryOf(event, rollout, speaker, texts))),
    wholeHistory: { href: `${addresses.history}?subject=${task.id}`, count: history.count },
  };
}

function chosenOf({ byService, leading }: TaskSurvey, subject: Partial<Subject> = {}): Readiness | undefined {
  const ofService = byService.get(subject.service ?? '') ?? [];
  return ofService.find((one) => one.subject.unit === subject.unit) ?? ofService[0] ?? leading;
}

function titleOf({ task, verdict, leftOut }: TaskSurvey, speaker: Speaker): string {
  const { words, serviceTask, overview } = speaker.words;
  const { until } = task.leftOut ?? {};
  const out = until === undefined ? overview.leftOut : overview.laterFrom(until);
  const said = leftOut || verdict === 'left-out' ? out : words.verdict[verdict];
  return serviceTask.headline(speaker.text(task.name), said);
}

function ledeOf({ task, leftOut }: TaskSurvey, shown: Readiness | undefined, speaker: Speaker): string {
  const { serviceTask, overview } = speaker.words;
  if (leftOut && task.leftOut) {
    const { ground, reason, decidedBy, on } = task.leftOut;
    return overview.leftOutBecause(ground, {
      reason: speaker.text(reason),
      decider: speaker.decider(decidedBy),
      day: on,
    });
  }
  if (!shown) return '';
  const { step, next, answers, met, planned: plan } = shown;
  const parts = next
    ? [
        serviceTask.nextStep(speaker.step(next.id)),
        serviceTask.lacking(answers.length - met),
        serviceTask.slip(daysLate(plan)),
      ]
    : [serviceTask.noGate];
  return [serviceTask.admits[step.admits], ...parts].filter((part) => part !== '').join(' ');
}

/** The gate of the next step; above all steps, that of the last one, which is watched on. */
function gateOf(
  survey: SeenOn<Rollout>,
  { subject, step, next, answers, met, onCourse }: Readiness,
  now: Moment,
  speaker: Speaker,
  reader: PersonId,
  back: string,
): NonNullable<ServiceTaskView['gate']> {
  const { serviceTask, readiness } = speaker.words;
  const named = serviceTask.forSubject(speaker.service(subject.service), speaker.unit(subject.unit));
  if (!next) {
    const watched = answersAtGate(survey.rollout, subject, step, now);
    const lines = gateView(survey, { subject, answers: watched }, speaker, reader, back);
    return { heading: serviceTask.watchOf(named), lines, course: '' };
  }
  return {
    heading: serviceTask.gateOf(speaker.step(next.id), named),
    lines: gateView(survey, { subject, answers }, speaker, reader, back),
    course: met === answers.length ? '' : onCourse ? readiness.onCourse : readiness.offCourse,
  };
}

function stairsView(
  { rollout }: SeenOn<Rollout>,
  serviceTask: string,
  shown: Readiness,
  speaker: Speaker,
): StairsView {
  const { programme } = rollout;
  const { service, unit } = shown.subject;
  const { serviceTask: say } = speaker.words;
  const { steps, heightOf } = stairOf(programme, service);
  const at = heightOf(shown.step.id);
  const since = shown.standing.since && dayOf(shown.standing.since, programme.timeZone);
  const note = (index: number, id: string): string => {
    if (index < at) return '';
    if (index === at) return since ? say.nowSince(since) : say.now;
    const { baseline, now } = planned(rollout, serviceTask, { kind: 'step', service, step: id });
    const day = !now ? '' : baseline && baseline !== now ? say.estimate(now, baseline) : say.plannedFor(now);
    return index === at + 1 ? [say.next, day].filter((part) => part !== '').join(', ') : day;
  };
  return {
    label: say.stairs(say.forSubject(speaker.service(service), speaker.unit(unit))),
    reached: at + 1,
    steps: steps.map(({ id }, index) => ({ id, name: speaker.step(id), note: note(index, id) })),
  };
}
