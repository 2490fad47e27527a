import { canonical } from '../app/domain/canonical';
import type { Envelope } from '../app/domain/journal/envelope';
import { JournalDamaged } from './database-unusable.server';
import type { Tables } from './tables';

type JournalRow = Tables['journal']['$inferSelect'];

export function toRow(event: Envelope): JournalRow {
  return {
    stream: event.stream,
    sequence: event.sequence,
    type: event.type,
    version: event.version,
    subject: event.subject,
    actorPerson: event.actor.person,
    actorRole: event.actor.role,
    actorFor: event.actor.for ?? null,
    through: event.through,
    recordedAt: event.recordedAt,
    happenedOn: event.happenedOn ?? null,
    corrects: event.corrects ?? null,
    data: canonical(event.data),
    hash: event.hash,
  };
}

/** Throws `JournalDamaged` when the row's data cannot be read. */
export function toEnvelope(row: JournalRow): Envelope {
  const { stream, sequence, type, version, subject, through, recordedAt, hash } = row;
  const { actorPerson: person, actorRole: role, actorFor, happenedOn, corrects } = row;
  return {
    stream,
    sequence,
    type,
    version,
    subject,
    actor: actorFor === null ? { person, role } : { person, role, for: actorFor },
    through,
    recordedAt,
    ...(happenedOn !== null && { happenedOn }),
    ...(corrects !== null && { corrects }),
    data: dataOf(row),
    hash,
  };
}

function dataOf({ stream, sequence, data }: JournalRow): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch (cause) {
    throw new JournalDamaged(stream, sequence, 'unreadable', { cause });
  }
}

/** The rows after sequence `after` of one stream, in order, as the fold takes them. Throws `JournalDamaged` where one is missing. */
export function toEnvelopes(rows: readonly JournalRow[], after: number): Envelope[] {
  return rows.map((row, index) => {
    const wanted = after + index + 1;
    if (row.sequence !== wanted) throw new JournalDamaged(row.stream, wanted, 'missing');
    return toEnvelope(row);
  });
}

/**
 * The envelope of a row that may have been tampered with. Data that is not to the letter what Porras
 * writes stays the text that it is, so that the chain hash cannot hold over it.
 */
export function toEnvelopeAsStored(row: JournalRow): Envelope {
  try {
    const envelope = toEnvelope(row);
    return canonical(envelope.data) === row.data ? envelope : { ...envelope, data: row.data };
  } catch {
    return { ...toEnvelope({ ...row, data: 'null' }), data: row.data };
  }
}
