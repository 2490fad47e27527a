import { append, history } from '../../db/journal.server';
import { saveRevision } from '../../db/revisions.server';
import type { Rollout } from '../aspects';
import { may } from '../aspects/duties/permissions';
import type { PlannedChanges } from '../definitions/changes/change';
import type { Documents } from '../definitions/documents';
import { dayOf, later, type Moment } from '../domain/calendar';
import { canonical } from '../domain/canonical';
import { founderRole, programmeBegun } from '../domain/installation';
import { definitionSubject, type DefinitionEvent } from '../domain/journal/definition';
import type { Actor, EventDraft } from '../domain/journal/envelope';
import { actRefused } from '../telemetry/channels.server';
import type { By } from './by';
import { appendToInstallation, isFounder } from './installation.server';
import { planDefinition, type PlanGround, type Planned } from './plan-definition.server';
import type { Porras } from './porras.server';
import { retried } from './retried.server';
import { tellRecorded } from './tell-outcome.server';

/** A plan as someone was shown it: made on an event of the journal, with what it would change. */
export type ShownPlan = PlanGround & Pick<Planned, 'changes'>;

export type ApplyRefusal =
  | { readonly reason: 'not-yours' }
  | {
      readonly reason: 'not-possible' | 'another-journal' | 'changed-meanwhile' | 'not-as-shown';
      /** What applying would do as things are now. */
      readonly planned: Planned;
    };

export type ApplyOutcome =
  | { readonly ok: true; readonly planned: Planned; readonly applied: boolean }
  | { readonly ok: false; readonly refusal: ApplyRefusal };

/**
 * Brings a validated definition into force: revision and event in one short transaction. When another act comes
 * first, plans again; a plan that was `shown` is applied exactly, or refused when it was made on another journal
 * (`another-journal`), when the journal has gone on since (`changed-meanwhile`) or when applying would now do
 * anything else than it says (`not-as-shown`). A definition that is in force already changes nothing.
 */
export async function applyDefinition(
  porras: Porras,
  by: By,
  documents: Documents,
  shown?: ShownPlan,
): Promise<ApplyOutcome> {
  const outcome = await retried(() => planAndRecord(porras, by, documents, shown));
  if (!outcome.ok) actRefused.tell({ act: 'applyDefinition', reason: outcome.refusal.reason });
  return outcome;
}

/** One try; nothing when another act came first. */
async function planAndRecord(
  porras: Porras,
  by: By,
  documents: Documents,
  shown: ShownPlan | undefined,
): Promise<ApplyOutcome | undefined> {
  const { database, clock, journalKey: key } = porras;
  const stream = documents.programme.id;
  const rollout = await porras.rollout(stream);
  const now = rollout ? later(clock(), rollout.head.at) : clock();
  const actor = await applierOf(porras, rollout, by, now);
  if (!actor) return { ok: false, refusal: { reason: 'not-yours' } };

  const planned = await planDefinition(porras, documents);
  const { changes } = planned;
  const reason = (shown && (await whyNotAsShown(porras, stream, shown, planned))) ?? whyNotPossible(changes);
  if (reason) return { ok: false, refusal: { reason, planned } };
  const { to: revision } = changes;
  if (rollout?.programme.revision === revision) return { ok: true, planned, applied: false };

  const event: EventDraft<DefinitionEvent> = {
    type: 'definitionApplied',
    subject: definitionSubject,
    data: { revision, ...(rollout && { replaces: rollout.programme.revision }) },
  };
  const outcome = await database.write(async (tx) => {
    await saveRevision(tx, { hash: revision, schemaVersion: documents.schemaVersion, documents }, now);
    const recording = { actor, through: by.through, now, key };
    const applied = await append(tx, stream, rollout?.head.sequence ?? 0, [event], recording);
    if (applied.ok && !rollout) await appendToInstallation(tx, [programmeBegun(stream)], recording);
    return applied;
  });
  if (!outcome.ok) return undefined;
  tellRecorded('applyDefinition', by.through, outcome.events);
  return { ok: true, planned, applied: true };
}

function whyNotPossible({ refusals }: PlannedChanges): 'not-possible' | undefined {
  return refusals.length > 0 ? 'not-possible' : undefined;
}

async function whyNotAsShown({ database }: Porras, stream: string, shown: ShownPlan, planned: Planned) {
  if (shown.on > planned.on) return 'another-journal' as const;
  if (shown.on > 0) {
    const [ground] = await history(database, stream, { before: shown.on + 1, limit: 1 });
    if (ground?.hash !== shown.head) return 'another-journal' as const;
  }
  if (shown.on !== planned.on) return 'changed-meanwhile' as const;
  return canonical(shown.changes) === canonical(planned.changes) ? undefined : ('not-as-shown' as const);
}

async function applierOf(
  { database }: Porras,
  rollout: Rollout | undefined,
  { person }: By,
  now: Moment,
): Promise<Actor | undefined> {
  const today = rollout && dayOf(now, rollout.programme.timeZone);
  if (rollout && today) return may(rollout, person, 'applyDefinition', {}, today);
  // Before the first revision nobody holds a duty yet.
  return (await isFounder(database, person)) ? { person, role: founderRole } : undefined;
}
