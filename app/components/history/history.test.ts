import { expect, test } from 'vitest';
import { acting } from '../../../test/factories/actors';
import {
  aText,
  confirmed,
  correcting,
  held,
  moved,
  ordered,
  proposed,
  published,
  tested,
  trained,
  withdrawn,
} from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, by, on, type Told } from '../../../test/factories/rollout';
import { speakerOf } from '../../wording/speaker';
import { entryOf } from './entry';
import { historyPage } from './page';
import { byDay } from './view';

function told(...events: readonly Told[]) {
  const rollout = aRollout(aProgramme(), ...events);
  const speaker = speakerOf(rollout.programme, 'fi');
  const { events: all } = historyPage(rollout, { limit: 50 });
  return all.map((event) => entryOf(event, rollout, speaker, new Map([['t1', 'Sovittiin.']])));
}

test('the newest event comes first, and the first one ever is the definition', () => {
  expect(told(held('tp1'), trained(8, 10)).map(({ sentence }) => sentence)).toEqual([
    'Koulutettuja 8/10',
    'Työpaja pidettiin: tp1, 8 osallistujaa',
    'Määritysversio r1 tuli voimaan',
  ]);
});

test('an entry names what it is about', () => {
  const about = told(held('tp1'), trained(8, 10), published(), ordered('invited', 'staff'));
  expect(about.map((entry) => [entry.about, ...entry.units])).toEqual([
    ['lastenvalvoja', 'joensuu'],
    ['lastenvalvoja'],
    ['perheoikeus', 'joensuu'],
    ['perheoikeus'],
    ['Koko hanke'],
  ]);
});

test('a confirmation names the step of its order', () => {
  const [newest] = told(ordered('invited', 'staff'), confirmed(2, '2026-01-07'));
  expect(newest?.sentence).toBe('Nousi portaalle invited: avattu 7.1., vahvistettu');
});

test('one act on two units is one entry with both numbers, and another act stays apart', () => {
  const at = moment('2026-02-02');
  const kitee = { service: 'lastenvalvoja', unit: 'kitee' };
  const [day] = byDay(
    told(
      { ...ordered('invited', 'staff'), at },
      { ...ordered('invited', 'staff', kitee), at },
      { ...trained(8, 10), at },
    ),
  );
  expect(day?.entries.map(({ sequences, units }) => [sequences, units])).toEqual([
    [[4], ['joensuu']],
    [
      [2, 3],
      ['joensuu', 'kitee'],
    ],
  ]);
});

test('what is told three days later is in time, and what is told four days later says so', () => {
  const notes = (recorded: string) => told(...on(recorded, held('tp1', '2026-02-02')))[0]?.notes;
  expect(notes('2026-02-02')).toEqual([]);
  expect(notes('2026-02-05')).toEqual(['Tapahtui 2.2.2026.']);
  expect(notes('2026-02-06')).toEqual(['Tapahtui 2.2.2026.', 'Kirjattu 4 päivää myöhemmin.']);
});

test('a correction and what it corrects show each other', () => {
  const [correction, corrected] = told(held('tp1'), correcting(2, held('tp1', '2026-02-03')));
  expect(correction?.corrects).toEqual({
    sequence: 2,
    sentence: 'Työpaja pidettiin: tp1, 8 osallistujaa',
  });
  expect(corrected?.correctedBy?.sequence).toBe(3);
});

test('a withdrawn record says by which event', () => {
  const test1 = tested({ varaus: true });
  expect(told(test1, withdrawn(2, test1))[1]?.correctedBy?.sequence).toBe(3);
});

test('a substitute is told by her role', () => {
  const [newest] = told(by(acting('maija', 'service-manager', 'sari'), proposed()));
  expect(newest?.who).toMatch(/, sijaisena$/);
});

test('a text that is gone has no body', () => {
  const reason = moved('workshop:tp1', '2026-03-02');
  expect(told(reason)[0]?.texts).toEqual([{ name: 'Syy', body: 'Sovittiin.', long: false }]);
  const gone = { ...reason, data: { ...(reason.data as object), reason: aText('t2') } } as Told;
  expect(told(gone)[0]?.texts).toEqual([{ name: 'Syy', body: undefined, long: false }]);
});

test('the history of a service task has that of its services, and pages follow without a gap', () => {
  const rollout = aRollout(
    aProgramme(),
    held('tp1'),
    published(),
    published('fi', 'neuvonta'),
    trained(8, 10),
  );
  const first = historyPage(rollout, { about: 'perheoikeus', limit: 2 });
  expect(first.events.map(({ sequence }) => sequence)).toEqual([5, 3]);
  expect([first.count, first.older]).toEqual([3, 3]);
  const second = historyPage(rollout, { about: 'perheoikeus', before: 3, limit: 2 });
  expect(second.events.map(({ sequence }) => sequence)).toEqual([2]);
  expect(second).not.toHaveProperty('older');
});

test('minutes unfold, a reason stands as it is', () => {
  const meeting = held('tp1');
  const withMinutes = { ...meeting, data: { ...(meeting.data as object), minutes: aText() } } as Told;
  expect(told(withMinutes)[0]?.texts).toEqual([{ name: 'Muistio', body: 'Sovittiin.', long: true }]);
  const [withdrawal] = told(meeting, withdrawn(2, meeting));
  expect(withdrawal?.texts).toEqual([{ name: 'Syy', body: 'Sovittiin.', long: false }]);
});
