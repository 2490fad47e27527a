import type { Rollout } from '../../app/aspects';
import { bindingHash } from '../../app/aspects/scope/terms';
import { scopeSubject } from '../../app/aspects/scope/events';
import { standingOf } from '../../app/aspects/standing/standing';
import { addDays, momentFrom, milliseconds, type Day } from '../../app/domain/calendar';
import type { Where } from '../../app/domain/programme/role';
import { subjectsEver, type Subject } from '../../app/domain/programme/subject';
import type { By } from '../../app/operations/by';
import { approveScope } from '../../app/operations/approve-scope.server';
import { completeActivity } from '../../app/operations/complete-activity.server';
import { completeCommunication } from '../../app/operations/complete-communication.server';
import { confirmSteps } from '../../app/operations/confirm-steps.server';
import { countStaffBooking } from '../../app/operations/count-staff-booking.server';
import { countTraining } from '../../app/operations/count-training.server';
import { dateSteps } from '../../app/operations/date-steps.server';
import { endDuty } from '../../app/operations/end-duty.server';
import { grantDuty } from '../../app/operations/grant-duty.server';
import { holdWorkshop } from '../../app/operations/hold-workshop.server';
import { moveDate } from '../../app/operations/move-date.server';
import { orderClosings } from '../../app/operations/order-closings.server';
import { orderSteps } from '../../app/operations/order-steps.server';
import { proposeScope } from '../../app/operations/propose-scope.server';
import { publishGuidance } from '../../app/operations/publish-guidance.server';
import { testSettings } from '../../app/operations/test-settings.server';
import { withdrawFact } from '../../app/operations/withdraw-fact.server';
import { oneOf, type Dice } from './dice';
import type { RunningProgramme } from './running-programme.server';

/** Who acts in a random story. */
export interface People {
  readonly coordinator: By;
  readonly keeper: By;
  readonly approver: By;
}

interface Scene {
  readonly running: RunningProgramme;
  readonly people: People;
  readonly rollout: Rollout;
  readonly today: Day;
  readonly dice: Dice;
}

/** Somebody does something about something that is there. It may be refused; it may not fail. */
export async function actAtRandom(scene: Scene): Promise<void> {
  await oneOf(scene.dice, acts)?.(scene);
}

type Act = (scene: Scene) => Promise<unknown>;

function aSubject({ rollout, dice }: Scene): Subject {
  const subjects = [...rollout.programme.services.values()].flatMap(subjectsEver);
  return oneOf(dice, subjects) ?? { service: '', unit: '' };
}

function taskOf({ rollout }: Scene, { service }: Subject): string {
  return rollout.programme.services.get(service)?.serviceTask ?? '';
}

const evidence: Act = async (scene) => {
  const { running, people, rollout, today: on, dice } = scene;
  const { programme } = rollout;
  const { porras } = running;
  const { service, unit } = aSubject(scene);
  const serviceTask = taskOf(scene, { service, unit });
  const shared = { programme: programme.id, on };
  const suite = oneOf(dice, [...programme.suites.values()]);
  const workshop = oneOf(dice, programme.workshops)?.id ?? '';
  const row = oneOf(dice, [...programme.communications.keys()]) ?? '';
  const activity =
    oneOf(
      dice,
      programme.phases.flatMap(({ activities }) => activities),
    )?.id ?? '';
  const language = oneOf(dice, ['fi', 'sv', 'en'] as const) ?? 'fi';
  const results = Object.fromEntries((suite?.cases ?? []).map(({ id }) => [id, dice(5) > 0]));
  await oneOf(dice, [
    () =>
      holdWorkshop(porras, people.coordinator, { ...shared, serviceTask, workshop, present: [], others: 4 }),
    () => countTraining(porras, people.coordinator, { ...shared, serviceTask, unit, trained: 4, staff: 4 }),
    () => completeCommunication(porras, people.coordinator, { ...shared, place: serviceTask, row }),
    () => completeActivity(porras, people.coordinator, { ...shared, place: serviceTask, activity }),
    () => testSettings(porras, people.keeper, { ...shared, service, suite: suite?.id ?? '', results }),
    () =>
      countStaffBooking(porras, people.coordinator, {
        programme: programme.id,
        service,
        bookings: dice(40),
        from: addDays(on, -20),
        to: on,
        evidence: 'Tilasto.',
      }),
    () =>
      publishGuidance(porras, people.coordinator, {
        programme: programme.id,
        service,
        audience: 'client',
        language,
        body: `Ohje ${dice(9)}`,
      }),
  ])?.();
};

