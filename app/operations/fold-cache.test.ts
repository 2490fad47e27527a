import { expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { append } from '../../db/journal.server';
import { aRunningProgramme } from '../../test/factories/running-programme.server';
import { day, milliseconds, momentFrom } from '../domain/calendar';
import { createPorras } from './porras.server';

const programme = 'metsaranta';
/** Events that are recorded at one time. */
const batch = 50;

test.each(engines)(
  'going back is the same for who has followed the journal and for who opens it now, on $name',
  async (engine) => {
    const running = await aRunningProgramme(engine);
    const { porras } = running;
    const { database, clock } = porras;
    const start = milliseconds(clock());
    const afterBatch = (count: number) => momentFrom(start + count * 1000);
    const drafts = Array.from({ length: batch }, (_, index) => {
      const data = { place: 'x', activity: `a${index}` };
      return { type: 'activityDone', subject: `activity/x/a${index}`, happenedOn: day('2026-06-01'), data };
    });
    for (let count = 1; count <= 42; count += 1) {
      const told = { actor: { person: 'p', role: 'r' }, through: 'job', key: undefined } as const;
      const at = 1 + (count - 1) * batch;
      await database.write((tx) => append(tx, programme, at, drafts, { ...told, now: afterBatch(count) }));
      // Followed in steps that meet no round number, over two of the states that are kept.
      if (count % 7 === 0) expect((await porras.rollout(programme))?.head.sequence).toBe(1 + count * batch);
    }
    const newcomer = createPorras({ database, clock });
    for (const count of [0, 1, 19, 20, 21, 39, 40, 41, 42]) {
      const followed = await porras.rolloutAsOf(programme, afterBatch(count));
      const opened = await newcomer.rolloutAsOf(programme, afterBatch(count));
      expect(followed?.head.sequence).toBe(1 + count * batch);
      expect(opened?.head).toEqual(followed?.head);
      expect(opened?.facts.count()).toBe(followed?.facts.count());
    }
    await running.drop();
  },
);
