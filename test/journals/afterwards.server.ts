import { acts, type Rollout, type RolloutEvent } from '../../app/aspects';
import { standingOf } from '../../app/aspects/standing/standing';
import { addressOf, cast, type Character } from '../../app/cli/demo/cast';
import { atTime, day, type Day, type Moment } from '../../app/domain/calendar';
import { textRefs } from '../../app/domain/journal/text-proof';
import type { By } from '../../app/operations/by';
import { makeLink } from '../../app/operations/make-link.server';
import { performEach } from '../../app/operations/perform-each.server';
import { perform } from '../../app/operations/perform.server';
import { createPorras } from '../../app/operations/porras.server';
import type { Database } from '../../db/database.server';
import { findPersonByEmail } from '../../db/persons.server';

const programme = 'pohjois-karjala';
const timeZone = 'Europe/Helsinki';
/** The subject that the demo's story leaves ordered and not confirmed. */
const pilot = { service: 'aikuissosiaalityon-neuvonta', unit: 'kitee' };
const elders = 'iakkaiden-palvelut';

/** The days of what happens here, the first of them the one after the story. */
export const afterwards = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(day);

type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: unknown };

/**
 * What the demo's story leaves out: whatever else can be written into a journal, each act by one whose it is.
 * Throws when any is refused.
 */
export async function tellAfterwards(database: Database, journalKey: string): Promise<void> {
  const [tuesday, wednesday, thursday, friday] = afterwards as [Day, Day, Day, Day];
  const at = (on: Day, time: string): Moment => atTime(on, time, timeZone);
  let now = at(tuesday, '09:00');
  const porras = createPorras({ database, clock: () => now, journalKey });

  const [coordinator, admin] = [await by('coordinator'), await by('admin')];
  done(await makeLink(porras, coordinator, (await by('trainer')).person));
  const { pending } = standingOf(await state(), pilot);
  await each(
    performEach({
      porras,
      by: admin,
      act: acts.withdrawOrder,
      command: {
        programme,
        subjects: [{ ...pilot, order: pending?.order ?? 0 }],
        reason: 'Kiteellä sairastuttiin.',
      },
    }),
  );
  const dating = { programme, subjects: [pilot], to: 'invited' };
  await each(
    performEach({
      porras,
      by: admin,
      act: acts.dateStep,
      command: { ...dating, at: at(wednesday, '08:00') },
    }),
  );
  const { dated } = standingOf(await state(), pilot);
  await each(
    performEach({
      porras,
      by: admin,
      act: acts.withdrawDatedStep,
      command: {
        programme,
        subjects: [{ ...pilot, dated: dated?.dated ?? 0 }],
        reason: 'Päivä myöhemmin.',
      },
    }),
  );
  await each(
    performEach({ porras, by: admin, act: acts.dateStep, command: { ...dating, at: at(thursday, '08:00') } }),
  );
  const moved = await lastOf('dateMoved');
  const { place, item } = moved.data;
  done(
    await perform({
      porras,
      by: coordinator,
      act: acts.withdrawMove,
      command: { programme, place, item, reason: 'Alkuperäinen päivä pitää.' },
    }),
  );

  now = at(wednesday, '10:00');
  const held = await lastOf('workshopHeld');
  const { serviceTask, workshop } = held.data;
  done(
    await perform({
      porras,
      by: coordinator,
      act: acts.closeWorkshop,
      command: { programme, serviceTask, workshop },
    }),
  );
  const [minutes] = textRefs(held.data);
  done(
    await perform({
      porras,
      by: admin,
      act: acts.eraseText,
      command: { programme, text: minutes?.text ?? '', reason: 'Asiakkaan nimi.' },
    }),
  );
  const { sequence } = await lastOf('trainingCounted', ({ data }) => data.serviceTask === elders);
  done(
    await perform({
      porras,
      by: await by('trainer'),
      act: acts.withdrawFact,
      command: {
        programme,
        event: String(sequence),
        reason: 'Väärä yksikkö.',
      },
    }),
  );
  const { role, where, person } = (await lastOf('dutyGranted', ({ data }) => data.as === 'substitute')).data;
  done(
    await perform({
      porras,
      by: coordinator,
      act: acts.endDuty,
      command: { programme, role, where, person, on: thursday },
    }),
  );

  // The dated step's moment has come by now, and has set an order.
  now = at(thursday, '09:00');
  await confirmAll(thursday, 'Koevaraus onnistui.');

  now = at(friday, '09:00');
  const { proposal } = (await lastOf('scopeApproved', ({ data }) => data.serviceTask === elders)).data;
  const elderManager = await by('elderManager');
  done(
    await perform({
      porras,
      by: elderManager,
      act: acts.revokeApproval,
      command: {
        programme,
        serviceTask: elders,
        proposal,
        reason: 'Rajaus muuttuu.',
      },
    }),
  );
  done(
    await perform({
      porras,
      by: admin,
      act: acts.closeEverything,
      command: { programme, reason: 'Varausjärjestelmä näyttää vääriä aikoja.' },
    }),
  );
  await confirmAll(friday, 'Asiakas ei näe aikoja.');

  async function by(character: Character): Promise<By> {
    const found = await findPersonByEmail(database, addressOf(cast[character]));
    if (!found) throw new Error(`${character} has not been added`);
    return { person: found.id, through: 'web' };
  }

  async function state(): Promise<Rollout> {
    const rollout = await porras.rollout(programme);
    if (!rollout) throw new Error('the story has not been told');
    return rollout;
  }

  async function lastOf<Type extends RolloutEvent['type']>(
    type: Type,
    isWanted: (event: Extract<RolloutEvent, { type: Type }>) => boolean = () => true,
  ): Promise<Extract<RolloutEvent, { type: Type }>> {
    const events = (await state()).facts.valueSeq().flatMap((of) => of);
    const found = events
      .filter((event): event is Extract<RolloutEvent, { type: Type }> => event.type === type)
      .filter(isWanted)
      .maxBy((event) => event.sequence);
    if (!found) throw new Error(`nothing in the story is ${type}`);
    return found;
  }

  /** Confirms whatever is ordered, whichever way it goes. */
  async function confirmAll(on: Day, evidence: string): Promise<void> {
    const standings = (await state()).standing.toList().toArray();
    const orders = standings.flatMap(({ service, unit, pending: order }) =>
      order ? [{ service, unit, order: order.order }] : [],
    );
    await each(
      performEach({
        porras,
        by: admin,
        act: acts.confirmStep,
        command: { programme, subjects: orders, doneOn: on, evidence },
      }),
    );
  }
}

async function each(outcomes: Promise<readonly { readonly outcome: Answer }[]>): Promise<void> {
  for (const { outcome } of await outcomes) done(outcome);
}

function done(answer: Answer): void {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
}
