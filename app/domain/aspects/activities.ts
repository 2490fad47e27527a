import type { Day } from '../calendar';
import { decided, refused, type Decision } from '../decision';
import type { Happened, TextRef } from '../journal/envelope';
import type { Activity, ActivityId } from '../programme/phase';
import type { Programme } from '../programme/programme';

/** The programme itself, or one service task. */
export type Place = string;
export const wholeProgramme: Place = 'programme';

/** What can happen to an activity that is done by a role's word. */
export type ActivityEvent = Happened<
  'activityDone',
  { readonly activity: ActivityId; readonly place: Place; readonly note?: TextRef }
>;

export interface DoneActivity {
  readonly on: Day;
  readonly told: number;
}

export function activitySubject(place: Place, activity: ActivityId): string {
  return `activity/${place}/${activity}`;
}

export function applyActivityEvent(_before: DoneActivity | undefined, event: ActivityEvent): DoneActivity {
  return { on: event.happenedOn, told: event.sequence };
}

/**
 * Records that an activity was done on a day. Refused when the place has no such activity, when facts decide it,
 * when the day has not come, or when it has been told already (then correct what was told).
 */
export function completeActivity(
  programme: Programme,
  done: DoneActivity | undefined,
  command: {
    readonly place: Place;
    readonly activity: ActivityId;
    readonly on: Day;
    readonly note?: TextRef;
    readonly corrects?: number;
  },
  today: Day,
): Decision<
  ActivityEvent,
  { readonly reason: 'no-such-activity' | 'decided-by-facts' | 'not-yet' | 'done-already' | 'no-such-fact' }
> {
  const { place, activity: id, on, note, corrects } = command;
  const activity = activityAt(programme, place, id);
  if (!activity) return refused({ reason: 'no-such-activity' });
  if (activity.done.by !== 'role') return refused({ reason: 'decided-by-facts' });
  if (on > today) return refused({ reason: 'not-yet' });
  if (corrects !== done?.told) return refused({ reason: done ? 'done-already' : 'no-such-fact' });
  return decided<ActivityEvent>({
    type: 'activityDone',
    subject: activitySubject(place, id),
    happenedOn: on,
    ...(corrects !== undefined && { corrects }),
    data: { activity: id, place, ...(note && { note }) },
  });
}

/** An activity of a place's own level: the programme's are told for the programme, the rest for a service task. */
export function activityAt(programme: Programme, place: Place, id: ActivityId): Activity | undefined {
  const phases =
    place === wholeProgramme ? programme.phases : (programme.serviceTasks.get(place)?.phases ?? []);
  const level = place === wholeProgramme ? 'programme' : 'serviceTask';
  return phases.flatMap(({ activities }) => activities).find((one) => one.id === id && one.level === level);
}
