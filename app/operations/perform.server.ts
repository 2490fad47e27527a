import type { Writing } from '../../db/database.server';
import { append } from '../../db/journal.server';
import { allPersons } from '../../db/persons.server';
import { eraseText, insertTexts, newText, type NewText } from '../../db/texts.server';
import type { Rollout, RolloutEvent } from '../aspects';
import { may } from '../aspects/duties/permissions';
import {
  namesPersons,
  type Act,
  type Permission,
  type RefusalOf,
  type RowChange,
  type SaidOf,
  type Sight,
} from '../domain/act';
import { dayOf, later, type Day, type Moment } from '../domain/calendar';
import type { Refusal } from '../domain/decision';
import type { Ids } from '../domain/ground';
import { founderRights, founderRole } from '../domain/installation';
import type { Actor, EventDraft, PersonId, TextRef, Through } from '../domain/journal/envelope';
import { textRefs } from '../domain/journal/text-proof';
import { ownOf } from '../domain/own';
import type { ProgrammeId } from '../domain/programme/programme';
import { advance } from '../judgement/advance';
import type { By } from './by';
import { isFounder } from './installation.server';
import type { Porras } from './porras.server';
import { retried } from './retried.server';
import { tellOutcome } from './tell-outcome.server';

/** Refusals that any act can meet, beside its own. */
export type CommonRefusal = { readonly reason: 'no-such-programme' | 'not-yours' };

export type Outcome<R extends Refusal = never> =
  | { readonly ok: true; readonly events: readonly RolloutEvent[] }
  | { readonly ok: false; readonly refusal: R | CommonRefusal };

/** An act to be done: by whom, in which programme, about what, and what its fields say. */
export interface Performance<A extends Act> {
  readonly porras: Porras;
  readonly by: By;
  readonly act: A;
  readonly command: { readonly programme: ProgrammeId } & SaidOf<A>;
}

/**
 * Does one act: who may, what is decided, and what is recorded, at the sequence that was decided on. When another act
 * came first, folds and decides again on the new state. What came of it is told under the act's name.
 */
export async function perform<A extends Act>(performance: Performance<A>): Promise<Outcome<RefusalOf<A>>> {
  const { porras, by, act, command } = performance;
  const { programme, ...said } = command;
  const outcome = await retried(() => attempt(porras, by, act, programme, said));
  // Cast: an act refuses for its own reasons or for those that any act can meet.
  return tellOutcome(act.name, by.through, outcome as Outcome<RefusalOf<A>>);
}

/** One try; nothing when another act came first. */
async function attempt(
  porras: Porras,
  by: By,
  act: Act,
  programme: ProgrammeId,
  said: Said,
): Promise<Outcome<Refusal> | undefined> {
  const recorded = await porras.rollout(programme);
  if (!recorded) return { ok: false, refusal: { reason: 'no-such-programme' } };
  const now = later(porras.clock(), recorded.head.at);
  const rollout = advance(recorded, now);
  const today = dayOf(now, rollout.programme.timeZone);
  const about = aboutIn(act, said);
  const needed = about && act.permits(rollout, about);
  const actor = needed && (await actorOf(porras, rollout, by.person, needed, today));
  if (!about || !actor) return { ok: false, refusal: { reason: 'not-yours' } };

  const texts: NewText[] = [];
  const told = tellAll(act, about, said, (body) => {
    const made = newText(body);
    texts.push(made);
    return made.ref;
  });
  const sight: Sight = { rollout, actor, now, today, isPerson: await knownPersons(porras, act) };
  const decision = act.decideOn(sight, told);
  if (!decision.ok) return decision;
  const events = await record(
    porras,
    recorded,
    decision.events,
    { actor, through: by.through, now },
    async (tx) => {
      await insertTexts(tx, textsNamed(texts, decision.events), now);
      for (const change of act.rowsOf(told)) await changeRow(tx, change, now);
    },
  );
  return events && { ok: true, events };
}

type Said = Readonly<Record<string, unknown>>;

/** The ids by which it is known what an act is about; nothing when one of them is none: then nobody may. */
function aboutIn({ about }: Act, said: Said): Ids | undefined {
  const keys = Object.keys(about);
  const ids = keys.flatMap((key) => {
    const id = ownOf(said, key);
    return typeof id === 'string' ? [[key, id] as const] : [];
  });
  return ids.length === keys.length ? Object.fromEntries(ids) : undefined;
}

/** What the decision is told: ids as they are, fields as they tell themselves. What was not said is left out. */
function tellAll({ fields }: Act, about: Ids, said: Said, text: (body: string) => TextRef): Said {
  const told = Object.entries(fields).flatMap(([key, field]) => {
    const value = ownOf(said, key);
    // Cast: what is said under a field's name is the field's.
    return value === undefined ? [] : [[key, field.tell(value as never, text)] as const];
  });
  return { ...about, ...Object.fromEntries(told) };
}

/** The texts that events name. One that none does could never be erased: nobody would know of it. */
function textsNamed(texts: readonly NewText[], events: readonly EventDraft[]): readonly NewText[] {
  const named = new Set(textRefs(events.map(({ data }) => data)).map(({ text }) => text));
  return texts.filter(({ ref }) => named.has(ref.text));
}

async function knownPersons({ database }: Porras, act: Act): Promise<(person: PersonId) => boolean> {
  if (!namesPersons(act)) return () => false;
  const ids = new Set((await allPersons(database)).map(({ id }) => id));
  return (person) => ids.has(person);
}

/** In which role a person acts: by a duty, or as the founder for the two rights that a founder has. */
async function actorOf(
  { database }: Porras,
  rollout: Rollout,
  person: PersonId,
  { right, concern }: Permission,
  today: Day,
): Promise<Actor | undefined> {
  const actor = may(rollout, person, right, concern, today);
  if (actor || !founderRights.includes(right)) return actor;
  return (await isFounder(database, person)) ? { person, role: founderRole } : undefined;
}

async function record(
  porras: Porras,
  { stream, head }: Rollout,
  drafts: readonly EventDraft[],
  told: { readonly actor: Actor; readonly through: Through; readonly now: Moment },
  write: (tx: Writing) => Promise<void>,
): Promise<readonly RolloutEvent[] | undefined> {
  const outcome = await porras.database.write(async (tx) => {
    const appended = await append(tx, stream, head.sequence, drafts, { ...told, key: porras.journalKey });
    if (appended.ok) await write(tx);
    return appended;
  });
  return outcome.ok ? (outcome.events as readonly RolloutEvent[]) : undefined;
}

async function changeRow(tx: Writing, { erase }: RowChange, now: Moment): Promise<void> {
  await eraseText(tx, erase, now);
}
