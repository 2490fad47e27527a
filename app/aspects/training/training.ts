import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Ground } from '../../domain/ground';
import { correctsFact } from '../../domain/journal/correction';
import type { Happened } from '../../domain/journal/envelope';
import { isPartOf } from '../../domain/programme/programme';
import type { ServiceTaskId, UnitId } from '../../domain/programme/service-task';

/** What can happen to training: how many of a unit's professionals in a service task have completed it. */
export type TrainingEvent = Happened<
  'trainingCounted',
  {
    readonly serviceTask: ServiceTaskId;
    readonly unit: UnitId;
    readonly trained: number;
    readonly staff: number;
  }
>;

/** The latest count: persons trained, of all who need it. */
export interface Training {
  readonly serviceTask: ServiceTaskId;
  readonly unit: UnitId;
  readonly trained: number;
  readonly staff: number;
  readonly on: Day;
  readonly told: number;
}

export type WithTraining = Ground & { readonly training: PersistentMap<string, Training> };

export function trainingSubject(serviceTask: ServiceTaskId, unit: UnitId): string {
  return `training/${serviceTask}@${unit}`;
}

function applyTrainingEvent(before: Training | undefined, event: TrainingEvent): Training {
  const on = event.happenedOn;
  // A count told late, of a day before the one we have, is history and not the latest word.
  if (before && on < before.on) return before;
  const { serviceTask, unit, trained, staff } = event.data;
  return { serviceTask, unit, trained, staff, on, told: event.sequence };
}

export const training = part<Training, TrainingEvent>()({
  word: 'training',
  ids: { serviceTask: 'serviceTask', unit: 'unit' },
  subject: ({ serviceTask, unit }) => trainingSubject(serviceTask, unit),
  rights: { recordTraining: { meaning: 'record how many people are trained' } },
  events: { trainingCounted: { right: 'recordTraining', correctable: true, texts: {} } },
  apply: applyTrainingEvent,
});

/**
 * Records how many have been trained by a day. Refused for a place outside the service task,
 * a day to come, figures that cannot be, when what it corrects does not count any more, or when
 * this very count of that day is the one that stands, as when a form is sent twice.
 */
export function countTraining(
  rollout: WithTraining,
  command: TrainingEvent['data'] & { readonly on: Day; readonly corrects?: number },
  today: Day,
): Decision<
  TrainingEvent,
  | { readonly reason: 'no-such-place' | 'not-yet' | 'impossible-figures' | 'no-such-fact' }
  | { readonly reason: 'counted-already'; readonly event: number }
> {
  const { serviceTask, unit, trained, staff, on, corrects } = command;
  if (!isPartOf(rollout.programme, serviceTask, unit)) return refused({ reason: 'no-such-place' });
  if (on > today) return refused({ reason: 'not-yet' });
  const possible =
    Number.isInteger(trained) && Number.isInteger(staff) && trained >= 0 && staff > 0 && trained <= staff;
  if (!possible) return refused({ reason: 'impossible-figures' });
  const subject = trainingSubject(serviceTask, unit);
  if (!correctsFact(rollout, subject, corrects)) return refused({ reason: 'no-such-fact' });
  const before = rollout.training.get(subject);
  const same = before?.trained === trained && before.staff === staff && before.on === on;
  if (same && corrects === undefined) return refused({ reason: 'counted-already', event: before.told });
  return decided<TrainingEvent>({
    type: 'trainingCounted',
    subject,
    happenedOn: on,
    ...(corrects !== undefined && { corrects }),
    data: { serviceTask, unit, trained, staff },
  });
}
