import fc from 'fast-check';
import { expect, test } from 'vitest';
import { held, trained } from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { on, recorded } from '../../../test/factories/rollout';
import { chainFault, chainHash, genesis } from './chain';
import type { Envelope } from './envelope';

const story = recorded(aProgramme(), held('tp1'), held('tp2'), trained(2, 10), trained(3, 10));

/** The story under a key, as a journal with a key keeps it. */
function keyed(key: string): Envelope[] {
  let hash = genesis;
  return story.map((event) => {
    hash = chainHash(hash, event, key);
    return { ...event, hash };
  });
}

test('a stream as it was recorded holds', () => {
  expect(chainFault(story, undefined)).toBeUndefined();
  expect(chainFault([], undefined)).toBeUndefined();
  expect(chainFault(keyed('avain'), 'avain')).toBeUndefined();
});

test('a keyed chain cannot be recomputed without its key', () => {
  expect(chainFault(keyed('avain'), undefined)).toEqual({ fault: 'hash', sequence: 1 });
  expect(chainFault(keyed('avain'), 'toinen')).toEqual({ fault: 'hash', sequence: 1 });
  expect(chainFault(story, 'avain')).toEqual({ fault: 'hash', sequence: 1 });
});

test('every changed event is found', () => {
  const changes: ((event: Envelope) => Envelope)[] = [
    (event) => ({ ...event, type: 'workshopMissed' }),
    (event) => ({ ...event, subject: 'workshop/x/y' }),
    (event) => ({ ...event, actor: { ...event.actor, person: 'joku' } }),
    (event) => ({ ...event, actor: { ...event.actor, for: 'joku' } }),
    (event) => ({ ...event, through: 'cli' }),
    (event) => ({ ...event, recordedAt: moment('2030-01-01') }),
    (event) => ({ ...event, corrects: 1 }),
    (event) => ({ ...event, version: 9 }),
    (event) => ({ ...event, data: {} }),
    (event) => ({ ...event, stream: 'toinen' }),
    (event) => ({ ...event, hash: genesis }),
  ];
  fc.assert(
    fc.property(fc.nat(story.length - 1), fc.constantFrom(...changes), (at, change) => {
      const changed = story.map((event, index) => (index === at ? change(event) : event));
      expect(chainFault(changed, undefined)).toMatchObject({ fault: 'hash', sequence: at + 1 });
    }),
  );
});

test('every event that is removed, inserted or swapped is found, but for a cut tail', () => {
  fc.assert(
    fc.property(fc.nat(story.length - 2), (at) => {
      expect(chainFault(story.toSpliced(at, 1), undefined)).toMatchObject({ fault: 'gap', sequence: at + 1 });
      const copy = story[at];
      if (copy) expect(chainFault(story.toSpliced(at, 0, copy), undefined)).toMatchObject({ fault: 'gap' });
      const swapped = story.toSpliced(at, 2, ...story.slice(at, at + 2).reverse());
      expect(chainFault(swapped, undefined)).toMatchObject({ fault: 'gap', sequence: at + 1 });
    }),
  );
  expect(chainFault(story.slice(0, -1), undefined)).toBeUndefined();
});

test('no event is recorded before its predecessor', () => {
  const back = recorded(aProgramme(), ...on('2026-03-02', held('tp1')), ...on('2026-03-01', held('tp2')));
  expect(chainFault(back, undefined)).toEqual({ fault: 'time', sequence: 3 });
});

test('the hash does not depend on the order of keys', () => {
  const [event] = story;
  if (!event) throw new Error('no event');
  const turned = Object.fromEntries(Object.entries(event).reverse()) as unknown as Envelope;
  expect(chainHash(genesis, turned, undefined)).toBe(event.hash);
});
