import type { Rollout, RolloutEvent } from '../aspects';
import type { Writing } from '../../db/database.server';
import { append } from '../../db/journal.server';
import { insertTexts, newText, type NewText } from '../../db/texts.server';
import { advance } from '../judgement/advance';
import { wholeProgramme } from '../domain/programme/place';
import { dayOf, later, type Day, type Moment } from '../domain/calendar';
import type { Decision, Refusal } from '../domain/decision';
import type { Actor, PersonId, TextRef, Through } from '../domain/journal/envelope';
import type { EventDraft } from '../domain/journal/envelope';
import { may, type Concern } from '../aspects/duties/permissions';
import { founderRights, founderRole } from '../domain/installation';
import { isPartOf, type ProgrammeId } from '../domain/programme/programme';
import type { Right } from '../domain/programme/role';
import type { By } from './by';
import { isFounder } from './installation.server';
import type { Porras } from './porras.server';
import { tellOutcome } from './tell-outcome.server';

/** Refusals that any act can meet, beside its own. */
export type CommonRefusal = { readonly reason: 'no-such-programme' | 'not-yours' };

export type Outcome<R extends Refusal = never> =
  | { readonly ok: true; readonly events: readonly RolloutEvent[] }
  | { readonly ok: false; readonly refusal: R | CommonRefusal };

/** What a decision is made on. */
export interface Sight {
  readonly rollout: Rollout;
  readonly actor: Actor;
  readonly now: Moment;
  readonly today: Day;
  /** Makes a text of its own for the event to name; it is stored only if the event is. */
  readonly text: (body: string) => TextRef;
}

/** The right that an act needs and what it concerns; nothing when the programme does not know that (then nobody may). */
export type Permission = (
  rollout: Rollout,
) => { readonly right: Right; readonly concern: Concern } | undefined;

/** What else is written in the transaction that records the events. */
export type Alongside = (tx: Writing, now: Moment) => Promise<void>;

/** After so many lost races something else is wrong. */
const attempts = 50;

/**
 * Runs one act on a programme: who may, what is decided, and what is recorded, at the sequence that was decided on.
 * When another act came first, folds and decides again on the new state. What came of it is told under the act's name.
 */
export async function act<E extends RolloutEvent, R extends Refusal>(
  name: string,
  porras: Porras,
  by: By,
  programme: ProgrammeId,
  permission: Permission,
  decide: (sight: Sight) => Decision<E, R>,
  alongside?: Alongside,
): Promise<Outcome<R>> {
  const outcome = await decideAndRecord(porras, by, programme, permission, decide, alongside);
  return tellOutcome(name, by.through, outcome);
}

async function decideAndRecord<E extends RolloutEvent, R extends Refusal>(
  porras: Porras,
  by: By,
  programme: ProgrammeId,
  permission: Permission,
  decide: (sight: Sight) => Decision<E, R>,
  alongside?: Alongside,
): Promise<Outcome<R>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const recorded = await porras.rollout(programme);
    if (!recorded) return { ok: false, refusal: { reason: 'no-such-programme' } };
    const now = later(porras.clock(), recorded.head.at);
    const rollout = advance(recorded, now);
    const today = dayOf(now, rollout.programme.timeZone);
    const needed = permission(rollout);
    const actor = needed && (await actorOf(porras, rollout, by.person, needed, today));
    if (!actor) return { ok: false, refusal: { reason: 'not-yours' } };

    const texts: NewText[] = [];
    const text = (body: string): TextRef => {
      const made = newText(body);
      texts.push(made);
      return made.ref;
    };
    const decision = decide({ rollout, actor, now, today, text });
    if (!decision.ok) return decision;
    const events = await record(
      porras,
      recorded,
      decision.events,
      { actor, through: by.through, now },
      async (tx) => {
        await insertTexts(tx, texts, now);
        await alongside?.(tx, now);
      },
    );
    if (events) return { ok: true, events };
  }
  throw new Error(`gave up after ${attempts} acts that others came before`);
}

/** In which role a person acts: by a duty, or as the founder for the two rights that a founder has. */
async function actorOf(
  { database }: Porras,
  rollout: Rollout,
  person: PersonId,
  { right, concern }: { readonly right: Right; readonly concern: Concern },
  today: Day,
): Promise<Actor | undefined> {
  const actor = may(rollout, person, right, concern, today);
  if (actor || !founderRights.includes(right)) return actor;
  return (await isFounder(database, person)) ? { person, role: founderRole } : undefined;
}

async function record<E extends RolloutEvent>(
  porras: Porras,
  { stream, head }: Rollout,
  drafts: readonly EventDraft<E>[],
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

/** An act that concerns the whole programme. */
export function inProgramme(right: Right): Permission {
  return () => ({ right, concern: {} });
}

/** An act that concerns one service task. */
export function inServiceTask(right: Right, serviceTask: string): Permission {
  return ({ programme }) =>
    programme.serviceTasks.has(serviceTask) ? { right, concern: { serviceTask } } : undefined;
}

/** An act that concerns one unit within a service task. */
export function inUnit(right: Right, serviceTask: string, unit: string): Permission {
  return ({ programme }) =>
    isPartOf(programme, serviceTask, unit) ? { right, concern: { serviceTask, unit } } : undefined;
}

/** An act that concerns one social service, in a unit of it when one is named. */
export function inService(right: Right, service: string, unit?: string): Permission {
  return ({ programme }) => {
    const known = programme.services.get(service);
    if (!known || (unit !== undefined && !known.units.includes(unit))) return undefined;
    return { right, concern: { serviceTask: known.serviceTask, ...(unit !== undefined && { unit }) } };
  };
}

/** An act that concerns a place of the plan: the whole programme or a service task. */
export function inPlace(right: Right, place: string): Permission {
  return place === wholeProgramme ? inProgramme(right) : inServiceTask(right, place);
}
