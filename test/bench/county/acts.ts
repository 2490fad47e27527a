import type { Rollout, RolloutEvent } from '../../../app/aspects';
import { publishGuidance } from '../../../app/aspects/guidance/guidance';
import { confirmStep } from '../../../app/aspects/opening/confirm';
import { dateStep } from '../../../app/aspects/opening/dated';
import { orderStep } from '../../../app/aspects/opening/up';
import { testSettings } from '../../../app/aspects/settings-tests/settings-tests';
import { countStaffBooking } from '../../../app/aspects/staff-booking/staff-booking';
import { standingOf } from '../../../app/aspects/standing/standing';
import { countTraining } from '../../../app/aspects/training/training';
import { addDays, milliseconds, momentFrom, type Day, type Moment } from '../../../app/domain/calendar';
import type { Decision, Refusal } from '../../../app/domain/decision';
import type { Actor, PersonId } from '../../../app/domain/journal/envelope';
import type { RoleId } from '../../../app/domain/programme/role';
import type { Subject } from '../../../app/domain/programme/subject';

/** One act: by whom, and what is decided on the state of its moment. */
export interface Telling {
  readonly by: Actor;
  readonly decide: (rollout: Rollout, now: Moment, today: Day) => Decision<RolloutEvent, Refusal>;
}

/** Who does everything: one person a role. */
export type Cast = (role: RoleId) => PersonId;

export const note = { text: 'text-of-the-county', hmac: '0'.repeat(64) };

export function hand(role: RoleId, cast: Cast): Actor {
  return { person: cast(role), role };
}

export function* guidancePublished(service: string, by: Actor): Generator<Telling> {
  const texts = [
    { audience: 'client', language: 'fi' },
    { audience: 'client', language: 'sv' },
    { audience: 'professional', language: 'fi' },
  ] as const;
  for (const text of texts) {
    yield { by, decide: ({ programme }) => publishGuidance(programme, { service, ...text, body: note }) };
  }
}

export function settingsTested(service: string, by: Actor): Telling {
  return {
    by,
    decide: (rollout, _now, on) => {
      const cases = rollout.programme.suites.get('client-booking')?.cases ?? [];
      const results = Object.fromEntries(cases.map(({ id }) => [id, true]));
      return testSettings(rollout, { service, suite: 'client-booking', results, on }, on);
    },
  };
}

export function bookingsCounted(service: string, bookings: number, by: Actor): Telling {
  const count = { service, bookings, evidence: note };
  return {
    by,
    decide: (rollout, _now, to) => countStaffBooking(rollout, { ...count, from: addDays(to, -34), to }, to),
  };
}

export function trainingCounted(serviceTask: string, unit: string, trained: number, by: Actor): Telling {
  const count = { serviceTask, unit, trained, staff: 10 };
  return { by, decide: (rollout, _now, on) => countTraining(rollout, { ...count, on }, on) };
}

/** Orders all, then confirms all: each subject by its own two events. */
export function* takenTo(to: string, subjects: readonly Subject[], cast: Cast): Generator<Telling> {
  const by = hand('technical-admin', cast);
  for (const subject of subjects) {
    yield { by, decide: (rollout, now) => orderStep(rollout, { ...subject, to }, by, now) };
  }
  for (const subject of subjects) yield orderConfirmed(subject, by);
}

/** Dates all for an hour later: each is judged at its moment, and waits to be confirmed from then on. */
export function* datedTo(to: string, subjects: readonly Subject[], cast: Cast): Generator<Telling> {
  const by = hand('technical-admin', cast);
  for (const subject of subjects) {
    yield {
      by,
      decide: (rollout, now) => {
        const at = momentFrom(milliseconds(now) + 3_600_000);
        return dateStep(rollout, { ...subject, to, at }, by, now);
      },
    };
  }
}

export function orderConfirmed(subject: Subject, by: Actor): Telling {
  return {
    by,
    decide: (rollout, now, doneOn) => {
      const order = standingOf(rollout, subject).pending?.order ?? 0;
      return confirmStep(rollout, { ...subject, order, doneOn, evidence: note }, by, now);
    },
  };
}
