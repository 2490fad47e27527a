import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import { dropDraft, findDraft, saveDraft } from './drafts.server';
import { engines, type TemporaryDatabase } from './engines.server';
import { addPerson } from './persons.server';

const now = moment('2026-03-02T08:00:00Z');
const later = moment('2026-03-02T08:05:00Z');

describe.each(engines)('drafts on $name', (engine) => {
  let kept: TemporaryDatabase;
  beforeAll(async () => {
    kept = await engine.fresh();
  });
  afterAll(() => kept.drop());

  const add = async (name: string) => {
    const person = { name, email: `${name}@hva.example`, language: 'fi' } as const;
    const added = await kept.database.write((tx) => addPerson(tx, person, now));
    return added.ok ? added.person.id : '';
  };

  test('are kept for one person and one form, the last one until it is dropped', async () => {
    const [aino, bertta] = [await add('aino'), await add('bertta')];
    const save = (body: string, at = now) =>
      kept.database.write((tx) => saveDraft(tx, aino, 'return/scope-1', body, at));
    await save('Kesto on');
    await save('Kesto on liian lyhyt', later);
    expect(await findDraft(kept.database, aino, 'return/scope-1')).toEqual({
      body: 'Kesto on liian lyhyt',
      updatedAt: later,
    });
    expect(await findDraft(kept.database, bertta, 'return/scope-1')).toBeUndefined();
    expect(await findDraft(kept.database, aino, 'return/scope-2')).toBeUndefined();
    await kept.database.write((tx) => dropDraft(tx, aino, 'return/scope-1'));
    expect(await findDraft(kept.database, aino, 'return/scope-1')).toBeUndefined();
  });
});
