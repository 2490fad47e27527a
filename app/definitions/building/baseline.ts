import { day } from '../../domain/calendar';
import { formatPlanItem, type PlanItem } from '../../domain/programme/plan-item';
import type { Baseline } from '../../domain/programme/service-task';
import type { Documents } from '../documents';
import type { ServiceTaskDocument } from '../schema/service-task-schema';

type Days = Readonly<Record<string, string>>;

/** A day of an item. A definition names days only; one with rough plans will name months, quarters and half-years. */
type PlannedDay = readonly [PlanItem, string];

/** The programme's own dates. */
export function programmeBaseline({ programme: { plan } }: Documents): Baseline {
  return baseline([
    ...ofPhases(plan?.phases),
    ...items(plan?.activities, (activity) => ({ kind: 'activity', activity })),
    ...items(plan?.communications, (row) => ({ kind: 'communication', row })),
  ]);
}

/** A service task's dates. */
export function baselineOf(task: ServiceTaskDocument, documents: Documents): Baseline {
  const { plan } = task;
  const services = task.socialServices.map(({ id }) => id);
  const own = (key: 'guidance' | 'settingsTests' | 'staffBooking'): Days =>
    Object.fromEntries(
      task.socialServices.flatMap(({ id, plan: ofService }) =>
        ofService?.[key] ? [[id, ofService[key]]] : [],
      ),
    );
  const ofServices = (
    kind: 'guidance' | 'settings-tests' | 'staff-booking',
    key: 'guidance' | 'settingsTests' | 'staffBooking',
  ) => items({ ...each(plan?.[key], services), ...own(key) }, (service) => ({ kind, service }));
  return baseline([
    ...ofPhases(plan?.phases),
    ...task.socialServices.flatMap((service) => stepDays(task, service, documents)),
    ...items(plan?.workshops, (workshop) => ({ kind: 'workshop', workshop })),
    ...items(plan?.communications, (row) => ({ kind: 'communication', row })),
    ...items(each(plan?.training, task.units), (unit) => ({ kind: 'training', unit })),
    ...ofServices('guidance', 'guidance'),
    ...ofServices('settings-tests', 'settingsTests'),
    ...ofServices('staff-booking', 'staffBooking'),
    ...items(plan?.activities, (activity) => ({ kind: 'activity', activity })),
    ...one({ kind: 'contact-person' }, plan?.contactPerson),
    ...one({ kind: 'scope' }, plan?.scope),
  ]);
}

function baseline(days: readonly PlannedDay[]): Baseline {
  return { days: new Map(days.map(([item, on]) => [formatPlanItem(item), day(on)])) };
}

/** A step at or below the one where the service starts is behind it: no day is planned for it. */
function stepDays(
  task: ServiceTaskDocument,
  { id: service, startsAt, plan }: ServiceTaskDocument['socialServices'][number],
  { rollout: { steps } }: Documents,
): PlannedDay[] {
  const start = steps.findIndex(({ id }) => id === (startsAt ?? task.startsAt ?? steps[0]?.id));
  const planned: Days = { ...task.plan?.steps, ...plan?.steps };
  return steps
    .slice(start + 1)
    .flatMap(({ id: step }) => one({ kind: 'step', service, step }, planned[step]));
}

function items(days: Days | undefined, itemOf: (id: string) => PlanItem): PlannedDay[] {
  return Object.entries(days ?? {}).map(([id, on]) => [itemOf(id), on]);
}

function one(item: PlanItem, on: string | undefined): PlannedDay[] {
  return on === undefined ? [] : [[item, on]];
}

/** One day said for all is the day of each. */
function each(said: Days | string | undefined, ids: readonly string[]): Days {
  return typeof said === 'string' ? Object.fromEntries(ids.map((id) => [id, said])) : (said ?? {});
}

function ofPhases(
  phases: Readonly<Record<string, { readonly from: string; readonly to: string }>> | undefined,
): PlannedDay[] {
  return Object.entries(phases ?? {}).flatMap(([phase, { from, to }]): PlannedDay[] => [
    [{ kind: 'phase', phase, end: 'from' }, from],
    [{ kind: 'phase', phase, end: 'to' }, to],
  ]);
}
