import { bench, describe } from 'vitest';
import { fold } from '../../app/domain/fold';
import type { RolloutEvent } from '../../app/domain/journal/event';
import { aJournal, programmeOf } from './journal';

/** Folding a journal against parsing the same bytes, over growing lengths: the ratio is what counts. */
describe.each([1_000, 10_000])('%i events', (length) => {
  const events = aJournal(length);
  const bytes = JSON.stringify(events);
  const all = fold(undefined, events, programmeOf);
  const beforeLast = fold(undefined, events.slice(0, -1), programmeOf);
  const last = events.slice(-1);

  bench('JSON.parse of the same bytes', () => void (JSON.parse(bytes) as RolloutEvent[]));
  bench('fold from the beginning', () => void fold(undefined, events, programmeOf));
  bench('catch up by one event', () => void fold(beforeLast, last, programmeOf));
  bench('nothing to catch up', () => void fold(all, [], programmeOf));
});
