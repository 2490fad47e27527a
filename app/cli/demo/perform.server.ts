import { acts, type Rollout } from '../../aspects';
import { scopeSubject } from '../../aspects/scope/events';
import { pendingProposal } from '../../aspects/scope/state';
import { bindingHash } from '../../aspects/scope/terms';
import { staffBookingSubject } from '../../aspects/staff-booking/staff-booking';
import { standingOf } from '../../aspects/standing/standing';
import type { Documents } from '../../definitions/documents';
import { day, type Day } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import type { Subject } from '../../domain/programme/subject';
import { applyDefinition } from '../../operations/apply-definition.server';
import type { By } from '../../operations/by';
import { performEach } from '../../operations/perform-each.server';
import { perform } from '../../operations/perform.server';
import type { Porras } from '../../operations/porras.server';
import { withDaysShifted } from './calendar-shift';
import type { Character } from './cast';
import type { Deed } from './deed';

/** Where an act takes place: on what, when, and who they all are. */
export interface Scene {
  readonly porras: Porras;
  readonly programme: string;
  /** The definition as it read on that day, in the calendar of whoever started the demo. */
  readonly documents: Documents;
  readonly today: Day;
  readonly weeks: number;
  readonly people: ReadonlyMap<Character, PersonId>;
}

/** What an operation answers, as far as the story minds. */
type Answered = { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly reason: string } };

/** Does what an act says, by the operation that anyone would use. Answers what it refused, for all subjects. */
export async function performDeed(scene: Scene, by: By, told: Deed): Promise<readonly Answered[]> {
  const { porras, programme, today, weeks } = scene;
  const deed = withDaysShifted(told, weeks);
  switch (deed.do) {
    case 'apply':
      return [await applyDefinition(porras, by, scene.documents)];
    case 'grant': {
      const { role, where, as } = deed;
      const duty = { programme, role, where, as, person: personOf(scene, deed.to), from: today };
      return [await perform({ porras, by, act: acts.grantDuty, command: duty })];
    }
    case 'complete':
      return [
        await perform({ porras, by, act: acts.completeActivity, command: { programme, ...deed, on: today } }),
      ];
    case 'hold': {
      const on = deed.on === undefined ? today : day(deed.on);
      const present = deed.present.map((character) => personOf(scene, character));
      return [
        await perform({ porras, by, act: acts.holdWorkshop, command: { programme, ...deed, on, present } }),
      ];
    }
    case 'move':
      return [
        await perform({ porras, by, act: acts.moveDate, command: { programme, ...deed, to: day(deed.to) } }),
      ];
    case 'propose': {
      const { serviceTask, services, note } = deed;
      return [
        await perform({
          porras,
          by,
          act: acts.proposeScope,
          command: { programme, serviceTask, content: { services }, note },
        }),
      ];
    }
    case 'approve': {
      const { serviceTask } = deed;
      const seen = await pendingIn(scene, serviceTask);
      return [
        await perform({ porras, by, act: acts.approveScope, command: { programme, serviceTask, ...seen } }),
      ];
    }
    case 'return': {
      const { serviceTask, reason } = deed;
      const { proposal } = await pendingIn(scene, serviceTask);
      return [
        await perform({
          porras,
          by,
          act: acts.returnScope,
          command: { programme, serviceTask, proposal, reason },
        }),
      ];
    }
    case 'publish': {
      const body = scene.documents.guidance[deed.service]?.[`${deed.audience}.${deed.language}`];
      if (body === undefined) throw new Error(`${deed.service} has no draft in ${deed.language}`);
      return [
        await perform({ porras, by, act: acts.publishGuidance, command: { programme, ...deed, body } }),
      ];
    }
    case 'train':
      return [
        await perform({ porras, by, act: acts.countTraining, command: { programme, ...deed, on: today } }),
      ];
    case 'tell':
      return [
        await perform({
          porras,
          by,
          act: acts.completeCommunication,
          command: { programme, ...deed, on: today },
        }),
      ];
    case 'test': {
      const { service, suite, note } = deed;
      const results = await resultsOf(scene, deed);
      return [
        await perform({
          porras,
          by,
          act: acts.testSettings,
          command: { programme, service, suite, results, on: today, note },
        }),
      ];
    }
    case 'count': {
      const { service, bookings, evidence } = deed;
      const corrected =
        deed.corrects && (await stateOf(scene)).staffBooking.get(staffBookingSubject(service));
      const count = { service, bookings, from: day(deed.from), to: day(deed.to), evidence };
      const corrects = corrected && { corrects: corrected.told };
      return [
        await perform({
          porras,
          by,
          act: acts.countStaffBooking,
          command: { programme, ...count, ...corrects },
        }),
      ];
    }
    case 'order': {
      const verdicts = await performEach({
        porras,
        by,
        act: acts.orderStep,
        command: { programme, subjects: subjectsOf(deed), to: deed.step },
      });
      return verdicts.map(({ outcome }) => outcome);
    }
    case 'confirm': {
      const rollout = await stateOf(scene);
      const orders = subjectsOf(deed).map((subject) => ({ ...subject, order: orderAt(rollout, subject) }));
      const { evidence } = deed;
      const verdicts = await performEach({
        porras,
        by,
        act: acts.confirmStep,
        command: { programme, subjects: orders, doneOn: today, evidence },
      });
      return verdicts.map(({ outcome }) => outcome);
    }
    case 'close': {
      const closing = { programme, subjects: subjectsOf(deed), to: deed.step, reason: deed.reason };
      return (await performEach({ porras, by, act: acts.orderClosing, command: closing })).map(
        ({ outcome }) => outcome,
      );
    }
    default:
      return deed satisfies never;
  }
}

async function stateOf({ porras, programme }: Scene): Promise<Rollout> {
  const rollout = await porras.rollout(programme);
  if (!rollout) throw new Error('the story begins with the first definition');
  return rollout;
}

/** The proposal that waits, with what an approver sees of it. */
async function pendingIn(scene: Scene, serviceTask: string): Promise<{ proposal: number; seen: string }> {
  const { scope, programme } = await stateOf(scene);
  const pending = pendingProposal(scope.get(scopeSubject(serviceTask)));
  if (!pending) throw new Error(`no scope of ${serviceTask} waits`);
  return { proposal: pending.number, seen: bindingHash(programme, pending.content) };
}

async function resultsOf(
  scene: Scene,
  { suite, failed, ran }: Extract<Deed, { do: 'test' }>,
): Promise<Record<string, boolean>> {
  const { programme } = await stateOf(scene);
  const cases = ran ?? programme.suites.get(suite)?.cases.map(({ id }) => id) ?? [];
  return Object.fromEntries(cases.map((id) => [id, !failed.includes(id)]));
}

function orderAt(rollout: Rollout, subject: Subject): number {
  const { pending } = standingOf(rollout, subject);
  if (!pending) throw new Error(`nothing was ordered for ${subject.service} in ${subject.unit}`);
  return pending.order;
}

function subjectsOf({
  service,
  units,
}: {
  readonly service: string;
  readonly units: readonly string[];
}): Subject[] {
  return units.map((unit) => ({ service, unit }));
}

function personOf({ people }: Scene, character: Character): PersonId {
  const person = people.get(character);
  if (person === undefined) throw new Error(`${character} has not been added`);
  return person;
}
