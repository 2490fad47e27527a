import { expect, test } from 'vitest';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout } from '../../../test/factories/rollout';
import { acts } from '../../aspects';
import { day } from '../../domain/calendar';
import { speakerOf } from '../../wording/speaker';
import { actFormView, type FormAsked } from './form-view';

const programme = aProgramme();
const seen = { rollout: aRollout(programme), today: day('2026-03-02') };
const asked = {
  act: acts.completeActivity,
  about: { place: 'perheoikeus', activity: 'kickoff.draft-schedule' },
  back: '/p',
} as const;
const formOf = (more: Partial<FormAsked> = {}) =>
  actFormView(seen, { ...asked, ...more }, speakerOf(programme, 'fi'));

test('a form holds what it is preset to, and what was typed instead', () => {
  const on = (more?: Partial<FormAsked>) => formOf(more).fields.find(({ name }) => name === 'on')?.values;
  expect(on()).toEqual(['2026-03-02']);
  expect(on({ typed: { on: ['2026-02-02'] } })).toEqual(['2026-02-02']);
});

test('what nobody types has no field', () => {
  expect(formOf().fields.map(({ name }) => name)).toEqual(['on', 'note']);
});

test('client data that the writer was warned of stays checked when the form comes again for another reason', () => {
  expect(formOf().checked).toBeUndefined();
  expect(formOf({ faults: { note: { fault: 'client-data', kinds: ['phone'] } } }).checked).toBe('phone');
  expect(formOf({ checked: ['phone'], faults: { on: { fault: 'no-day' } } }).checked).toBe('phone');
  const both = { note: { fault: 'client-data', kinds: ['phone', 'email'] } } as const;
  expect(formOf({ checked: ['phone'], faults: both }).checked).toBe('phone email');
});
