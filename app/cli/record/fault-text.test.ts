import { expect, test } from 'vitest';
import { act } from '../../domain/act';
import { decided } from '../../domain/decision';
import { choice, day } from '../../domain/field';
import { faultText } from './fault-text';

const one = act()({
  name: 'rain',
  right: 'view',
  about: { unit: 'unit' },
  fields: { rainedOn: day(), language: choice(() => []), body: choice(() => []) },
  decide: () => decided(),
  command: {
    word: 'rain',
    argument: 'unit',
    description: 'it rained',
    example: 'record rain',
    options: { rainedOn: 'when', language: ['--in-language <id>', 'in which'], body: 'what' },
    missing: { body: 'Name one.' },
  },
});

test('all that is wrong is told at once, each under the flag that is typed for it', () => {
  const ended = faultText(one, {
    rainedOn: { fault: 'no-day' },
    language: { fault: 'unknown', found: 'x', known: ['fi', 'sv'] },
    body: { fault: 'missing' },
  });
  expect(ended.code).toBe(2);
  expect(ended.message.split('\n')).toEqual([
    '--rained-on: write a day as YYYY-MM-DD, for example 2026-11-23.',
    '--in-language: there is no "x". There is: fi, sv.',
    'Name one.',
  ]);
});

test('of what there is nothing, nothing is offered', () => {
  const ended = faultText(one, { language: { fault: 'unknown', found: 'x', known: [] } });
  expect(ended.message).toBe('--in-language: there is no "x". There is none.');
});
