import type { Programme } from './programme';
import type { SocialServiceId } from './service-task';

/** The kinds of things whose ids stand in the journal, or by which what is up is known, and so can have former ones. */
export const renamedKinds = [
  'serviceTask',
  'service',
  'appointmentType',
  'unit',
  'step',
  'phase',
  'activity',
  'workshop',
  'suite',
  'communication',
  'role',
  'system',
] as const;
export type RenamedKind = (typeof renamedKinds)[number];

/**
 * A former id, and the ids that carry its history on: one after a rename, several after a split.
 * Several renames that lead to one id are a merge.
 */
export interface Rename {
  readonly kind: RenamedKind;
  /** For an activity the whole id, `phase.activity`. */
  readonly from: string;
  readonly to: readonly string[];
  /** The social service of an appointment type, by today's id. */
  readonly within?: SocialServiceId;
}

/** Whether a definition has a thing of this kind by this id; an appointment type in any service when none is named. */
export function knowsId(
  programme: Programme,
  kind: RenamedKind,
  id: string,
  within?: SocialServiceId,
): boolean {
  const isIt = (thing: { readonly id: string }) => thing.id === id;
  switch (kind) {
    case 'serviceTask':
      return programme.serviceTasks.has(id);
    case 'service':
      return programme.services.has(id);
    case 'appointmentType': {
      const service = within === undefined ? undefined : programme.services.get(within);
      const services = within === undefined ? [...programme.services.values()] : service ? [service] : [];
      return services.some(({ appointmentTypes }) => appointmentTypes.some(isIt));
    }
    case 'unit':
      return programme.units.has(id);
    case 'step':
      return programme.steps.some(isIt);
    case 'phase':
      return programme.phases.some(isIt);
    case 'activity':
      return [programme, ...programme.serviceTasks.values()].some(({ phases }) =>
        phases.some(({ activities }) => activities.some(isIt)),
      );
    case 'workshop':
      return programme.workshops.some(isIt);
    case 'suite':
      return programme.suites.has(id);
    case 'communication':
      return programme.communications.has(id);
    case 'role':
      return programme.roles.has(id);
    case 'system':
      return programme.systems.has(id);
  }
}
