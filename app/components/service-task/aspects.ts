import type { Rollout } from '../../aspects';
import { communicationSubject } from '../../aspects/communications/communications';
import { guidanceSubject } from '../../aspects/guidance/guidance';
import { planned } from '../../aspects/plan/plan';
import { isStale } from '../../aspects/scope/terms';
import { latestApproval, pendingProposal } from '../../aspects/scope/state';
import { scopeSubject } from '../../aspects/scope/events';
import { settingsTestSubject } from '../../aspects/settings-tests/settings-tests';
import { staffBookingSubject } from '../../aspects/staff-booking/staff-booking';
import { trainingSubject } from '../../aspects/training/training';
import { workshopSubject } from '../../aspects/workshops/workshops';
import { dayOf, type Day } from '../../domain/calendar';
import { holdersOf } from '../../aspects/duties/permissions';
import type { ServiceTask, SocialServiceId } from '../../domain/programme/service-task';
import { servicesOn, unitsOn } from '../../domain/programme/subject';
import type { SeenOn, TaskSurvey } from '../../judgement/survey';
import { addressesIn } from '../addresses';
import type { Speaker } from '../../wording/speaker';

/** A part of the work: how far it is, in a sentence. */
export interface AspectLine {
  readonly id: string;
  readonly name: string;
  readonly stage: 'done' | 'under-way' | 'ahead';
  readonly text: string;
  readonly href?: string | undefined;
}

type Told = Pick<AspectLine, 'stage' | 'text' | 'href'>;

/** The parts of the work in a service task, always in the same order. What is left out of it makes no work. */
export function aspectLines(survey: SeenOn<Rollout>, one: TaskSurvey, speaker: Speaker): AspectLine[] {
  const { rollout, on } = survey;
  const { task } = one;
  const services = servicesOn(rollout.programme, task.id, on);
  const { aspects, sentences } = speaker.words.serviceTask;
  const told: Readonly<Record<keyof typeof aspects, Told>> = {
    contactPersons: contactPersons(rollout, task, on, sentences),
    workshops: workshops(rollout, task, on, sentences),
    scope: scope(rollout, task, sentences),
    guidance: guidance(rollout, services, sentences),
    training: training(rollout, task, on, sentences),
    communications: communications(rollout, task, on, sentences),
    settingsTests: settingsTests(rollout, services, sentences),
    staffBooking: staffBooking(rollout, services, sentences),
    opening: opening(one, services.length, sentences),
    plan: plan(rollout, task, sentences),
  };
  return (Object.keys(aspects) as (keyof typeof aspects)[]).map((id) => ({
    id,
    name: aspects[id],
    ...told[id],
  }));
}

type Sentences = Speaker['words']['serviceTask']['sentences'];

function contactPersons(rollout: Rollout, { id }: ServiceTask, on: Day, say: Sentences): Told {
  const holders = holdersOf(rollout, rollout.programme.contactPersonRole, `serviceTask:${id}`, on);
  const first = holders.find(({ as }) => as === 'holder') ?? holders[0];
  if (!first) return { stage: 'ahead', text: say.contactMissing };
  const substitutes = holders.filter(({ as }) => as === 'substitute').length;
  return { stage: 'done', text: say.contactNamed(first.from, substitutes) };
}

function workshops(rollout: Rollout, { id }: ServiceTask, on: Day, say: Sentences): Told {
  const all = rollout.programme.workshops;
  const unheld = all.filter((workshop) => !rollout.workshops.has(workshopSubject(id, workshop.id)));
  const held = all.length - unheld.length;
  const next = nextDay(
    unheld.map((workshop) => planned(rollout, id, { kind: 'workshop', workshop: workshop.id }).now),
    on,
  );
  return { stage: stageOf(held, all.length), text: say.workshops(held, all.length, next) };
}

function scope(rollout: Rollout, { id }: ServiceTask, say: Sentences): Told {
  const { programme } = rollout;
  const known = rollout.scope.get(scopeSubject(id));
  const last = pendingProposal(known) ?? latestApproval(known) ?? known?.proposals.at(-1);
  if (!last) return { stage: 'ahead', text: say.scopeNone };
  const { number, outcome } = last;
  const href = addressesIn(programme.id).scope(id, number);
  const approval = latestApproval(known);
  if (outcome.stage === 'pending') return { stage: 'under-way', text: say.scopePending(number), href };
  if (!approval) return { stage: 'under-way', text: say.scopeReturned(number), href };
  if (isStale(programme, approval)) return { stage: 'under-way', text: say.scopeStale(number), href };
  return {
    stage: 'done',
    text: say.scopeApproved(number, dayOf(approval.outcome.at, programme.timeZone)),
    href,
  };
}

