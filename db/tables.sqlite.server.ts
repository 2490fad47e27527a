import { sqliteColumns } from './columns.server';
import { defineTables } from './tables';

export const sqliteTables = defineTables(sqliteColumns);

// drizzle-kit finds tables among the exports of this file only.
export const {
  journal,
  stream,
  revision,
  textBody,
  person,
  credential,
  signInLink,
  session,
  draft,
  installation,
} = sqliteTables;