const scoping: Act = async (scene) => {
  const { running, people, rollout } = scene;
  const { programme } = rollout;
  const serviceTask = taskOf(scene, aSubject(scene));
  const highestStep = programme.steps.at(-1)?.id ?? '';
  const services = (programme.serviceTasks.get(serviceTask)?.socialServices ?? []).map((service) => ({
    service,
    units: programme.services.get(service)?.units ?? [],
    types: (programme.services.get(service)?.appointmentTypes ?? []).map(({ id }) => id),
    highestStep,
  }));
  const shared = { programme: programme.id, serviceTask };
  await proposeScope(running.porras, people.coordinator, { ...shared, content: { services } });
  const now = await running.porras.rollout(programme.id);
  const proposed = now?.scope.get(scopeSubject(serviceTask))?.proposals.at(-1);
  if (!now || !proposed) return;
  const seen = bindingHash(now.programme, proposed.content);
  await approveScope(running.porras, people.approver, { ...shared, proposal: proposed.number, seen });
};

const stepping: Act = async (scene) => {
  const { running, people, rollout, today, dice } = scene;
  const { programme } = rollout;
  const subject = aSubject(scene);
  const pending = standingOf(rollout, subject).pending;
  const doneOn = { doneOn: today, evidence: 'Koevaraus onnistui.' };
  const to = oneOf(dice, programme.steps)?.id ?? '';
  const shared = { programme: programme.id, subjects: [subject], to };
  if (pending) {
    const orders = [{ ...subject, order: pending.order }];
    return confirmSteps(running.porras, people.keeper, { programme: programme.id, orders, ...doneOn });
  }
  const at = momentFrom(milliseconds(rollout.head.at) + dice(200) * 3_600_000);
  return oneOf(dice, [
    () => orderSteps(running.porras, people.keeper, shared),
    () => orderSteps(running.porras, people.keeper, shared),
    () => dateSteps(running.porras, people.keeper, { ...shared, at }),
    () => orderClosings(running.porras, people.keeper, { ...shared, reason: 'Hoitaja on poissa.' }),
  ])?.();
};

const duties: Act = async ({ running, people, rollout, today, dice }) => {
  const { programme } = rollout;
  const role = oneOf(dice, [...programme.roles.values()]);
  const places: Readonly<Record<string, Where[]>> = {
    programme: ['programme'],
    serviceTask: [...programme.serviceTasks.keys()].map((id): Where => `serviceTask:${id}`),
    unit: [...programme.units.keys()].map((id): Where => `unit:${id}`),
  };
  const where = oneOf(dice, places[role?.level ?? ''] ?? []);
  // Whoever applies goes on applying, and whoever approves does not open.
  if (!role || !where || role.rights.includes('applyDefinition') || role.rights.includes('open')) return;
  const { person } = people.approver;
  const duty = { programme: programme.id, role: role.id, where, person };
  if (dice(4) === 0) return endDuty(running.porras, people.coordinator, { ...duty, on: today });
  return grantDuty(running.porras, people.coordinator, { ...duty, as: 'holder', from: today });
};

const planning: Act = async ({ running, people, rollout, today, dice }) => {
  const { programme } = rollout;
  const task = oneOf(dice, [...programme.serviceTasks.values()]);
  const item = oneOf(dice, [
    ...[...(task?.baseline.days.keys() ?? [])],
    ...[...(task?.baseline.phases.keys() ?? [])].map((id) => `phase:${id}:to`),
  ]);
  const to = addDays(today, dice(60));
  const move = { programme: programme.id, place: task?.id ?? '', item: item ?? '', to, reason: 'Loma.' };
  return moveDate(running.porras, people.coordinator, move);
};

const withdrawing: Act = async ({ running, people, rollout, dice }) => {
  const events = [...rollout.facts].flatMap(([subject, facts]) =>
    facts.map(({ sequence }) => ({ subject, sequence })),
  );
  const event = oneOf(dice, events);
  const { id: programme } = rollout.programme;
  if (event)
    await withdrawFact(running.porras, people.coordinator, { programme, ...event, reason: 'Erehdys.' });
};

const acts: readonly Act[] = [
  ...[evidence, evidence, evidence, evidence],
  ...[scoping, stepping, stepping, stepping],
  ...[duties, planning, withdrawing],
];
