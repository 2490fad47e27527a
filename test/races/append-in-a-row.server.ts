import { momentFrom } from '../../app/domain/calendar';
import { append, head } from '../../db/journal.server';
import { openDatabase } from '../../db/open-database.server';

/**
 * A process of its own that appends `count` events to a stream, each decided on the head that it
 * saw, and tells every number that was acknowledged to it on standard output, one a line.
 */
const [url = '', stream = '', person = '', count = '0'] = process.argv.slice(2);
const database = await openDatabase(url);
let conflicts = 0;
for (let done = 0; done < Number(count);) {
  const expected = (await head(database, stream))?.sequence ?? 0;
  const draft = { type: 'workshopPlanned', subject: `workshop/${person}-${done}`, data: { done } };
  const outcome = await database.write((tx) =>
    append(tx, stream, expected, [draft], {
      actor: { person, role: 'coordinator' },
      through: 'job',
      now: momentFrom(Date.now()),
      key: undefined,
    }),
  );
  if (!outcome.ok) {
    conflicts += 1;
    continue;
  }
  done += 1;
  process.stdout.write(`${outcome.events[0]?.sequence}\n`);
}
await database.close();
process.stderr.write(`${conflicts}\n`);
