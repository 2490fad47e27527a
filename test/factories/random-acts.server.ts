import { acts, type Rollout } from '../../app/aspects';
import { scopeSubject } from '../../app/aspects/scope/events';
import { bindingHash } from '../../app/aspects/scope/terms';
import { standingOf } from '../../app/aspects/standing/standing';
import { addDays, momentFrom, milliseconds, type Day } from '../../app/domain/calendar';
import type { Where } from '../../app/domain/programme/role';
import { subjectsEver, type Subject } from '../../app/domain/programme/subject';
import type { By } from '../../app/operations/by';
import { perform } from '../../app/operations/perform.server';
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
  await oneOf(scene.dice, turns)?.(scene);
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
      perform({
        porras,
        by: people.coordinator,
        act: acts.holdWorkshop,
        command: { ...shared, serviceTask, workshop, present: [], others: 4 },
      }),
    () =>
      perform({
        porras,
        by: people.coordinator,
        act: acts.countTraining,
        command: { ...shared, serviceTask, unit, trained: 4, staff: 4 },
      }),
    () =>
      perform({
        porras,
        by: people.coordinator,
        act: acts.completeCommunication,
        command: { ...shared, place: serviceTask, row },
      }),
    () =>
      perform({
        porras,
        by: people.coordinator,
        act: acts.completeActivity,
        command: { ...shared, place: serviceTask, activity },
      }),
    () =>
      perform({
        porras,
        by: people.keeper,
        act: acts.testSettings,
        command: { ...shared, service, suite: suite?.id ?? '', results },
      }),
    () =>
      perform({
        porras,
        by: people.coordinator,
        act: acts.countStaffBooking,
        command: {
          programme: programme.id,
          service,
          bookings: dice(40),
          from: addDays(on, -20),
          to: on,
          evidence: 'Tilasto.',
        },
      }),
    () =>
      perform({
        porras,
        by: people.coordinator,
        act: acts.publishGuidance,
        command: {
          programme: programme.id,
          service,
          audience: 'client',
          language,
          body: `Ohje ${dice(9)}`,
        },
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
  await running.does(people.coordinator, acts.proposeScope, { ...shared, content: { services } });
  const now = await running.porras.rollout(programme.id);
  const proposed = now?.scope.get(scopeSubject(serviceTask))?.proposals.at(-1);
  if (!now || !proposed) return;
  const seen = bindingHash(now.programme, proposed.content);
  await running.does(people.approver, acts.approveScope, { ...shared, proposal: proposed.number, seen });
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
    return running.doesEach(people.keeper, acts.confirmStep, {
      programme: programme.id,
      subjects: orders,
      ...doneOn,
    });
  }
  const at = momentFrom(milliseconds(rollout.head.at) + dice(200) * 3_600_000);
  return oneOf(dice, [
    () => running.doesEach(people.keeper, acts.orderStep, shared),
    () => running.doesEach(people.keeper, acts.orderStep, shared),
    () => running.doesEach(people.keeper, acts.dateStep, { ...shared, at }),
    () => running.doesEach(people.keeper, acts.orderClosing, { ...shared, reason: 'Hoitaja on poissa.' }),
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
  if (dice(4) === 0) return running.does(people.coordinator, acts.endDuty, { ...duty, on: today });
  return running.does(people.coordinator, acts.grantDuty, { ...duty, as: 'holder', from: today });
};

const planning: Act = async ({ running, people, rollout, today, dice }) => {
  const { programme } = rollout;
  const task = oneOf(dice, [...programme.serviceTasks.values()]);
  const item = oneOf(dice, [...(task?.baseline.days.keys() ?? [])]);
  const to = addDays(today, dice(60));
  const move = { programme: programme.id, place: task?.id ?? '', item: item ?? '', to, reason: 'Loma.' };
  return running.does(people.coordinator, acts.moveDate, move);
};

const withdrawing: Act = async ({ running, people, rollout, dice }) => {
  const events = [...rollout.facts.values()].flatMap((facts) => facts.map(({ sequence }) => sequence));
  const event = oneOf(dice, events);
  const { id: programme } = rollout.programme;
  if (event !== undefined)
    await running.does(people.coordinator, acts.withdrawFact, {
      programme,
      event: String(event),
      reason: 'Erehdys.',
    });
};

const turns: readonly Act[] = [
  ...[evidence, evidence, evidence, evidence],
  ...[scoping, stepping, stepping, stepping],
  ...[duties, planning, withdrawing],
];
