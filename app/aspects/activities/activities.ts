import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Ground } from '../../domain/ground';
import type { Happened, TextRef } from '../../domain/journal/envelope';
import type { Activity, ActivityId } from '../../domain/programme/phase';
import { wholeProgramme, type Place } from '../../domain/programme/place';
import type { Programme } from '../../domain/programme/programme';

/** What can happen to an activity that is done by a role's word. */
export type ActivityEvent = Happened<
  'activityDone',
  { readonly activity: ActivityId; readonly place: Place; readonly note?: TextRef }
>;

export interface DoneActivity {
  readonly on: Day;
  readonly told: number;
}

export type WithActivities = Ground & { readonly activities: PersistentMap<string, DoneActivity> };

export function activitySubject(place: Place, activity: ActivityId): string {
  return `activity/${place}/${activity}`;
}

export const activities = part<DoneActivity, ActivityEvent>()({
  word: 'activity',
  ids: { place: 'place', activity: 'activity' },
  subject: ({ place, activity }) => activitySubject(place, activity),
  rights: { recordProgress: { meaning: 'record workshops held and activities done' } },
  events: { activityDone: { right: 'recordProgress', correctable: true, texts: { note: 'short' } } },
  apply: (_before, event) => ({ on: event.happenedOn, told: event.sequence }),
});

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
  | { readonly reason: 'no-such-activity' | 'decided-by-facts' | 'not-yet' | 'no-such-fact' }
  | { readonly reason: 'done-already'; readonly event: number }
> {
  const { place, activity: id, on, note, corrects } = command;
  const activity = activityAt(programme, place, id);
  if (!activity) return refused({ reason: 'no-such-activity' });
  if (activity.done.by !== 'role') return refused({ reason: 'decided-by-facts' });
  if (on > today) return refused({ reason: 'not-yet' });
  if (corrects !== done?.told)
    return refused(done ? { reason: 'done-already', event: done.told } : { reason: 'no-such-fact' });
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
