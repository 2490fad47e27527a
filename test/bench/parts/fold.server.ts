import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldRollout, type RolloutEvent } from '../../../app/aspects';
import type { Day } from '../../../app/domain/calendar';
import type { Programme } from '../../../app/domain/programme/programme';
import { createPorras } from '../../../app/operations/porras.server';
import { tail } from '../../../db/journal.server';
import { seeded, type Seeded } from '../county/seeded.server';
import { timed, type Figure } from '../figure';
import { inTurns, type Contender, type Samples } from '../measure';

const lengths = [1_000, 10_000, 100_000] as const;
const units = 10;

/** A journal of one length as it is stored, read and folded. */
interface Journal {
  readonly name: string;
  readonly seeded: Seeded;
  readonly programme: Programme;
  readonly events: readonly RolloutEvent[];
}

/**
 * Folding a journal from its beginning against parsing its bytes; catching up by its last event; the state of an
 * earlier day, from the database. Whatever depends on the length shows in the ratio to a shorter one.
 */
export async function foldPart(today: Day): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-bench-'));
  const journals: Journal[] = [];
  try {
    for (const length of lengths) journals.push(await journalOf(length, folder, today));
    const figures: Figure[] = [];
    for (const journal of journals) figures.push(await fromTheBeginning(journal));
    return [
      ...figures,
      ...(await caughtUp(journals)),
      ...(await goneBack(journals)),
      ...(await begun(journals)),
    ];
  } finally {
    for (const { seeded } of journals) await seeded.database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function journalOf(length: number, folder: string, today: Day): Promise<Journal> {
  const made = await seeded(`file:${join(folder, `${length}.db`)}`, { units, today, length });
  const rollout = await made.porras.rollout(made.programme);
  if (!rollout) throw new Error('nothing was told');
  const events = (await tail(made.database, made.programme, 0)) as RolloutEvent[];
  const name = `${String(length).replace(/\B(?=(\d{3})+$)/g, ' ')} events`;
  return { name, seeded: made, programme: rollout.programme, events };
}

async function fromTheBeginning({ name, programme, events }: Journal): Promise<Figure> {
  const bytes = JSON.stringify(events);
  const { folded, parsed } = await inTurns({
    folded: { run: () => foldRollout(undefined, events, () => programme) },
    parsed: { run: () => JSON.parse(bytes) as unknown },
  });
  const against = { what: 'JSON.parse of the same bytes', samples: parsed, ratioAtMost: 3 };
  return timed(`${name}, from the beginning`, folded, against);
}

/** By an event of one kind, whatever the journal ends with: a unit that is counted once more. */
async function caughtUp(journals: readonly Journal[]): Promise<Figure[]> {
  const samples = await measured(journals, ({ events, programme }) => {
    const before = foldRollout(undefined, events, () => programme);
    const count = events.find(({ type }) => type === 'trainingCounted');
    const end = events.at(-1);
    if (!count || !end) throw new Error('a journal counts who is trained');
    const next = [{ ...count, sequence: end.sequence + 1, recordedAt: end.recordedAt }];
    return { run: () => foldRollout(before, next, () => programme) };
  });
  return compared('catching up by one', samples);
}

/** Days that nobody has asked for before, all over the journal. */
async function goneBack(journals: readonly Journal[]): Promise<Figure[]> {
  const long = journals.slice(1);
  const samples = await measured(long, ({ seeded: { porras, programme }, events }) => {
    let step = 0;
    return {
      run: () => {
        step += 1;
        const at = events[(step * 7919) % events.length]?.recordedAt;
        if (!at) throw new Error('a journal has events');
        return porras.rolloutAsOf(programme, at);
      },
    };
  });
  return compared('as of an earlier moment', samples);
}

/** What the first request after a start waits for. */
async function begun(journals: readonly Journal[]): Promise<Figure[]> {
  const samples = await measured(journals, ({ seeded: { database, programme } }) => ({
    run: () => createPorras({ database, clock: () => never() }).rollout(programme),
  }));
  return [...samples].map(([name, ofName]) => timed(`${name}, read from the database and folded`, ofName));
}

async function measured(
  journals: readonly Journal[],
  contenderOf: (journal: Journal) => Contender,
): Promise<Map<string, Samples>> {
  const contenders = Object.fromEntries(journals.map((journal) => [journal.name, contenderOf(journal)]));
  return new Map(Object.entries(await inTurns(contenders)));
}

/** Independent of the length: not more than half as much again as for the shortest. */
function compared(what: string, samples: ReadonlyMap<string, Samples>): Figure[] {
  const [first] = samples;
  if (!first) return [];
  const [shortest, ofShortest] = first;
  return [...samples].map(([name, ofName]) =>
    timed(`${name}, ${what}`, ofName, {
      what: shortest,
      samples: ofShortest,
      ...(name !== shortest && { ratioAtMost: 1.5 }),
    }),
  );
}

function never(): never {
  throw new Error('reading tells no time');
}
