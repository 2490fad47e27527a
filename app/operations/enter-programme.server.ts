import type { Rollout } from '../aspects';
import { dutiesOf, mayAnywhere, type HeldDuty } from '../aspects/duties/permissions';
import { dayOf, later, type Day, type Moment } from '../domain/calendar';
import { founderRole } from '../domain/installation';
import type { PersonId } from '../domain/journal/envelope';
import type { ProgrammeId } from '../domain/programme/programme';
import { advance } from '../judgement/advance';
import { isFounder } from './installation.server';
import type { Porras } from './porras.server';

/** A programme as a member of its staff sees it now. */
export interface Entered {
  readonly rollout: Rollout;
  readonly now: Moment;
  readonly today: Day;
  readonly person: PersonId;
  /** Duties held today, own ones first. The founder may hold none. */
  readonly duties: readonly HeldDuty[];
  /** The role to show beside the way out: that of the first duty. */
  readonly role: string;
}

export type EnterOutcome =
  | { readonly ok: true; readonly entered: Entered }
  | { readonly ok: false; readonly refusal: { readonly reason: 'no-such-programme' | 'not-yours' } };

/** Lets a person see a programme: whoever holds a duty with the right to view it anywhere, and the founder. */
export async function enterProgramme(
  porras: Porras,
  person: PersonId,
  programme: ProgrammeId,
): Promise<EnterOutcome> {
  const recorded = await porras.rollout(programme);
  if (!recorded) return { ok: false, refusal: { reason: 'no-such-programme' } };
  const now = later(porras.clock(), recorded.head.at);
  const rollout = advance(recorded, now);
  const today = dayOf(now, rollout.programme.timeZone);
  const allowed = mayAnywhere(rollout, person, 'view', today) || (await isFounder(porras.database, person));
  if (!allowed) return { ok: false, refusal: { reason: 'not-yours' } };
  const duties = dutiesOf(rollout, person, today);
  const role = duties[0]?.duty.role ?? founderRole;
  return { ok: true, entered: { rollout, now, today, person, duties, role } };
}

/** The programmes that a person may see, in the order of their ids. */
export async function programmesOf(porras: Porras, person: PersonId): Promise<ProgrammeId[]> {
  const ids = await porras.programmes();
  const entries = await Promise.all(ids.map((id) => enterProgramme(porras, person, id)));
  return ids.filter((_, index) => entries[index]?.ok);
}
