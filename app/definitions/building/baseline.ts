import { day, type Day } from '../../domain/calendar';
import type { Baseline, PhaseDates } from '../../domain/programme/service-task';
import type { Documents } from '../documents';
import type { ServiceTaskDocument } from '../schema/service-task-schema';

type Days = Readonly<Record<string, string>>;

/** The programme's own dates. */
export function programmeBaseline({ programme: { plan } }: Documents): Baseline {
  const days = [...items('activity', plan?.activities), ...items('communication', plan?.communications)];
  return { phases: phaseDates(plan?.phases), days: new Map(days) };
}

/** A service task's dates, each under its plan item (see `aspects/plan`). */
export function baselineOf(task: ServiceTaskDocument, documents: Documents): Baseline {
  const { plan } = task;
  const services = task.socialServices.map(({ id }) => id);
  const own = (key: 'guidance' | 'settingsTests' | 'staffBooking'): Days =>
    Object.fromEntries(
      task.socialServices.flatMap(({ id, plan: ofService }) =>
        ofService?.[key] ? [[id, ofService[key]]] : [],
      ),
    );
  const days = [
    ...task.socialServices.flatMap((service) => stepDays(task, service, documents)),
    ...items('workshop', plan?.workshops),
    ...items('communication', plan?.communications),
    ...items('training', each(plan?.training, task.units)),
    ...items('guidance', { ...each(plan?.guidance, services), ...own('guidance') }),
    ...items('settings-tests', { ...each(plan?.settingsTests, services), ...own('settingsTests') }),
    ...items('staff-booking', { ...each(plan?.staffBooking, services), ...own('staffBooking') }),
    ...items('activity', plan?.activities),
    ...one('contact-person', plan?.contactPerson),
    ...one('scope', plan?.scope),
  ];
  return { phases: phaseDates(plan?.phases), days: new Map(days) };
}

/** A step at or below the one where the service starts is behind it: no day is planned for it. */
function stepDays(
  task: ServiceTaskDocument,
  service: ServiceTaskDocument['socialServices'][number],
  { rollout: { steps } }: Documents,
): [string, Day][] {
  const start = steps.findIndex(({ id }) => id === (service.startsAt ?? task.startsAt ?? steps[0]?.id));
  const planned: Days = { ...task.plan?.steps, ...service.plan?.steps };
  const ahead = steps.slice(start + 1).flatMap(({ id }) => (planned[id] ? [[id, planned[id]] as const] : []));
  return items(`step:${service.id}`, Object.fromEntries(ahead));
}

function items(kind: string, days: Days | undefined): [string, Day][] {
  return Object.entries(days ?? {}).map(([id, on]) => [`${kind}:${id}`, day(on)]);
}

function one(item: string, on: string | undefined): [string, Day][] {
  return on === undefined ? [] : [[item, day(on)]];
}

/** One day said for all is the day of each. */
function each(said: Days | string | undefined, ids: readonly string[]): Days {
  return typeof said === 'string' ? Object.fromEntries(ids.map((id) => [id, said])) : (said ?? {});
}

function phaseDates(
  phases: Readonly<Record<string, { from: string; to: string }>> | undefined,
): Map<string, PhaseDates> {
  return new Map(
    Object.entries(phases ?? {}).map(([id, { from, to }]) => [id, { from: day(from), to: day(to) }]),
  );
}
