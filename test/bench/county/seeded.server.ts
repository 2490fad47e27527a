import { buildProgramme } from '../../../app/definitions/build-programme';
import { atTime, dayOf, momentFrom, type Day, type Moment } from '../../../app/domain/calendar';
import type { PersonId } from '../../../app/domain/journal/envelope';
import { addPerson } from '../../../app/operations/add-person.server';
import { applyDefinition } from '../../../app/operations/apply-definition.server';
import type { By } from '../../../app/operations/by';
import { createPorras, type Porras } from '../../../app/operations/porras.server';
import type { Database } from '../../../db/database.server';
import { append } from '../../../db/journal.server';
import { openDatabase } from '../../../db/open-database.server';
import { aCounty } from './definition';
import { told, type Told } from './journal';
import { roles, rolledOut, story } from './story';

/** A database with a county whose rollout is well under way, and the people who have done it. */
export interface Seeded {
  readonly database: Database;
  readonly porras: Porras;
  readonly programme: string;
  /** A person for each role of the story. */
  readonly cast: (role: string) => PersonId;
}

export interface Seed {
  readonly units: number;
  readonly today: Day;
  /** So many events, when the rollout is to go on for long; else as many as bring it under way. */
  readonly length?: number;
}

/** Writes a county into a database that is not there yet; through the journal, so that its chain holds. */
export async function seeded(url: string, { units, today, length }: Seed): Promise<Seeded> {
  const { documents } = await aCounty(units, today);
  const programme = buildProgramme(documents);
  const database = await openDatabase(url);
  let now: Moment | undefined = atTime(today, '00:00', programme.timeZone);
  const porras = createPorras({ database, clock: () => now ?? momentFrom(Date.now()) });

  const founder = await joins(undefined, 'founder');
  const people = new Map<string, PersonId>();
  for (const role of roles) people.set(role, (await joins(founder, role)).person);
  const cast = (role: string) => people.get(role) ?? founder.person;
  const made = told(
    programme,
    { person: founder.person, role: 'founder' },
    length === undefined ? rolledOut(programme, cast) : story(programme, cast),
    {
      today,
      ...(length !== undefined && { length }),
    },
  );
  now = made[0]?.at;
  const applied = await applyDefinition(porras, founder, documents);
  if (!applied.ok) throw new Error(`refused: ${JSON.stringify(applied.refusal)}`);
  await recordAll(database, programme.id, made.slice(1));
  now = undefined;
  return { database, porras, programme: programme.id, cast };

  async function joins(by: By | undefined, name: string): Promise<By> {
    const person = { name, email: `${name}@county.example`, language: 'fi' } as const;
    const outcome = await addPerson(porras, by, person);
    if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
    return { person: outcome.person.id, through: 'web' };
  }
}

const mostAtOnce = 500;

/** Appends in stretches of one hand and one day, in one transaction. */
async function recordAll(database: Database, stream: string, made: readonly Told[]): Promise<void> {
  await database.write(async (tx) => {
    for (let from = 0; from < made.length;) {
      const first = made[from];
      if (!first) return;
      const stretch = made.slice(from, from + mostAtOnce);
      const other = stretch.findIndex(
        ({ by, at }) => (by !== first.by && !sameHand(by, first.by)) || !sameDay(at, first.at),
      );
      const drafts = (other === -1 ? stretch : stretch.slice(0, other)).map(({ draft }) => draft);
      const { by: actor, at: now } = first;
      const outcome = await append(tx, stream, from + 1, drafts, {
        actor,
        through: 'web',
        now,
        key: undefined,
      });
      if (!outcome.ok) throw new Error('nobody else writes here');
      from += drafts.length;
    }
  });
}

function sameHand(a: Told['by'], b: Told['by']): boolean {
  return a.person === b.person && a.role === b.role;
}

function sameDay(a: Moment, b: Moment): boolean {
  return dayOf(a, 'UTC') === dayOf(b, 'UTC');
}
