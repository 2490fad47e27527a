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
