import { expect, test } from 'vitest';
import { closingOrdered, granted, ordered, stepped } from '../../../../test/factories/events';
import { moment } from '../../../../test/factories/moment';
import { aProgramme } from '../../../../test/factories/programme';
import { aRollout, on, type Told } from '../../../../test/factories/rollout';
import { leftOut } from '../../../../test/factories/service-task';
import { serviceOf } from '../../../domain/programme/subject';
import { survey } from '../../../judgement/survey';
import { speakerOf } from '../../../wording/speaker';
import { closeView } from './close-view';
import { killView } from './kill-view';
import { openView } from './open-view';
import { switchboardView, unitsView } from './view';

const programme = aProgramme({ units: [{ id: 'joensuu', ...leftOut() }, { id: 'kitee' }] });
const speaker = speakerOf(programme, 'fi');
const service = serviceOf(programme, 'lastenvalvoja');
const asked = { service, units: ['joensuu'], now: moment('2026-03-05') };

function after(...told: readonly Told[]) {
  const admin = granted('technical-admin', 'programme', 'timo');
  return survey(aRollout(programme, admin, ...on('2026-03-02', ...told)), moment('2026-03-05'));
}
const open = stepped('open', 'invited');

test('a unit that is left out but not closed is on the switchboard, and can be closed there', () => {
  const seen = after(open);
  const row = switchboardView(seen, speaker, 'timo').rows.find(({ id }) => id === service.id);
  expect(row).toMatchObject({
    stair: { name: 'open', count: '1/2 yksikössä' },
    stranded: ['joensuu: Ei mukana, mutta yhä portaalla open'],
    close: { href: '/koekunta/switchboard/close/lastenvalvoja' },
  });
  const units = unitsView(seen, service.id, speaker, 'timo')?.rows;
  expect(units?.map(({ id, gate, close }) => [id, gate === undefined, close !== undefined])).toEqual([
    ['kitee', false, true],
    ['joensuu', true, true],
  ]);
  expect(closeView(seen, asked, speaker, 'timo').units).toContainEqual({
    value: 'joensuu',
    label: 'joensuu',
    checked: true,
  });
});

test('it is never offered to be opened, though its gate may be met', () => {
  const seen = after(stepped('invited', 'staff'));
  const unit = unitsView(seen, service.id, speaker, 'timo')?.rows.find(({ id }) => id === 'joensuu');
  expect(unit?.open).toBeUndefined();
  expect(openView(seen, asked, speaker, 'timo').units.map(({ value }) => value)).not.toContain('joensuu');
});

test('emergency closing names it, and its orders wait with the others', () => {
  expect(killView(after(open), speaker).closes).toEqual(['lastenvalvoja, 1/2 yksikössä']);
  const { orders } = switchboardView(after(open, closingOrdered('staff', 'open')), speaker, 'timo');
  expect(orders.map(({ units }) => units)).toEqual(['joensuu']);
  const waiting = switchboardView(after(ordered('invited', 'staff')), speaker, 'timo').rows;
  expect(waiting.find(({ id }) => id === service.id)?.stranded).toEqual([
    'joensuu: Ei mukana, mutta toimeksianto tai ajastus on kesken',
  ]);
});

test('the lede counts what clients can book now: not what is left out, nor what is being closed', () => {
  const kitee = { service: service.id, unit: 'kitee' };
  const lede = (...told: Told[]) => switchboardView(after(...told), speaker, 'timo').lede;
  const { lede: says } = speaker.words.switchboard;
  expect(lede(open)).toBe(says(0, 0));
  expect(says(0, 0)).toBe('Asiakkaat eivät voi nyt varata missään palvelussa.');
  expect(lede(open, stepped('open', 'invited', kitee))).toBe(says(1, 0));
  expect(lede(open, stepped('invited', 'staff', kitee))).toBe(says(0, 1));
  expect(lede(stepped('open', 'invited', kitee), closingOrdered('staff', 'open', kitee))).toBe(says(0, 0));
});
