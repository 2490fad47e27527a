import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import { engines, type TemporaryDatabase } from './engines.server';
import { addPerson, allPersons, findPerson, findPersonByEmail } from './persons.server';

const now = moment('2026-03-02T08:00:00Z');

describe.each(engines)('persons on $name', (engine) => {
  let kept: TemporaryDatabase;
  beforeEach(async () => {
    kept = await engine.fresh();
  });
  afterEach(() => kept.drop());

  const add = async (name: string, email: string) =>
    kept.database.write((tx) => addPerson(tx, { name, email, language: 'fi' }, now));

  test('are found by their id and by their address, however it is typed', async () => {
    const added = await add('Aino Öhman', ' Aino.Ohman@HVA.example ');
    const person = added.ok ? added.person : undefined;
    expect(person).toMatchObject({ name: 'Aino Öhman', email: 'aino.ohman@hva.example', createdAt: now });
    expect(await findPerson(kept.database, person?.id ?? '')).toEqual(person);
    expect(await findPersonByEmail(kept.database, 'AINO.OHMAN@hva.example')).toEqual(person);
    expect(await findPersonByEmail(kept.database, 'other@hva.example')).toBeUndefined();
  });

  test('have an id that tells nothing about them', async () => {
    const added = await add('Aino', 'aino@hva.example');
    expect(added.ok && added.person.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('share no address', async () => {
    const first = await add('Aino', 'aino@hva.example');
    const second = await add('Toinen Aino', 'Aino@hva.example');
    const by = first.ok ? first.person.id : '';
    expect(second).toEqual({ ok: false, refusal: { reason: 'email-taken', by } });
  });

  test('are listed as a Finn looks them up', async () => {
    for (const name of ['Öhman', 'Aalto', 'Ängeslevä', 'Zitting']) await add(name, `${name}@hva.example`);
    const names = (await allPersons(kept.database)).map(({ name }) => name);
    expect(names).toEqual(['Aalto', 'Zitting', 'Ängeslevä', 'Öhman']);
  });
});
