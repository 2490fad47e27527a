import { expect, test } from 'vitest';
import { coordinator } from '../../test/factories/actors';
import { aText } from '../../test/factories/events';
import { day as on, moment } from '../../test/factories/moment';
import { aRollout } from '../../test/factories/rollout';
import type { ActWords } from '../i18n/act-words';
import { act, type Act, type SaidOf, type Sight } from './act';
import { correction } from './carried-field';
import { decided, refused, type Decision } from './decision';
import { day, journalText, optional } from './field';
import type { Ground } from './ground';
import type { Recorded, TextRef } from './journal/envelope';

type Rained = Recorded<'rained', { readonly unit: string; readonly note?: TextRef }>;
type Dry = { readonly reason: 'not-yet' } | { readonly reason: 'dry'; readonly since: string };

const about = { serviceTask: 'serviceTask', unit: 'unit' } as const;
const fields = { on: day(), note: optional(journalText()), corrects: correction() };
const command = {
  word: 'rain',
  argument: 'unit',
  description: 'it rained',
  example: 'record rain',
  options: { on: 'when', note: 'how', corrects: 'which' },
} as const;
const decide = (
  { today }: Sight,
  told: { readonly unit: string; readonly on: string; readonly note?: TextRef },
): Decision<Rained, Dry> =>
  told.on > today
    ? refused({ reason: 'not-yet' })
    : decided<Rained>({
        type: 'rained',
        subject: `rain/${told.unit}`,
        data: { unit: told.unit, ...(told.note && { note: told.note }) },
      });

const rain = act<Ground>()({
  name: 'rain',
  right: 'view',
  about,
  fields,
  decide,
  beside: { 'not-yet': 'on' },
  command,
});

const rollout = aRollout();
const sight: Sight = {
  rollout,
  actor: coordinator,
  now: moment('2026-03-02'),
  today: on('2026-03-02'),
  isPerson: () => false,
};

test('a declared act decides on what it is told', () => {
  const note = aText();
  const told = { serviceTask: 'perheoikeus', unit: 'kitee', on: on('2026-03-02'), note };
  expect(rain.decideOn(sight, told)).toMatchObject({ ok: true, events: [{ data: { unit: 'kitee', note } }] });
  expect(rain.decideOn(sight, { ...told, on: on('2026-03-03') })).toEqual({
    ok: false,
    refusal: { reason: 'not-yet' },
  });
});

test('a right by its name is asked where the ids are; what there is not, nobody may', () => {
  expect(rain.permits(rollout, { serviceTask: 'perheoikeus', unit: 'kitee' })).toEqual({
    right: 'view',
    concern: { serviceTask: 'perheoikeus', unit: 'kitee' },
  });
  expect(rain.permits(rollout, { serviceTask: 'perheoikeus', unit: 'nowhere' })).toBeUndefined();
  expect(rain.permits(rollout, { serviceTask: 'perheoikeus' })).toBeUndefined();
});

test('what an act does not say of itself holds: what it is about stands, and no row changes', () => {
  expect(rain.stands(rollout, {})).toBe(true);
  expect(rain.rowsOf({})).toEqual([]);
});

test('an act that does not hold together does not compile', () => {
  const one = { name: 'rain', right: 'view', about, fields, decide } as const;
  const made: Act[] = [
    // @ts-expect-error a refusal stands beside a field that there is not
    act<Ground>()({ ...one, beside: { 'not-yet': 'when' } }),
    // @ts-expect-error a refusal that there is not stands beside a field
    act<Ground>()({ ...one, beside: { wet: 'on' } }),
    // @ts-expect-error the command's argument is nothing that the act is about
    act<Ground>()({ ...one, command: { ...command, argument: 'service' } }),
    // @ts-expect-error a field has no option
    act<Ground>()({ ...one, command: { ...command, options: { on: 'when', note: 'how' } } }),
    act<Ground>()({ ...one, fourEyes: true }),
    // @ts-expect-error what is done under four eyes has no command
    act<Ground>()({ ...one, fourEyes: true, command }),
    // @ts-expect-error the decision asks for a field that is not declared
    act<Ground>()({ ...one, fields: { note: fields.note, corrects: fields.corrects } }),
  ];
  expect(made.map(({ name }) => name)).toEqual(made.map(() => 'rain'));
});

test('what is said to have an act done is just its ids and its fields', () => {
  const ids = { serviceTask: 'perheoikeus', unit: 'kitee' };
  const said: SaidOf<typeof rain>[] = [
    { ...ids, on: on('2026-03-02') },
    { ...ids, on: on('2026-03-02'), note: 'A word', corrects: 3 },
    // @ts-expect-error an id is missing
    { serviceTask: 'perheoikeus', on: on('2026-03-02') },
    // @ts-expect-error a field is missing
    ids,
    // @ts-expect-error a text is said as it was written
    { ...ids, on: on('2026-03-02'), note: aText() },
    // @ts-expect-error there is no such field
    { ...ids, on: on('2026-03-02'), programme: 'another' },
  ];
  expect(said).toHaveLength(6);
});

test('words that are left out do not compile', () => {
  type Words = ActWords<{ rain: typeof rain }>;
  const refusals = {
    'not-yet': 'Not yet.',
    dry: ({ since }: { readonly since: string }) => `Dry since ${since}.`,
  };
  const whole = { title: 'Rain', fields: { on: 'Day', note: 'Note' }, done: 'it rained.', refused: refusals };
  const said: Words[] = [
    { rain: whole },
    // @ts-expect-error an act has no words
    {},
    // @ts-expect-error a refusal has no sentence
    { rain: { ...whole, refused: { 'not-yet': 'Not yet.' } } },
    // @ts-expect-error a field has no name
    { rain: { ...whole, fields: { on: 'Day' } } },
    // @ts-expect-error nobody sees what is carried, so it has no name
    { rain: { ...whole, fields: { on: 'Day', note: 'Note', corrects: 'Number' } } },
    // @ts-expect-error a hint is of no field
    { rain: { ...whole, hints: { when: 'Today' } } },
    // @ts-expect-error nothing says what has been done
    { rain: { title: 'Rain', fields: whole.fields, refused: refusals } },
  ];
  expect(said).toHaveLength(7);
});
