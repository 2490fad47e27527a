/** Why the database cannot be used, and what the person who runs Porras can do about it. */
const advice = {
  unsupported:
    'Porras keeps its data in an SQLite file: write the address as file:var/porras.db, with %25 for a %.',
  missing:
    'There is no such file, or it is empty: check PORRAS_DATABASE. A new one begins with: porras person add --first',
  'log-alone':
    'The file is missing or empty, but its log (the same name and -wal) is there: move both away and keep them, then restore the newest backup.',
  'cannot-open':
    'It cannot be opened: check that the folder exists and that Porras may read and write in it.',
  'not-a-database': 'The file is not a database of Porras: name another file, or move this one away.',
  'newer-release':
    'A newer release of Porras has used it: start that release, or restore the backup made before the upgrade.',
  locked: 'Another program has kept it locked: close that program (a backup, an SQLite shell) and try again.',
  'read-only': 'It may only be read: give Porras the right to write the file and its folder.',
  full: 'The disk is full: make room and try again. Nothing was half written.',
  'no-room':
    'Nothing more could be written to it: check that the disk, the quota and the limits of this process leave room, then that the disk is sound. Nothing was half written.',
  moved:
    'It is no longer the file that was opened: someone has moved, removed or replaced it. Stop Porras, put the right file in its place and start again. Nothing was written.',
  damaged: 'The file is damaged: stop Porras, keep a copy of the file, and restore the newest backup.',
  'disk-error': 'The disk answered with an error: check the disk before anything else is written to it.',
} as const;

export type UnusableReason = keyof typeof advice;

/** An outage of the database. `message` is a sentence or two for the person who runs Porras. */
export class DatabaseUnusable extends Error {
  constructor(
    readonly reason: UnusableReason,
    address: string,
    options?: ErrorOptions,
  ) {
    super(`The database ${address} cannot be used. ${advice[reason]}`, options);
    this.name = 'DatabaseUnusable';
  }
}

/** What is stored is no journal any more: someone or something has changed it behind Porras' back. */
export class JournalDamaged extends Error {
  constructor(stream: string, sequence: number, fault: 'unreadable' | 'missing', options?: ErrorOptions) {
    super(
      `Event ${sequence} of the journal of ${stream} ${fault === 'missing' ? 'is missing' : 'cannot be read'}. ` +
        'Stop Porras, keep a copy of the database, see what `porras verify` finds, and restore the newest backup.',
      options,
    );
    this.name = 'JournalDamaged';
  }
}

const reasonOf: Readonly<Record<string, UnusableReason>> = {
  SQLITE_BUSY: 'locked',
  SQLITE_LOCKED: 'locked',
  SQLITE_READONLY: 'read-only',
  SQLITE_FULL: 'full',
  SQLITE_NOTADB: 'not-a-database',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_CANTOPEN: 'cannot-open',
  SQLITE_IOERR: 'disk-error',
  // A used-up quota or limit on a file's size is no full disk to SQLite; nor is a full one when it makes its index of the log.
  SQLITE_IOERR_WRITE: 'no-room',
  SQLITE_IOERR_SHMSIZE: 'no-room',
};

/** The outage behind an engine's error, however deep the driver has wrapped it; nothing when it is a bug of ours. */
export function outageOf(error: unknown): UnusableReason | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof DatabaseUnusable) return cause.reason;
    if (cause instanceof JournalDamaged) return 'damaged';
    for (const code of codesOf(cause)) {
      // Extended codes begin with their primary code: SQLITE_IOERR_FSYNC.
      const reason = reasonOf[code] ?? reasonOf[code.split('_').slice(0, 2).join('_')];
      if (reason) return reason;
    }
  }
  return undefined;
}

/** The codes of an engine's error, the most exact first. */
function codesOf(error: Error): string[] {
  const codes = ['extendedCode' in error && error.extendedCode, 'code' in error && error.code];
  return codes.filter((code) => typeof code === 'string');
}
