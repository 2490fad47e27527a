import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day, Moment } from '../app/domain/calendar';

/**
 * The column kit of SQLite. `defineTables` knows columns by these names only, so that another
 * engine is one more kit of the same names. Days and moments are text on every engine: they
 * compare as text, and a driver has no say in how they are rounded.
 */
export const sqliteColumns = {
  table: sqliteTable,
  text: (name: string) => text(name),
  integer: (name: string) => integer(name),
  day: (name: string) => text(name).$type<Day>(),
  moment: (name: string) => text(name).$type<Moment>(),
  choice: <const Values extends readonly [string, ...string[]]>(name: string, values: Values) =>
    text(name, { enum: values }),
  index,
  primaryKey,
};

export type Columns = typeof sqliteColumns;
