import type { Columns } from './columns.server';

/** Every table of Porras, once for all engines: `columns` is the kit of one of them. */
export function defineTables({ table, text, integer, day, moment, choice, index, primaryKey }: Columns) {
  const journal = table(
    'journal',
    {
      stream: text('stream').notNull(),
      sequence: integer('sequence').notNull(),
      type: text('type').notNull(),
      version: integer('version').notNull(),
      subject: text('subject').notNull(),
      actorPerson: text('actor_person').notNull(),
      actorRole: text('actor_role').notNull(),
      actorFor: text('actor_for'),
      through: choice('through', ['web', 'cli', 'job']).notNull(),
      recordedAt: moment('recorded_at').notNull(),
      happenedOn: day('happened_on'),
      corrects: integer('corrects'),
      // Canonical JSON, as text: the chain hash covers it to the letter.
      data: text('data').notNull(),
      hash: text('hash').notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.stream, row.sequence] }),
      index('journal_subject').on(row.stream, row.subject, row.sequence),
    ],
  );

  // The head of each stream, apart from its events: a cut tail leaves a head that says more.
  const stream = table('stream', {
    id: text('id').primaryKey(),
    sequence: integer('sequence').notNull(),
    hash: text('hash').notNull(),
    recordedAt: moment('recorded_at').notNull(),
    seal: text('seal'),
  });

  const revision = table('revision', {
    hash: text('hash').primaryKey(),
    schemaVersion: integer('schema_version').notNull(),
    documents: text('documents').notNull(),
    createdAt: moment('created_at').notNull(),
  });

  // Texts are rows and not events because they may have to be erased.
  const textBody = table('text', {
    id: text('id').primaryKey(),
    salt: text('salt'),
    body: text('body'),
    createdAt: moment('created_at').notNull(),
    erasedAt: moment('erased_at'),
  });

  // Persons are rows because the journal holds no personal data.
  const person = table('person', {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    language: choice('language', ['fi', 'sv', 'en']).notNull(),
    createdAt: moment('created_at').notNull(),
  });

  const credential = table('credential', {
    person: text('person')
      .primaryKey()
      .references(() => person.id),
    passwordHash: text('password_hash').notNull(),
    updatedAt: moment('updated_at').notNull(),
  });

  const signInLink = table('sign_in_link', {
    tokenHash: text('token_hash').primaryKey(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  });

  const session = table(
    'session',
    {
      tokenHash: text('token_hash').primaryKey(),
      person: text('person')
        .notNull()
        .references(() => person.id),
      csrf: text('csrf').notNull(),
      createdAt: moment('created_at').notNull(),
      expiresAt: moment('expires_at').notNull(),
    },
    (row) => [index('session_person').on(row.person)],
  );

  // Not an event: what someone has typed and not yet said.
  const draft = table(
    'draft',
    {
      person: text('person')
        .notNull()
        .references(() => person.id),
      key: text('key').notNull(),
      body: text('body').notNull(),
      updatedAt: moment('updated_at').notNull(),
    },
    (row) => [primaryKey({ columns: [row.person, row.key] })],
  );

  // What this database is, as opposed to what is in it: who made it, and whether for the demo.
  const installation = table('installation', {
    key: text('key').primaryKey(),
    value: text('value').notNull(),
  });

  return {
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
  };
}

export type Tables = ReturnType<typeof defineTables>;
