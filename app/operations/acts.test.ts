import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { tail } from '../../db/journal.server';
import { acts } from '../aspects';
import { loadDefinitions } from '../definitions/load.server';
import { day, moment, type Moment } from '../domain/calendar';
import { installation } from '../domain/journal/envelope';
import { survey } from '../judgement/survey';
import { addPerson } from './add-person.server';
import { applyDefinition } from './apply-definition.server';
import { enterProgramme } from './enter-programme.server';
import { perform } from './perform.server';
import { planDefinition } from './plan-definition.server';
import { createPorras, type Porras } from './porras.server';

const loaded = await loadDefinitions('test/fixtures/metsaranta');
if (!loaded.ok) throw new Error('the fixture is not valid');
const { documents } = loaded;
const programme = documents.programme.id;
const place = documents.serviceTasks[0]?.id ?? '';

describe.each(engines)('acts on $name', ({ fresh }) => {
  let at: Moment;
  let kept: Awaited<ReturnType<typeof fresh>>;
  let porras: Porras;
  let founder: string;

  beforeEach(async () => {
    at = moment('2026-03-02T08:00:00Z');
    kept = await fresh();
    porras = createPorras({ database: kept.database, clock: () => at });
    founder = await joins('Maija Alku', undefined);
    await applyDefinition(porras, by(founder), documents);
  });
  afterEach(() => kept.drop());

  const by = (person: string) => ({ person, through: 'cli' }) as const;

  async function joins(name: string, letIn: string | undefined): Promise<string> {
    const email = `${name.replaceAll(' ', '.')}@porras.example`;
    const added = await addPerson(porras, letIn === undefined ? undefined : by(letIn), {
      name,
      email,
      language: 'fi',
    });
    if (!added.ok) throw new Error(added.refusal.reason);
    return added.person.id;
  }

  function coordinator(person: string) {
    const from = day('2026-03-02');
    const role = documents.programme.duties.proposing;
    return perform({
      porras,
      by: by(founder),
      act: acts.grantDuty,
      command: {
        programme,
        role,
        where: 'programme',
        person,
        as: 'holder',
        from,
      },
    });
  }

  const move = (person: string, to: string) =>
    perform({
      porras,
      by: by(person),
      act: acts.moveDate,
      command: {
        programme,
        place,
        item: 'workshop:own-work',
        to: day(to),
        reason: 'Osallistujat ovat lomalla.',
      },
    });

  test('a person without a duty sees nothing and may do nothing', async () => {
    const stranger = await joins('Outi Outo', founder);
    expect(await enterProgramme(porras, stranger, programme)).toEqual({
      ok: false,
      refusal: { reason: 'not-yours' },
    });
    expect(await move(stranger, '2026-04-01')).toEqual({ ok: false, refusal: { reason: 'not-yours' } });
  });

  test('an installation is founded once', async () => {
    const again = await addPerson(porras, undefined, {
      name: 'Toni',
      email: 't@porras.example',
      language: 'fi',
    });
    expect(again).toEqual({ ok: false, refusal: { reason: 'founded-already' } });
  });

  test('who lets people in by a duty is recorded in that role, and not as the founder', async () => {
    const lead = await joins('Kaarina Lehto', founder);
    await coordinator(lead);
    await joins('Eero Niemi', lead);
    const added = (await tail(porras.database, installation, 0)).filter(({ type }) => type === 'personAdded');
    const roles = added.map(({ actor }) => actor.role);
    expect(roles).toEqual(['founder', 'founder', documents.programme.duties.proposing]);
  });

  test('the founder lets others in, and may do their work only with a duty of their own', async () => {
    expect((await move(founder, '2026-04-01')).ok).toBe(false);
    expect((await coordinator(founder)).ok).toBe(true);
    expect((await move(founder, '2026-04-01')).ok).toBe(true);
  });

  test('acts that race for one sequence are all recorded, each decided on the state it found', async () => {
    await coordinator(founder);
    const days = Array.from({ length: 12 }, (_, index) => `2026-04-${String(index + 1).padStart(2, '0')}`);
    const outcomes = await Promise.all(days.map((to) => move(founder, to)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const moves = (await tail(porras.database, programme, 0)).filter(({ type }) => type === 'dateMoved');
    expect(moves.map(({ data }) => (data as { to: string }).to).toSorted()).toEqual(days);
    // Each move names the day that it moved from: the one before it in the journal.
    const chain = moves.map(({ data }) => data as { from?: string; to: string });
    chain.slice(1).forEach((one, index) => expect(one.from).toBe(chain[index]?.to));
  });

  test('two that want the same day: the second is decided on the new state and refused', async () => {
    await coordinator(founder);
    const outcomes = await Promise.all([move(founder, '2026-04-01'), move(founder, '2026-04-01')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, refusal: { reason: 'there-already' } });
  });

  test('the state of an earlier day is what was known at its end', async () => {
    await coordinator(founder);
    at = moment('2026-03-10T08:00:00Z');
    const moved = await move(founder, '2026-04-01');
    if (!moved.ok) throw new Error(moved.refusal.reason);
    at = moment('2026-03-12T08:00:00Z');
    const [event] = moved.events;
    await perform({
      porras,
      by: by(founder),
      act: acts.withdrawFact,
      command: {
        programme,
        event: String(event?.sequence),
        reason: 'Väärä työpaja.',
      },
    });
    const movesAt = async (when: string) => (await porras.rolloutAsOf(programme, moment(when)))?.plan.size;
    expect(await movesAt('2026-03-09T22:00:00Z')).toBe(0);
    expect(await movesAt('2026-03-11T22:00:00Z')).toBe(1);
    expect(await movesAt('2026-03-12T22:00:00Z')).toBe(0);
  });

  test('a second process sees what the first has recorded at its next request', async () => {
    const other = createPorras({ database: porras.database, clock: () => at });
    expect((await other.rollout(programme))?.head.sequence).toBe(1);
    await coordinator(founder);
    expect((await other.rollout(programme))?.head.sequence).toBe(2);
  });

  test('the founder applies the first definition, and later ones only with a duty of her own', async () => {
    const refused = { ok: false, refusal: { reason: 'not-yours' } };
    expect(await applyDefinition(porras, by(founder), documents)).toEqual(refused);
    await coordinator(founder);
    expect((await applyDefinition(porras, by(founder), documents)).ok).toBe(true);
  });

  test('applying what is in force changes nothing', async () => {
    await coordinator(founder);
    const again = await applyDefinition(porras, by(founder), documents);
    expect(again).toMatchObject({ ok: true, applied: false });
    expect(await tail(porras.database, programme, 0)).toHaveLength(2);
  });

  test('a plan made before something happened is not applied', async () => {
    const shown = await planDefinition(porras, documents);
    await coordinator(founder);
    const applied = await applyDefinition(porras, by(founder), documents, shown);
    expect(applied).toMatchObject({ ok: false, refusal: { reason: 'changed-meanwhile' } });
  });

  test('a plan is applied when it says just what applying does, and not when it says something else', async () => {
    await coordinator(founder);
    const wanted = { ...documents, programme: { ...documents.programme, startsOn: day('2026-01-08') } };
    const shown = await planDefinition(porras, wanted);
    const forged = { ...shown, changes: { ...shown.changes, changes: [] } };
    expect(await applyDefinition(porras, by(founder), wanted, forged)).toMatchObject({
      ok: false,
      refusal: { reason: 'not-as-shown' },
    });
    expect(await applyDefinition(porras, by(founder), wanted, shown)).toMatchObject({
      ok: true,
      applied: true,
    });
  });

  test('a folder is applied on the state that it finds, whoever came first', async () => {
    await coordinator(founder);
    const startsOn = (on: string) => ({ ...documents.programme, startsOn: day(on) });
    const outcomes = await Promise.all([
      move(founder, '2026-04-01'),
      applyDefinition(porras, by(founder), { ...documents, programme: startsOn('2026-01-08') }),
      move(founder, '2026-04-02'),
      applyDefinition(porras, by(founder), { ...documents, programme: startsOn('2026-01-09') }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect((await porras.rollout(programme))?.head.sequence).toBe(6);
  });

  test('a survey is made once for a state and a day', async () => {
    const rollout = await porras.rollout(programme);
    if (!rollout) throw new Error('no rollout');
    expect(survey(rollout, at)).toBe(survey(rollout, moment('2026-03-02T20:00:00Z')));
    expect(survey(rollout, at)).not.toBe(survey(rollout, moment('2026-03-02T22:00:00Z')));
  });
});
