import { findRevision } from '../../db/revisions.server';
import type { PlannedChanges } from '../definitions/changes/change';
import type { Documents } from '../definitions/documents';
import { planChanges } from '../definitions/plan-changes';
import { documentsOfRevision } from '../definitions/revision';
import { later } from '../domain/calendar';
import { genesis } from '../domain/journal/chain';
import type { Porras } from './porras.server';

/** The event that a plan is made on: its sequence, and the hash that the chain has there. */
export interface PlanGround {
  /** 0 for a programme that has no event yet. */
  readonly on: number;
  readonly head: string;
}

export interface Planned extends PlanGround {
  readonly changes: PlannedChanges;
  /** The definition in force. */
  readonly current?: Documents;
}

/** What applying a definition would do now. `apply` takes the same walk, so the two cannot disagree. */
export async function planDefinition(porras: Porras, documents: Documents): Promise<Planned> {
  const rollout = await porras.rollout(documents.programme.id);
  const now = rollout ? later(porras.clock(), rollout.head.at) : porras.clock();
  const stored = rollout && (await findRevision(porras.database, rollout.programme.revision));
  const current = stored && documentsOfRevision(stored);
  return {
    changes: planChanges(current, documents, rollout, now),
    on: rollout?.head.sequence ?? 0,
    head: rollout?.head.hash ?? genesis,
    ...(current && { current }),
  };
}
