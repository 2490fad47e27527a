import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TemporaryDatabase } from '../../db/engines.server';
import { tail } from '../../db/journal.server';
import { verify } from '../../db/verify.server';
import { bundle, type Bundle } from '../bundle.server';

const count = process.env.PORRAS_LONG === '1' ? 5000 : 200;
const persons = ['aino', 'bertta'];
const stream = 'pohjois-karjala';
const run = promisify(execFile);

describe.each(engines)('two processes that append to one stream on $name', (engine) => {
  let script: Bundle;
  let kept: TemporaryDatabase;
  beforeAll(async () => {
    [script, kept] = await Promise.all([bundle('test/races/append-in-a-row.server.ts'), engine.fresh()]);
  });
  afterAll(() => Promise.all([script.drop(), kept.drop()]));

  test('lose nothing and record nothing twice', async () => {
    const told = await Promise.all(
      persons.map(async (person) => {
        const args = [script.script, kept.url, stream, person, String(count)];
        const { stdout, stderr } = await run(process.execPath, args);
        return { person, acknowledged: stdout.trim().split('\n').map(Number), conflicts: Number(stderr) };
      }),
    );
    const events = await tail(kept.database, stream, 0);
    expect(events).toHaveLength(count * persons.length);
    for (const { person, acknowledged } of told) {
      const own = events.filter(({ actor }) => actor.person === person);
      expect(own.map(({ sequence }) => sequence)).toEqual(acknowledged);
      const subjects = Array.from({ length: count }, (_, at) => `workshop/${person}-${at}`);
      expect(own.map(({ subject }) => subject)).toEqual(subjects);
    }
    const found = await verify(kept.database, stream, { key: undefined });
    expect([found.integrity.verdict, found.completeness.verdict]).toEqual(['intact', 'complete']);
    // Without a conflict they never met, and this test would have shown nothing.
    expect(told.reduce((sum, { conflicts }) => sum + conflicts, 0)).toBeGreaterThan(0);
  });
});
