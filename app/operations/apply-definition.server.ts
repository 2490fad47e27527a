import { append } from '../../db/journal.server';
import { saveRevision } from '../../db/revisions.server';
import type { Documents } from '../definitions/documents';
import { definitionSubject, type DefinitionEvent } from '../domain/aspects/definition';
import { dayOf, later, type Moment } from '../domain/calendar';
import { canonical } from '../domain/canonical';
import { founderRole, programmeBegun } from '../domain/installation';
import type { Actor } from '../domain/journal/envelope';
import type { EventDraft } from '../domain/journal/event';
import { may } from '../domain/permissions/permissions';
import type { Rollout } from '../domain/rollout';
import { actRefused } from '../telemetry/channels.server';
import { appendToInstallation, isFounder } from './installation.server';
import type { By } from './act.server';
import { planDefinition } from './plan-definition.server';
import type { Porras } from './porras.server';
import { tellRecorded } from './tell-outcome.server';

/** A plan as someone was shown it: made on a sequence of the journal, with what it would change. */
export interface ShownPlan {
  readonly on: number;
  /** `PlannedChanges`, but for whatever has become of them since. */
  readonly changes: unknown;
}

/**
 * Brings a validated definition into force: revision and event in one short transaction. When another act comes
 * first, plans again; a plan that was `shown` is applied exactly, or refused when the journal has gone on since
 * (`changed-meanwhile`) or when applying would now do anything else than it says (`not-as-shown`).
 * A definition that is in force already changes nothing.
 */
export async function applyDefinition(porras: Porras, by: By, documents: Documents, shown?: ShownPlan) {
  const outcome = await planAndRecord(porras, by, documents, shown);
  if (!outcome.ok) actRefused.tell({ act: 'applyDefinition', reason: outcome.refusal.reason });
  return outcome;
}

async function planAndRecord(porras: Porras, by: By, documents: Documents, shown: ShownPlan | undefined) {
  const { database, clock, journalKey: key } = porras;
  const stream = documents.programme.id;
  for (;;) {
    const rollout = await porras.rollout(stream);
    const now = rollout ? later(clock(), rollout.head.at) : clock();
    const actor = await applierOf(porras, rollout, by, now);
    if (!actor) return { ok: false, refusal: { reason: 'not-yours' } } as const;

    const { changes, on } = await planDefinition(porras, documents);
    if (shown && shown.on !== on) return { ok: false, refusal: { reason: 'changed-meanwhile' } } as const;
    if (shown && canonical(shown.changes) !== canonical(changes)) {
      return { ok: false, refusal: { reason: 'not-as-shown' } } as const;
    }
    if (changes.refusals.length > 0) {
      return { ok: false, refusal: { reason: 'not-possible', changes } } as const;
    }
    const { to: revision } = changes;
    if (rollout?.programme.revision === revision) return { ok: true, changes, applied: false } as const;

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
    if (!outcome.ok) continue;
    tellRecorded('applyDefinition', by.through, outcome.events);
    return { ok: true, changes, applied: true } as const;
  }
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
