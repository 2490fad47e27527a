import { expect, test } from 'vitest';
import { faults } from '../faults';
import { explain, type Explanation } from './explain';
import { contentsText, explanationsText } from './explanation-text';
import { describedDocuments } from './documents';
import { occurrences } from './sections';

function explained(word: string): readonly Explanation[] {
  const found = explain(word);
  if (!found.ok) throw new Error(`"${word}" is unknown`);
  return found.explanations;
}

const bookableBy = 'service-task.socialServices.appointmentTypes.bookableBy';

test.each(['bookableBy', 'appointmentTypes.bookableBy', bookableBy, 'appointmentTypes[0].bookableBy'])(
  'a key is found by %s, with everything about it',
  (word) => {
    expect(explained(word)).toEqual([
      {
        what: 'key',
        of: 'an appointment type',
        places: [bookableBy],
        key: 'bookableBy',
        description: 'Who may book it at most, however open the service is.',
        type: 'one of staff, invited, everyone',
        values: expect.objectContaining({ everyone: 'every client' }) as unknown,
        required: true,
        mark: 'material',
        good: 'bookableBy: staff',
        bad: { code: 'not-allowed', text: 'bookableBy: Staff' },
      },
    ]);
  },
);

test('what may be left out says what holds then', () => {
  expect(explanationsText(explained('startsAt'))).toContain('service-task.socialServices.startsAt');
  expect(explanationsText(explained('service-task.startsAt'))).toMatch(
    /left out +the lowest step of rollout.yaml./,
  );
});

test('a key of several maps is told shortly with all of them, and in full by its path', () => {
  const text = explanationsText(explained('name'));
  expect(text).toContain('service-task.socialServices.name');
  expect(text).not.toContain('Right:');
  expect(explanationsText(explained('rollout.steps.name'))).toContain('Right:');
});

test('a key of one form of a map says of which', () => {
  const forms = explained('service-task.deviations.at').map((one) => one.what === 'key' && one.variant);
  expect(forms).toEqual(['skip', 'addCriterion', 'changeCriterion']);
  expect(explanationsText(explained('service-task.deviations.at'))).toContain('a deviation (skip)');
});

test('a value is told with its meaning, and a criterion with the keys that it takes', () => {
  expect(explained('settingsTestsPassed')).toContainEqual(
    expect.objectContaining({ what: 'value', takes: ['suite'] }),
  );
  expect(explanationsText(explained('eraseText'))).toContain('programme.roles.rights');
});

test('a fault is told with why it is one, what to do, and both examples', () => {
  const text = explanationsText(explained('not-allowed'));
  const { why, advice } = faults['not-allowed'];
  for (const part of [why, advice, 'admits: everybody', 'admits: everyone']) expect(text).toContain(part);
});

test('everything that there is can be asked for', () => {
  const words = [
    ...Object.keys(faults),
    ...describedDocuments.flatMap(({ kind, file }) => (kind === 'service-task' ? [kind] : [kind, file])),
    ...new Set(occurrences.flatMap(({ key, path }) => [key, path])),
  ];
  for (const word of words) expect(explanationsText(explained(word)).length).toBeGreaterThan(40);
});

test.each([
  ['bookabelBy', 'bookableBy'],
  ['service-task.socialServices.bookableBy', bookableBy],
  ['not-alowed', 'not-allowed'],
  ['aproveScope', 'approveScope'],
  ['rolout', 'rollout'],
])('of the unknown word %s it is asked whether %s was meant', (word, suggestion) => {
  expect(explain(word)).toEqual({ ok: false, refusal: { reason: 'unknown', suggestion } });
});

test('what is like nothing has no suggestion', () => {
  expect(explain('zzzzzzzz')).toEqual({ ok: false, refusal: { reason: 'unknown' } });
});

test('the contents name every document and every fault', () => {
  const text = contentsText();
  for (const word of [...Object.keys(faults), ...describedDocuments.map(({ file }) => file)]) {
    expect(text).toContain(word);
  }
});
