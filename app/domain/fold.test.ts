import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  approved,
  aScope,
  aSubject,
  closingOrdered,
  correcting,
  dated,
  granted,
  held,
  moved,
  ordered,
  proposed,
  published,
  revoked,
  stepped,
  steppedDown,
  tested,
  trained,
  withdrawn,
} from '../../test/factories/events';
import { aProgramme } from '../../test/factories/programme';
import {
  applied,
  aRollout,
  foldAll,
  on,
  programmesIn,
  recorded,
  type Told,
} from '../../test/factories/rollout';
import { aService, inPorras } from '../../test/factories/social-service';
import { foldRollout, type Rollout } from '../aspects';
import { textSubject } from '../aspects/texts/texts';
import { contentHash } from './canonical';

const ours = aProgramme({ services: [aService({ id: 'lastenvalvoja', ...inPorras })] });
const next = aProgramme({
  revision: 'r2',
  services: [aService({ id: 'valvoja', ...inPorras })],
  renames: [{ kind: 'service', from: 'lastenvalvoja', to: ['valvoja'] }],
});

/** Anything that may be told, in any order: the fold has to take it. */
const acts: readonly Told[] = [
  held('tp1'),
  held('tp2'),
  correcting(2, held('tp1', '2026-02-05')),
  withdrawn(3, held('tp1')),
  trained(2, 10),
  correcting(4, trained(8, 10)),
  tested({ varaus: true }),
  published(),
  granted('contact-person', 'serviceTask:perheoikeus', 'maija'),
  moved('workshop:tp1', '2026-03-16'),
  proposed(),
  approved(),
  proposed(aScope({ units: ['kitee'] }), 2),
  revoked(),
  dated('invited', 'staff', '2026-01-07T10:03:30Z'),
  dated('invited', 'staff', '2026-01-07T10:06:00Z', aSubject('lastenvalvoja', 'kitee')),
  stepped('invited', 'staff'),
  ordered('open', 'invited'),
  steppedDown('staff', 'invited'),
  closingOrdered('closed', 'staff'),
  applied(next),
];

function image({ facts, ...rest }: Rollout): string {
  const maps = Object.entries({ ...rest, facts }).map(([part, value]) => [
    part,
    JSON.parse(JSON.stringify(value)) as unknown,
  ]);
  return contentHash(Object.fromEntries(maps));
}

test('folding in pieces equals folding at once', () => {
  const known = programmesIn(ours, [applied(next)]);
  const programmeOf = (revision: string) => known.get(revision) ?? ours;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...acts), { maxLength: 14 }),
      fc.array(fc.nat(15), { maxLength: 3 }),
      (told, cuts) => {
        const events = recorded(ours, ...told);
        const whole = foldAll(events, known);
        let rollout: Rollout | undefined;
        let from = 0;
        for (const cut of [...cuts.toSorted((a, b) => a - b), events.length]) {
          rollout = foldRollout(rollout, events.slice(from, cut), programmeOf);
          from = Math.max(from, cut);
        }
        expect(rollout && image(rollout)).toBe(image(whole));
      },
    ),
    { numRuns: 150 },
  );
});

test('an earlier state stays what it was', () => {
  const rollout = aRollout(ours, held('tp1'));
  const before = image(rollout);
  foldRollout(rollout, recorded(ours, held('tp1'), held('tp2')).slice(2), () => ours);
  expect(image(rollout)).toBe(before);
});

test('the head is the last event', () => {
  const events = recorded(ours, held('tp1'));
  const last = events.at(-1);
  expect(foldAll(events, programmesIn(ours, [])).head).toEqual({
    sequence: 2,
    hash: last?.hash,
    at: last?.recordedAt,
  });
});

test('a stream begins with a definition', () => {
  const [, second] = recorded(ours, held('tp1'));
  expect(() => foldRollout(undefined, second ? [second] : [], () => ours)).toThrow(
    'its first event must apply a definition',
  );
  expect(foldRollout(undefined, [], () => ours)).toBeUndefined();
});

test('a definition is in force from its event on, and every one that has been is kept', () => {
  const second = aProgramme({ revision: 'r2' });
  const rollout = aRollout(ours, ...on('2026-03-02', applied(second)));
  expect(rollout.programme.revision).toBe('r2');
  expect([...rollout.programmes.keys()]).toEqual(['r1', 'r2']);
  expect(rollout.applied.map(({ revision, told }) => [revision, told]).toArray()).toEqual([
    ['r1', 1],
    ['r2', 2],
  ]);
});

test('an erased text is remembered as such', () => {
  const erased: Told = {
    type: 'textErased',
    subject: 'text/t1',
    data: { text: 't1', reason: { text: 't2', hmac: '' } },
  };
  expect(aRollout(ours, erased).texts.has(textSubject('t1'))).toBe(true);
});

test('an event of no aspect is a bug and not a fact', () => {
  const stray = { ...held('tp1'), subject: 'party/tp1' };
  expect(() => aRollout(ours, stray)).toThrow('no aspect');
});
