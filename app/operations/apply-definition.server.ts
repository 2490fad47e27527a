import { append } from '../../db/journal.server';
import { saveRevision } from '../../db/revisions.server';
import { revisionOf } from '../definitions/revision';
import type { Documents } from '../definitions/documents';
import { definitionSubject, type DefinitionEvent } from '../domain/aspects/definition';
import { dayOf, later } from '../domain/calendar';
import { founderRole } from '../domain/installation';
import type { Actor } from '../domain/journal/envelope';
import type { EventDraft } from '../domain/journal/event';
import { may } from '../domain/permissions/permissions';
import type { Rollout } from '../domain/rollout';
import { isFounder } from './founder.server';
import type { By } from './act.server';
import { planDefinition } from './plan-definition.server';
import type { Porras } from './porras.server';

/**
 * Brings a validated definition into force: revision and event in one short transaction.
 * `plannedOn` is the sequence that a saved plan was made on; when the journal has gone on since, it is refused.
 * A definition that is in force already changes nothing.
 */
export async function applyDefinition(porras: Porras, by: By, documents: Documents, plannedOn?: number) {
  const { database, clock, journalKey: key } = porras;
  const stream = documents.programme.id;
  const rollout = await porras.rollout(stream);
  const now = rollout ? later(clock(), rollout.head.at) : clock();
  const actor = await applierOf(porras, rollout, by, now);
  if (!actor) return { ok: false, refusal: { reason: 'not-yours' } } as const;

  const sequence = rollout?.head.sequence ?? 0;
  if (plannedOn !== undefined && plannedOn !== sequence) {
    return { ok: false, refusal: { reason: 'changed-meanwhile' } } as const;
  }
  const { changes } = await planDefinition(porras, documents);
  if (changes.refusals.length > 0) {
    return { ok: false, refusal: { reason: 'not-possible', changes } } as const;
  }
  const revision = revisionOf(documents);
  if (rollout?.programme.revision === revision) return { ok: true, changes, applied: false } as const;

  const event: EventDraft<DefinitionEvent> = {
    type: 'definitionApplied',
    subject: definitionSubject,
    data: { revision, ...(rollout && { replaces: rollout.programme.revision }) },
  };
  const outcome = await database.write(async (tx) => {
    await saveRevision(tx, { hash: revision, schemaVersion: documents.schemaVersion, documents }, now);
    return append(tx, stream, sequence, [event], { actor, through: by.through, now, key });
  });
  if (!outcome.ok) return { ok: false, refusal: { reason: 'changed-meanwhile' } } as const;
  return { ok: true, changes, applied: true } as const;
}

async function applierOf(
  { database }: Porras,
  rollout: Rollout | undefined,
  { person }: By,
  now: Parameters<typeof dayOf>[0],
): Promise<Actor | undefined> {
  const today = rollout && dayOf(now, rollout.programme.timeZone);
  const actor = rollout && today && may(rollout, person, 'applyDefinition', {}, today);
  if (actor) return actor;
  return (await isFounder(database, person)) ? { person, role: founderRole } : undefined;
}
