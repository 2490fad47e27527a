import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { aRunningProgramme, type RunningProgramme } from '../../test/factories/running-programme.server';
import { metsaranta } from '../../test/fixtures/metsaranta.server';
import { acts } from '../aspects';
import { loadDefinitions } from '../definitions/load.server';
import { day } from '../domain/calendar';
import { actRefused, eventsRecorded } from '../telemetry/channels.server';
import { addPerson } from './add-person.server';
import { applyDefinition } from './apply-definition.server';
import { perform } from './perform.server';

describe.each(engines)('what acts on $name tell of themselves', (engine) => {
  let running: RunningProgramme;
  let told: unknown[];
  const ends: (() => void)[] = [];
  beforeEach(async () => {
    running = await aRunningProgramme(engine);
    told = [];
    ends.push(
      actRefused.listen((refusal) => told.push(refusal)),
      eventsRecorded.listen(({ act, events }) => told.push([act, ...events.map(({ type }) => type)])),
    );
  });
  afterEach(async () => {
    ends.splice(0).forEach((end) => end());
    await running.drop();
  });

  test('is the events that were recorded, or why there are none', async () => {
    const { porras } = running;
    const aino = await running.joins('Aino Alku', 'coordinator');
    const outsider = await running.joins('Oili Outo');
    const move = { programme: 'metsaranta', place: 'pohjoinen-tiimi', item: 'phase:kickoff', reason: 'Syy.' };
    await perform({ porras, by: outsider, act: acts.moveDate, command: { ...move, to: day('2026-09-01') } });
    await addPerson(porras, outsider, { name: 'Eve', email: 'eve@metsaranta.example', language: 'fi' });
    const loaded = await loadDefinitions(metsaranta);
    if (!loaded.ok) throw new Error('the fixture is not valid');
    await applyDefinition(porras, outsider, loaded.documents);
    expect(told).toEqual([
      ['addPerson', 'personAdded'],
      ['grantDuty', 'dutyGranted'],
      ['addPerson', 'personAdded'],
      { act: 'moveDate', reason: 'not-yours' },
      { act: 'addPerson', reason: 'not-yours' },
      { act: 'applyDefinition', reason: 'not-yours' },
    ]);
    expect(JSON.stringify(told)).not.toContain(aino.person);
  });
});

test('every act is listed under its own name', () => {
  const named = Object.entries(acts).map(([key, { name }]) => [key, name]);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(([key, name]) => key !== name)).toEqual([]);
});
