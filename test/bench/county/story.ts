import { completeActivity } from '../../../app/aspects/activities/activities';
import { completeCommunication } from '../../../app/aspects/communications/communications';
import { dutySubject, grantDuty } from '../../../app/aspects/duties/duties';
import { orderClosing } from '../../../app/aspects/opening/down';
import { orderStep } from '../../../app/aspects/opening/up';
import { approveScope, proposeScope } from '../../../app/aspects/scope/decisions';
import { scopeSubject } from '../../../app/aspects/scope/events';
import { bindingHash } from '../../../app/aspects/scope/terms';
import { countTraining, trainingSubject } from '../../../app/aspects/training/training';
import { holdWorkshop } from '../../../app/aspects/workshops/workshops';
import { addDays } from '../../../app/domain/calendar';
import type { Actor } from '../../../app/domain/journal/envelope';
import type { Programme } from '../../../app/domain/programme/programme';
import type { RoleId, Where } from '../../../app/domain/programme/role';
import type { ServiceTask } from '../../../app/domain/programme/service-task';
import { serviceOf, subjectsEver, type Subject } from '../../../app/domain/programme/subject';
import {
  bookingsCounted,
  datedTo,
  guidancePublished,
  hand,
  note,
  orderConfirmed,
  settingsTested,
  takenTo,
  trainingCounted,
  type Cast,
  type Telling,
} from './acts';

/** Every role that has something to do in the story. */
export const roles = [
  'coordinator',
  'service-manager',
  'contact-person',
  'technical-admin',
  'trainer',
  'communications-planner',
] as const;

/** Service tasks whose scope is not decided yet: there is always somebody who waits. */
const tasksAhead = 2;

/**
 * A rollout in the order in which it goes: duties, then service task by service task its workshops, scope, texts, counts
 * and tests, and its services up unit by unit. A third of them opens (in the
 * last one by a dated step), a third waits by invitation, a third is still ahead; in every tenth unit too few are trained.
 */
export function* rolledOut(programme: Programme, cast: Cast): Generator<Telling> {
  const tasks = [...programme.serviceTasks.values()];
  for (const role of roles) yield* dutiesOf(programme, role, cast, tasks);
  for (const [index, task] of tasks.entries()) {
    const last = tasks.length - tasksAhead - 1;
    if (index <= last) yield* taskRolledOut(programme, task, cast, index === last ? datedTo : takenTo);
  }
}

function* dutiesOf(
  { roles: known }: Programme,
  role: RoleId,
  cast: Cast,
  tasks: readonly ServiceTask[],
): Generator<Telling> {
  const ofTasks = known.get(role)?.level === 'serviceTask';
  const places: Where[] = ofTasks ? tasks.map(({ id }): Where => `serviceTask:${id}`) : ['programme'];
  for (const where of places) {
    const command = { role, where, person: cast(role), as: 'holder' } as const;
    yield {
      by: hand('coordinator', cast),
      decide: ({ programme, duties }, _now, day) =>
        grantDuty(programme, duties.get(dutySubject(role, where)), { ...command, from: addDays(day, -200) }),
    };
  }
}

type Opening = (to: string, subjects: readonly Subject[], cast: Cast) => Generator<Telling>;

