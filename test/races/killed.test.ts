import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TemporaryDatabase } from '../../db/engines.server';
import { head } from '../../db/journal.server';
import { verify } from '../../db/verify.server';
import { bundle, type Bundle } from '../bundle.server';

const kills = process.env.PORRAS_LONG === '1' ? 30 : 3;
const stream = 'pohjois-karjala';

describe.each(engines)('a process killed while it appends on $name', (engine) => {
  let script: Bundle;
  let kept: TemporaryDatabase;
  beforeAll(async () => {
    [script, kept] = await Promise.all([bundle('test/races/append-in-a-row.server.ts'), engine.fresh()]);
  });
  afterAll(() => Promise.all([script.drop(), kept.drop()]));

  /** Starts a process that would append for ever, and kills it once it has told of some events. */
  async function appendUntilKilled(after: number): Promise<number> {
    const args = [script.script, kept.url, stream, 'aino', 'Infinity'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let acknowledged = 0;
    let told = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = Number(line);
      told += 1;
      if (told === after) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    return acknowledged;
  }

  test('has lost nothing that was acknowledged to it, and left nothing half written', async () => {
    for (let kill = 1; kill <= kills; kill += 1) {
      const acknowledged = await appendUntilKilled(20 + 7 * kill);
      const end = await head(kept.database, stream);
      // The last event may have been recorded with nobody left to tell.
      expect([acknowledged, acknowledged + 1]).toContain(end?.sequence);
      const found = await verify(kept.database, stream, { key: undefined });
      expect([found.integrity.verdict, found.completeness.verdict]).toEqual(['intact', 'complete']);
    }
  });
});
