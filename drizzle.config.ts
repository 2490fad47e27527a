import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --name what-changes` writes the next migration after a change of db/tables.ts. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/tables.sqlite.server.ts',
  out: './db/migrations',
});
