import { getTableColumns, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Tables } from './tables';

/**
 * An integer that someone may have tampered with. The driver gives up a whole query over one that JavaScript cannot
 * hold, and nothing would be verified at all; it is read as -1, which Porras writes nowhere.
 */
export function readable<Column extends AnyColumn>(column: Column): SQL<Column['_']['data']> {
  const { MIN_SAFE_INTEGER: least, MAX_SAFE_INTEGER: most } = Number;
  return sql`case when ${column} not between ${sql.raw(`${least} and ${most}`)} then -1 else ${column} end`;
}

/** The columns of the journal, each so that it can be read whatever is in it. */
export function readableJournal({ journal }: Tables) {
  const { sequence, version, corrects } = journal;
  return {
    ...getTableColumns(journal),
    sequence: readable(sequence),
    version: readable(version),
    corrects: sql<number | null>`${readable(corrects)}`,
  };
}