/** Guidance for clients, in every language that the programme requires. */
function guidance(rollout: Rollout, services: readonly SocialServiceId[], say: Sentences): Told {
  const { required } = rollout.programme.languages;
  const published = services.filter((service) =>
    required.every((language) => rollout.guidance.has(guidanceSubject(service, 'client', language))),
  ).length;
  return {
    stage: stageOf(published, services.length),
    text: say.guidance(published, services.length),
  };
}

function training(rollout: Rollout, { id }: ServiceTask, on: Day, say: Sentences): Told {
  const units = unitsOn(rollout.programme, id, on);
  const counts = units.flatMap((unit) => rollout.training.get(trainingSubject(id, unit)) ?? []);
  const trained = counts.reduce((sum, count) => sum + count.trained, 0);
  const staff = counts.reduce((sum, count) => sum + count.staff, 0);
  const isDone = counts.length === units.length && trained === staff;
  return {
    stage: isDone ? 'done' : counts.length > 0 ? 'under-way' : 'ahead',
    text: say.training(trained, staff, counts.length, units.length),
  };
}

function communications(rollout: Rollout, { id }: ServiceTask, on: Day, say: Sentences): Told {
  const rows = [...rollout.programme.communications.values()].filter(({ level }) => level === 'serviceTask');
  const undone = rows.filter((row) => !rollout.communications.has(communicationSubject(id, row.id)));
  const done = rows.length - undone.length;
  const next = nextDay(
    undone.map((row) => planned(rollout, id, { kind: 'communication', row: row.id }).now),
    on,
  );
  return { stage: stageOf(done, rows.length), text: say.communications(done, rows.length, next) };
}

function settingsTests(rollout: Rollout, services: readonly SocialServiceId[], say: Sentences): Told {
  const results = services.flatMap((service) =>
    [...rollout.programme.suites.values()].flatMap(({ id, cases }) => {
      const test = rollout.settingsTests.get(settingsTestSubject(service, id));
      return cases.map((one) => test?.results[one.id]);
    }),
  );
  const passed = results.filter((result) => result === true).length;
  const failed = results.filter((result) => result === false).length;
  return {
    stage: passed + failed > 0 && passed < results.length ? 'under-way' : stageOf(passed, results.length),
    text: say.tests(passed, results.length, failed),
  };
}

function staffBooking(rollout: Rollout, services: readonly SocialServiceId[], say: Sentences): Told {
  const counts = services.flatMap((service) => rollout.staffBooking.get(staffBookingSubject(service)) ?? []);
  const bookings = counts.reduce((sum, count) => sum + count.bookings, 0);
  return {
    stage: stageOf(counts.length, services.length),
    text: say.staffBooking(counts.length, services.length, bookings),
  };
}

function opening({ readiness }: TaskSurvey, of: number, say: Sentences): Told {
  const standing = (admits: string) =>
    new Set(readiness.filter(({ step }) => step.admits === admits).map(({ subject }) => subject.service))
      .size;
  const [open, invited] = [standing('everyone'), standing('invited')];
  const waiting = readiness.filter((subject) => subject.standing.pending).length;
  const text = say.opening(open, invited, of);
  return {
    stage: open === 0 && invited === 0 && waiting === 0 ? 'ahead' : stageOf(open, of, true),
    text: waiting > 0 ? `${text}. ${say.waiting(waiting)}` : text,
  };
}

function plan(rollout: Rollout, { id }: ServiceTask, say: Sentences): Told {
  const moved = [...rollout.plan.values()].filter(({ place }) => place === id).length;
  return { stage: 'under-way', text: say.plan(moved) };
}

function stageOf(done: number, of: number, begun = done > 0): AspectLine['stage'] {
  if (of > 0 && done === of) return 'done';
  return begun ? 'under-way' : 'ahead';
}

function nextDay(days: readonly (Day | undefined)[], on: Day): Day | undefined {
  return days.filter((one) => one !== undefined && one >= on).toSorted()[0];
}
