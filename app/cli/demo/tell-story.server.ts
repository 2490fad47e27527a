import type { Database } from '../../../db/database.server';
import type { Rollout } from '../../aspects';
import type { Documents } from '../../definitions/documents';
import { addDays, atTime, day, dayOf, daysBetween, type Day, type Moment } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import { addPerson } from '../../operations/add-person.server';
import { createPorras } from '../../operations/porras.server';
import { lastWeekBegins, shiftFor, withDaysShifted } from './calendar-shift';
import { addressOf, cast, characters, founder, type Character } from './cast';
import type { Act } from './deed';
import { definitionOn } from './earlier-definition';
import { performDeed, type Scene } from './perform.server';
import { story } from './story';

/** The first morning: the founder lets the others in before anything else. */
const beginning = '2026-02-02 08.15';

/** What the story is told on. The database is new; the documents are those of today's folder. */
export interface Telling {
  readonly database: Database;
  readonly journalKey: string | undefined;
  readonly documents: Documents;
  /** The day on which the demo is first started: the story ends on the working day before it. */
  readonly today: Day;
}

/**
 * Tells the story through the real operations, each act by the one whose it is, on a set clock.
 * Whatever an operation refuses is a fault of the story: it throws.
 */
export async function tellStory({ database, journalKey, documents, today }: Telling): Promise<void> {
  const { weeks, end } = shiftFor(today);
  const { id: programme, timeZone } = documents.programme;
  const acts = story.filter(({ at }) => dayIn(at, weeks) <= end);

  let now = momentIn(beginning, weeks, timeZone);
  const porras = createPorras({ database, clock: () => now, journalKey });
  const people = new Map<Character, PersonId>();
  for (const character of characters) people.set(character, await add(character));

  for (const act of acts) {
    now = momentIn(act.at, weeks, timeZone);
    const asRead = definitionOn(documents, day(act.at.slice(0, 10)));
    const scene: Scene = {
      porras,
      programme,
      documents: withDaysShifted(asRead, weeks),
      today: dayIn(act.at, weeks),
      weeks,
      people,
    };
    const by = { person: people.get(act.by) ?? '', through: 'web' } as const;
    for (const answered of await performDeed(scene, by, act.deed)) {
      if (!answered.ok)
        throw new Error(`the story stumbles at ${inWords(act)}: ${JSON.stringify(answered.refusal)}`);
    }
  }

  async function add(character: Character): Promise<PersonId> {
    const { name, language } = cast[character];
    const first = people.get(founder);
    const by = first === undefined ? undefined : ({ person: first, through: 'cli' } as const);
    const outcome = await addPerson(porras, by, { name, email: addressOf(cast[character]), language });
    if (!outcome.ok) throw new Error(`${name} could not be added: ${outcome.refusal.reason}`);
    return outcome.person.id;
  }
}

/** Whether a story has been told to where every telling comes, on whatever day of its last week it ends. */
export function isWhole({ applied, head, programme: { timeZone } }: Rollout): boolean {
  const began = applied.first()?.at ?? head.at;
  const weeks = Math.round(daysBetween(day(beginning.slice(0, 10)), dayOf(began, timeZone)) / 7);
  const last = story.findLast(({ at }) => at.startsWith(lastWeekBegins));
  return last !== undefined && head.at >= momentIn(last.at, weeks, timeZone);
}

/** A moment of the story in the calendar of whoever started the demo. */
function momentIn(at: string, weeks: number, timeZone: string): Moment {
  return atTime(dayIn(at, weeks), at.slice(11).replace('.', ':'), timeZone);
}

function dayIn(at: string, weeks: number): Day {
  return addDays(day(at.slice(0, 10)), weeks * 7);
}

function inWords({ at, by, deed }: Act): string {
  return `${at}, ${by}: ${JSON.stringify(deed)}`;
}
