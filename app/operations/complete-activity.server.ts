import { activitySubject, completeActivity as decide } from '../aspects/activities/activities';
import type { Day } from '../domain/calendar';
import { act, inPlace } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Records that an activity was done on a day. */
export function completeActivity(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly place: string;
    readonly activity: string;
    readonly on: Day;
    readonly note?: string;
    readonly corrects?: number;
  },
) {
  const { programme, note, ...told } = command;
  return act(
    'completeActivity',
    porras,
    by,
    programme,
    inPlace('recordProgress', told.place),
    ({ rollout, today, text }) =>
      decide(
        rollout.programme,
        rollout.activities.get(activitySubject(told.place, told.activity)),
        { ...told, ...(note !== undefined && { note: text(note) }) },
        today,
      ),
  );
}