function* taskRolledOut(
  programme: Programme,
  task: ServiceTask,
  cast: Cast,
  opened: Opening,
): Generator<Telling> {
  const { id: serviceTask, socialServices, units } = task;
  const coordinator = hand('coordinator', cast);
  const contactPerson = hand('contact-person', cast);
  for (const workshop of ['functions', 'scoping', 'go-live']) {
    const held = { serviceTask, workshop, present: [contactPerson.person], others: 8 };
    yield {
      by: coordinator,
      decide: ({ programme }, _now, on) => holdWorkshop(programme, undefined, { ...held, on }, on),
    };
  }
  const shared = { place: serviceTask, activity: 'workshops.share-work' };
  yield {
    by: hand('service-manager', cast),
    decide: ({ programme }, _now, on) => completeActivity(programme, undefined, { ...shared, on }, on),
  };
  yield* scopeDecided(programme, task, cast);
  for (const row of ['early-word', 'go-live-note', 'web-page', 'note-to-residents']) {
    const told = { place: serviceTask, row };
    yield {
      by: hand('communications-planner', cast),
      decide: ({ programme }, _now, on) => completeCommunication(programme, undefined, { ...told, on }, on),
    };
  }
  for (const service of socialServices) yield* guidancePublished(service, contactPerson);
  for (const service of socialServices) {
    yield settingsTested(service, hand('technical-admin', cast));
  }
  for (const service of socialServices) yield bookingsCounted(service, 40, contactPerson);
  for (const [index, unit] of units.entries()) {
    yield trainingCounted(serviceTask, unit, index % 10 === 9 ? 5 : 10, hand('trainer', cast));
  }
  const trained = socialServices
    .flatMap((service) => subjectsEver(serviceOf(programme, service)))
    .filter(({ unit }) => units.indexOf(unit) % 10 !== 9);
  const up = trained.filter((_, index) => index % 3 !== 2);
  yield* takenTo('invited', up, cast);
  yield* opened(
    'open',
    up.filter((_, index) => index % 2 === 0),
    cast,
  );
}

function* scopeDecided({ services }: Programme, task: ServiceTask, cast: Cast): Generator<Telling> {
  const { id: serviceTask, units } = task;
  const content = {
    services: task.socialServices.map((service) => ({
      service,
      units,
      types: services.get(service)?.appointmentTypes.map(({ id }) => id) ?? [],
      highestStep: 'open',
    })),
  };
  yield {
    by: hand('contact-person', cast),
    decide: ({ programme, scope: scopes }) =>
      proposeScope(programme, scopes.get(scopeSubject(serviceTask)), { serviceTask, content }),
  };
  yield {
    by: hand('service-manager', cast),
    decide: ({ programme, scope: scopes }) =>
      approveScope(programme, scopes.get(scopeSubject(serviceTask)), {
        proposal: 1,
        seen: bindingHash(programme, content),
      }),
  };
}

/** The rollout, and what goes on after it without end. */
export function* story(programme: Programme, cast: Cast): Generator<Telling> {
  yield* rolledOut(programme, cast);
  yield* goneOn(programme, cast);
}

/**
 * What goes on for years, round after round: counts, new versions of texts, corrections of a count, tests run again,
 * and services that close for a while and open again.
 */
function* goneOn(programme: Programme, cast: Cast): Generator<Telling> {
  const admin = hand('technical-admin', cast);
  const trainer = hand('trainer', cast);
  const contactPerson = hand('contact-person', cast);
  const tasks = [...programme.serviceTasks.values()].slice(0, -tasksAhead);
  for (let round = 0; ; round += 1) {
    for (const { id: serviceTask, units, socialServices } of tasks) {
      for (const unit of units) yield trainingCounted(serviceTask, unit, 10, trainer);
      for (const [index, unit] of units.entries()) {
        if ((index + round) % 5 === 0) yield countCorrected(serviceTask, unit, trainer);
      }
      for (const service of socialServices) yield bookingsCounted(service, 40 + round, contactPerson);
      for (const service of socialServices) yield* guidancePublished(service, contactPerson);
      for (const service of socialServices) yield settingsTested(service, admin);
      for (const service of socialServices) {
        const subject = { service, unit: units[round % units.length] ?? '' };
        yield* closedForAWhile(subject, admin);
      }
    }
  }
}

function countCorrected(serviceTask: string, unit: string, by: Actor): Telling {
  return {
    by,
    decide: (rollout, _now, on) => {
      const corrects = rollout.training.get(trainingSubject(serviceTask, unit))?.told;
      const count = { serviceTask, unit, trained: 9, staff: 9, on, ...(corrects && { corrects }) };
      return countTraining(rollout, count, on);
    },
  };
}

/** Down to staff and up again; what stands there already goes up. */
function* closedForAWhile(subject: Subject, by: Actor): Generator<Telling> {
  yield {
    by,
    decide: (rollout, now) => {
      const closed = orderClosing(rollout, { ...subject, to: 'staff', reason: note }, now);
      return closed.ok ? closed : orderStep(rollout, { ...subject, to: 'invited' }, by, now);
    },
  };
  yield orderConfirmed(subject, by);
}
