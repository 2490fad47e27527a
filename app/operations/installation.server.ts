import type { Reading, Writing } from '../../db/database.server';
import { append, head, tail, type Draft, type Recording } from '../../db/journal.server';
import { may } from '../aspects/duties/permissions';
import { dayOf } from '../domain/calendar';
import { founderOf, founderRole } from '../domain/installation';
import { installation, type Actor, type Envelope, type PersonId } from '../domain/journal/envelope';
import type { By } from './by';
import type { Porras } from './porras.server';

/** The person who founded this installation. The stream of the installation is short: an event or two a person. */
export async function findFounder(reading: Reading): Promise<PersonId | undefined> {
  return founderOf(await tail(reading, installation, 0));
}

export async function isFounder(reading: Reading, person: PersonId): Promise<boolean> {
  return (await findFounder(reading)) === person;
}

/** In which role someone lets people in: by a duty in some programme, or as the founder. */
export async function letsIn(porras: Porras, { person }: By): Promise<Actor | undefined> {
  for (const id of await porras.programmes()) {
    const rollout = await porras.rollout(id);
    const today = rollout && dayOf(porras.clock(), rollout.programme.timeZone);
    const actor = rollout && today && may(rollout, person, 'grantDuties', {}, today);
    if (actor) return actor;
  }
  return (await isFounder(porras.database, person)) ? { person, role: founderRole } : undefined;
}

/** Appends to the installation's stream where it ends: nothing in it is decided on what came before. */
export async function appendToInstallation(
  tx: Writing,
  drafts: readonly Draft[],
  recording: Recording,
): Promise<readonly Envelope[]> {
  const sequence = (await head(tx, installation))?.sequence ?? 0;
  const appended = await append(tx, installation, sequence, drafts, recording);
  return appended.ok ? appended.events : [];
}
