import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Ground } from '../../domain/ground';
import type { Happened, PersonId, Recorded, TextRef } from '../../domain/journal/envelope';
import type { Programme } from '../../domain/programme/programme';
import type { ServiceTaskId } from '../../domain/programme/service-task';

export type WorkshopId = string;

/** What can happen to a workshop. When it is planned is the plan's; minutes are a text of their own. */
export type WorkshopEvent =
  | Happened<
      'workshopHeld',
      {
        readonly serviceTask: ServiceTaskId;
        readonly workshop: WorkshopId;
        readonly present: readonly PersonId[];
        /** Participants whom Porras does not know as persons. */
        readonly others: number;
        readonly minutes?: TextRef;
      }
    >
  | Recorded<'workshopClosed', { readonly serviceTask: ServiceTaskId; readonly workshop: WorkshopId }>;

export interface Workshop {
  readonly stage: 'held' | 'closed';
  readonly serviceTask: ServiceTaskId;
  readonly workshop: WorkshopId;
  readonly on: Day;
  readonly present: readonly PersonId[];
  readonly others: number;
  readonly minutes?: TextRef;
  readonly told: number;
}

export type WithWorkshops = Ground & { readonly workshops: PersistentMap<string, Workshop> };

export function workshopSubject(serviceTask: ServiceTaskId, workshop: WorkshopId): string {
  return `workshop/${serviceTask}/${workshop}`;
}

function applyWorkshopEvent(before: Workshop | undefined, event: WorkshopEvent): Workshop | undefined {
  switch (event.type) {
    case 'workshopHeld': {
      const { serviceTask, workshop, present, others, minutes } = event.data;
      const on = event.happenedOn;
      return {
        stage: 'held',
        serviceTask,
        workshop,
        on,
        present,
        others,
        ...(minutes && { minutes }),
        told: event.sequence,
      };
    }
    case 'workshopClosed':
      return before && { ...before, stage: 'closed' };
  }
}

export const workshops = part<Workshop, WorkshopEvent>()({
  word: 'workshop',
  ids: { serviceTask: 'serviceTask', workshop: 'workshop' },
  subject: ({ serviceTask, workshop }) => workshopSubject(serviceTask, workshop),
  events: {
    workshopHeld: { right: 'recordProgress', correctable: true, texts: { minutes: 'long' } },
    workshopClosed: { right: 'recordProgress', correctable: false, texts: {} },
  },
  apply: applyWorkshopEvent,
});

export type HoldRefusal =
  | { readonly reason: 'no-such-workshop' | 'not-yet' | 'closed' | 'no-such-fact' }
  | { readonly reason: 'held-already'; readonly event: number };

/**
 * Records that a workshop took place on a day. Refused when the programme holds no such workshop,
 * when the day has not come, when it has been told already, or when its minutes are closed.
 */
export function holdWorkshop(
  programme: Programme,
  before: Workshop | undefined,
  command: {
    readonly serviceTask: ServiceTaskId;
    readonly workshop: WorkshopId;
    readonly on: Day;
    readonly present: readonly PersonId[];
    readonly others: number;
    readonly minutes?: TextRef;
    readonly corrects?: number;
  },
  today: Day,
): Decision<WorkshopEvent, HoldRefusal> {
  const { serviceTask, workshop, on, present, others, minutes, corrects } = command;
  const known =
    programme.serviceTasks.has(serviceTask) && programme.workshops.some(({ id }) => id === workshop);
  if (!known) return refused({ reason: 'no-such-workshop' });
  if (on > today) return refused({ reason: 'not-yet' });
  if (before?.stage === 'closed') return refused({ reason: 'closed' });
  if (corrects !== before?.told)
    return refused(before ? { reason: 'held-already', event: before.told } : { reason: 'no-such-fact' });
  return decided<WorkshopEvent>({
    type: 'workshopHeld',
    subject: workshopSubject(serviceTask, workshop),
    happenedOn: on,
    ...(corrects !== undefined && { corrects }),
    data: { serviceTask, workshop, present, others, ...(minutes && { minutes }) },
  });
}

/** Closes a held workshop's minutes: nothing of it changes any more. Refused before it has been held. */
export function closeWorkshop(
  before: Workshop | undefined,
): Decision<WorkshopEvent, { readonly reason: 'not-held' | 'closed' }> {
  if (!before) return refused({ reason: 'not-held' });
  if (before.stage === 'closed') return refused({ reason: 'closed' });
  const { serviceTask, workshop } = before;
  return decided<WorkshopEvent>({
    type: 'workshopClosed',
    subject: workshopSubject(serviceTask, workshop),
    data: { serviceTask, workshop },
  });
}
