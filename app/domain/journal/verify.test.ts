import { expect, test } from 'vitest';
import { held, trained } from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { recorded } from '../../../test/factories/rollout';
import { chainHash, genesis } from './chain';
import type { Envelope } from './envelope';
import { headSeal } from './seal';
import { textHmac, type StoredText } from './text-proof';
import { holds, verifyStream, type StoredStream } from './verify';

const key = 'avain';
const minutes = { text: 't1', hmac: textHmac('suola', 'Muistio') };
const told = held('tp1');
const withText = { ...told, data: { ...(told.data as object), minutes } } as typeof told;
const story = recorded(aProgramme(), withText, held('tp2'), trained(2, 10));
const kept: StoredText = { state: 'kept', salt: 'suola', body: 'Muistio' };

function stored(
  events: readonly Envelope[],
  withKey?: string,
  rows: readonly [string, StoredText][] = [['t1', kept]],
): StoredStream {
  let hash = genesis;
  const chained = events.map((event) => {
    hash = chainHash(hash, event, withKey);
    return { ...event, hash };
  });
  const at = events.at(-1)?.recordedAt ?? moment('2026-01-01');
  const last = { sequence: events.length, hash, at };
  const head = { ...last, seal: headSeal('koekunta', last, withKey) };
  return { stream: 'koekunta', events: chained, head, texts: new Map(rows) };
}

const whole = stored(story, key);

/** A stored head put back to an event by someone without the key. */
function headOf(event: Envelope | undefined) {
  if (!event) throw new Error('no event');
  const { sequence, hash, recordedAt: at } = event;
  return { sequence, hash, at, seal: undefined };
}

test('what was recorded holds, with its head and its texts', () => {
  const verdict = verifyStream(whole, { key });
  expect(verdict).toMatchObject({
    events: 4,
    integrity: { verdict: 'intact' },
    completeness: { verdict: 'complete' },
    texts: { kept: 1, erased: 0, faults: [] },
  });
  expect(holds(verdict)).toBe(true);
});

test('an event that was changed breaks the chain there', () => {
  const events = whole.events.map((event) => (event.sequence === 3 ? { ...event, data: {} } : event));
  expect(verifyStream({ ...whole, events }, { key }).integrity).toEqual({
    verdict: 'broken',
    fault: 'hash',
    sequence: 3,
  });
});

test('a cut tail is found by the stored head', () => {
  const events = whole.events.slice(0, -1);
  expect(verifyStream({ ...whole, events }, { key }).completeness).toEqual({
    verdict: 'cut',
    after: 3,
    head: 4,
  });
});

test('a cut tail whose head was put back is found by the seal, or by a head printed earlier', () => {
  const cut = {
    ...stored(story.slice(0, -1), key),
    head: headOf(whole.events[2]),
  };
  expect(verifyStream(cut, { key }).completeness).toMatchObject({ verdict: 'unsealed' });
  const unkeyed = stored(story.slice(0, -1));
  const printed = stored(story).head?.hash ?? '';
  expect(verifyStream(unkeyed, { key: undefined }).completeness).toEqual({ verdict: 'complete' });
  expect(verifyStream(unkeyed, { key: undefined, expectedHead: printed }).completeness).toEqual({
    verdict: 'printed-head-missing',
    hash: printed,
  });
});

test('a chain that was recomputed without the key is told from one that is broken', () => {
  expect(verifyStream(stored(story), { key }).integrity).toEqual({ verdict: 'unkeyed', sequence: 1 });
});

test('a recomputed chain without a key is found against a head printed earlier', () => {
  const printed = stored(story).head?.hash ?? '';
  const changed = stored(
    story.map((event) => (event.sequence === 4 ? { ...event, through: 'cli' as const } : event)),
  );
  expect(verifyStream(changed, { key: undefined }).integrity).toEqual({ verdict: 'intact' });
  expect(verifyStream(changed, { key: undefined, expectedHead: printed }).completeness.verdict).toBe(
    'printed-head-missing',
  );
});

test('a stored head whose time was changed is found: later events would take it', () => {
  const head = whole.head && { ...whole.head, at: moment('2099-01-01') };
  expect(verifyStream({ ...whole, head }, { key }).completeness).toEqual({
    verdict: 'replaced',
    sequence: 4,
  });
});

test('events after the stored head were not recorded through Porras', () => {
  const head = headOf(whole.events[2]);
  expect(verifyStream({ ...whole, head }, { key }).completeness).toEqual({ verdict: 'added', after: 3 });
});

test('an empty stream with no head is whole', () => {
  const nothing: StoredStream = { stream: 'koekunta', events: [], head: undefined, texts: new Map() };
  expect(holds(verifyStream(nothing, { key, expectedHead: genesis }))).toBe(true);
});

test.each<[string, readonly [string, StoredText][], string]>([
  ['is gone', [], 'missing'],
  ['was changed', [['t1', { ...kept, body: 'Toinen' }]], 'altered'],
  ['was emptied without a word', [['t1', { state: 'erased' }]], 'emptied'],
])('a text that %s is found', (_what, rows, fault) => {
  const verdict = verifyStream(stored(story, key, rows), { key });
  expect(verdict.texts.faults).toEqual([{ fault, text: 't1', sequence: 2 }]);
  expect(holds(verdict)).toBe(false);
});

test('an erased text is its own verdict and no fault; one that was to be erased and stands is', () => {
  const erasing = {
    type: 'textErased',
    subject: 'text/t1',
    data: { text: 't1', reason: { text: 't2', hmac: textHmac('s', 'syy') } },
  } as const;
  const events = recorded(aProgramme(), withText, erasing);
  const reason: [string, StoredText] = ['t2', { state: 'kept', salt: 's', body: 'syy' }];
  const erased = verifyStream(stored(events, key, [['t1', { state: 'erased' }], reason]), { key });
  expect(erased.texts).toEqual({ kept: 1, erased: 1, faults: [] });
  const standing = verifyStream(stored(events, key, [['t1', kept], reason]), { key });
  expect(standing.texts.faults).toEqual([{ fault: 'not-erased', text: 't1', sequence: 2 }]);
});
