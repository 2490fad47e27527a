import type { Map as PersistentMap } from 'immutable';
import { addDays, dayOf, type Day, type Moment } from '../../domain/calendar';
import type { Ground } from '../../domain/ground';
import type { Actor, TextRef } from '../../domain/journal/envelope';
import type { AppointmentTypeId } from '../../domain/programme/service-task';
import type { StepId } from '../../domain/programme/step';
import { serviceOf, type Subject } from '../../domain/programme/subject';
import { stepSubject, type ApprovalRef, type OpeningEvent } from './events';

/** An order that waits for the technical admin's word that it has been carried out elsewhere. */
export interface PendingOrder {
  readonly direction: 'up' | 'down';
  readonly to: StepId;
  readonly order: number;
  readonly at: Moment;
  readonly by: Actor;
  readonly confirmBy: Day;
  readonly types: readonly AppointmentTypeId[];
  readonly approval?: ApprovalRef;
  readonly reason?: TextRef;
  readonly emergency: boolean;
}

/** A step that is to be taken at a moment, if the gate still lets it through then. */
export interface DatedStep {
  readonly to: StepId;
  readonly at: Moment;
  readonly by: Actor;
  readonly types: readonly AppointmentTypeId[];
  readonly approval: ApprovalRef;
  readonly dated: number;
  /** Set when its moment came and the gate or the approval did not let it through. It waits for a hand. */
  readonly heldBack?: string;
}

/** A step that a subject came to, up or down. */
export interface Arrival {
  readonly from: StepId;
  readonly to: StepId;
  readonly at: Moment;
  /** Event that brought it there; for a dated step, the one that dated it. */
  readonly told: number;
}

/** Where a subject stands on its stair. */
export interface Standing extends Subject {
  readonly step: StepId;
  /** How it came there, first arrival first. */
  readonly path: readonly Arrival[];
  /** Undefined until its first step: it has stood there from the start. */
  readonly since?: Moment;
  /** Event that brought it here. */
  readonly told?: number;
  readonly by?: Actor;
  /** Appointment types that the step covers. */
  readonly types: readonly AppointmentTypeId[];
  readonly approval?: ApprovalRef;
  readonly pending?: PendingOrder;
  readonly dated?: DatedStep;
}

export type WithStanding = Ground & { readonly standing: PersistentMap<string, Standing> };

/** Where a subject stands: by its events, else on the step that the definition starts it at. */
export function standingOf(rollout: WithStanding, subject: Subject): Standing {
  const { service, unit } = subject;
  return (
    rollout.standing.get(stepSubject(subject)) ?? {
      service,
      unit,
      step: serviceOf(rollout.programme, service).startsAt,
      path: [],
      types: [],
    }
  );
}

/** The last day on which an order made at `at` is confirmed in time. */
export function confirmBy({ programme }: Ground, at: Moment): Day {
  return addDays(dayOf(at, programme.timeZone), programme.limits.confirmOrderWithin);
}

export function applyOpeningEvent(before: Standing | undefined, event: OpeningEvent): Standing {
  const { service, unit } = event.data;
  const from = 'from' in event.data ? event.data.from : '';
  const standing: Standing = before ?? { service, unit, step: from, path: [], types: [] };
  switch (event.type) {
    case 'stepTaken': {
      const { to, types, approval } = event.data;
      return arrived(standing, arrivalBy(event), { step: to, types, approval });
    }
    case 'steppedDown':
      return arrived(standing, arrivalBy(event), { step: event.data.to });
    case 'stepOrdered': {
      const { to, types, approval, confirmBy } = event.data;
      const { sequence: order, recordedAt: at, actor: by } = event;
      return waiting(standing, {
        direction: 'up',
        to,
        types,
        approval,
        confirmBy,
        order,
        at,
        by,
        emergency: false,
      });
    }
    case 'closingOrdered': {
      const { to, reason, emergency, confirmBy } = event.data;
      const { sequence: order, recordedAt: at, actor: by } = event;
      return waiting(standing, {
        direction: 'down',
        to,
        types: [],
        reason,
        emergency,
        confirmBy,
        order,
        at,
        by,
      });
    }
    case 'stepConfirmed':
    case 'closingConfirmed': {
      const order = standing.pending;
      if (!order) return standing;
      const { to: step, types } = order;
      const approval = ('approval' in event.data && event.data.approval) || order.approval;
      const where = order.direction === 'up' ? { step, types, ...(approval && { approval }) } : { step };
      return arrived(standing, arrivalBy(event), where);
    }
    case 'orderWithdrawn': {
      const { pending: _withdrawn, ...rest } = standing;
      return rest;
    }
    case 'stepDated': {
      const { to, at, types, approval } = event.data;
      return { ...standing, dated: { to, at, types, approval, by: event.actor, dated: event.sequence } };
    }
    case 'datedStepWithdrawn':
      return undated(standing);
  }
}

/**
 * The standing while an order waits; a dated step is settled by it. By `Object.assign`, since a spread with a key
 * after it takes five times as long, and a fold does this for every second event.
 */
export function waiting(standing: Standing, pending: PendingOrder): Standing {
  return Object.assign({}, undated(standing), { pending });
}

/** Leaving a key out is slow too: it is done where there is something to leave. */
function undated(standing: Standing): Standing {
  if (!standing.dated) return standing;
  const { dated: _past, ...rest } = standing;
  return rest;
}

/** The standing after it has come to a step: whatever waited is settled by that. */
export function arrived(
  standing: Standing,
  by: { readonly since: Moment; readonly told: number; readonly by: Actor },
  where: {
    readonly step: StepId;
    readonly types?: readonly AppointmentTypeId[];
    readonly approval?: ApprovalRef;
  },
): Standing {
  const { service, unit, step: from, types, approval, path } = standing;
  const arrival = { from, to: where.step, at: by.since, told: by.told };
  return {
    service,
    unit,
    types,
    ...(approval && { approval }),
    ...where,
    ...by,
    path: [...path, arrival],
  };
}

function arrivalBy(event: OpeningEvent): { since: Moment; told: number; by: Actor } {
  return { since: event.recordedAt, told: event.sequence, by: event.actor };
}
