import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anEditor, type Editor } from '../../../test/editor.server';
import { metsaranta } from '../../../test/fixtures/metsaranta.server';
import { kindOfFile } from './document-kinds';
import { schemaFile } from './publish.server';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const northKarelia = resolve('config/pohjois-karjala');
const northern = 'service-tasks/pohjoinen-tiimi.yaml';
const southern = 'service-tasks/etelainen-tiimi.yaml';

const files = [resolve(metsaranta), northKarelia].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [folder, file] as const),
);

let editor: Editor;
beforeAll(async () => void (editor = await anEditor()));
afterAll(() => editor.close());

/** The text of a file of the fixture, with something else in the place of `from`. */
function edited(file: string, from: string, to: string): [path: string, text: string] {
  const path = resolve(metsaranta, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`no "${from}" in ${file}`);
  return [path, text.replace(from, to)];
}

test.each(files)('in %s, %s names the schema of its kind first of all', (folder, file) => {
  const [first = ''] = readFileSync(join(folder, file), 'utf8').split('\n');
  const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
  const kind = kindOfFile(file);
  expect(kind).toBeDefined();
  expect(resolve(folder, file, '..', schema)).toBe(resolve('config/schema', schemaFile(kind!)));
});

test.concurrent.each(files)('in %s, an editor has nothing against %s', async (folder, file) => {
  const path = join(folder, file);
  expect(await editor.faults(path, readFileSync(path, 'utf8'))).toEqual([]);
});

const criteria = ['contactPersonNamed', 'workshopsHeld', 'scopeApproved', 'staffBookingInUse', 'dayReached'];

const offered: readonly [where: string, file: string, from: string, to: string, offers: readonly string[]][] =
  [
    [
      'a new training',
      'training.yaml',
      'training:\n',
      'training:\n  - │\n',
      ['id', 'name', 'content', 'responsible'],
    ],
    [
      'a new service',
      northern,
      'socialServices:\n',
      'socialServices:\n  - id: uusi\n    │\n',
      [
        'name',
        'clientDescription',
        'units',
        'startsAt',
        'bookedIn',
        'otherWay',
        'appointmentTypes',
        'leftOut',
      ],
    ],
    [
      'a new appointment type',
      northern,
      '    appointmentTypes:\n',
      '    appointmentTypes:\n      - id: uusi\n        │\n',
      ['name', 'duration', 'contact', 'bookableBy', 'book', 'cancelUntil', 'questions', 'renamedFrom'],
    ],
    ['whom to let book', northern, 'bookableBy: everyone', 'bookableBy: │', ['staff', 'invited', 'everyone']],
    ['how to meet', northern, 'contact: [office', 'contact: [│', ['office', 'home_visit', 'phone', 'video']],
    ['a new criterion', 'rollout.yaml', '      - criterion: scopeApproved', '      - criterion: │', criteria],
    [
      'a criterion of training',
      'rollout.yaml',
      '        percent: 75\n        of: unit\n',
      '        │\n',
      ['percent', 'of', 'move'],
    ],
    ['a share', 'rollout.yaml', 'of: unit', 'of: │', ['unit', 'serviceTask']],
    ['the facts of an activity', 'rollout.yaml', 'doneWhen: scopeApproved', 'doneWhen: │', ['scopeApproved']],
    [
      'a new deviation',
      southern,
      'deviations:\n',
      'deviations:\n  - │\n',
      ['skip', 'addActivity', 'addCriterion', 'changeCriterion'],
    ],
    [
      'a deviation that skips',
      southern,
      'deviations:\n',
      'deviations:\n  - skip: go-live\n    │\n',
      ['at', 'reason'],
    ],
    [
      'the criterion of a deviation',
      southern,
      'deviations:\n',
      'deviations:\n  - addCriterion:\n      criterion: guidancePublished\n      │\n',
      ['audience', 'languages', 'move', 'dueDaysBefore'],
    ],
    [
      'rights',
      'programme.yaml',
      'rights: [view, testSettings, open',
      'rights: [view, testSettings, │',
      ['open', 'close'],
    ],
    ['languages', 'programme.yaml', 'required: [fi, sv, en]', 'required: [│]', ['fi', 'sv', 'en']],
  ];

test.concurrent.each(offered)('an editor offers what fits for %s', async (_where, file, from, to, offers) => {
  const found = await editor.offers(...edited(file, from, to));
  expect(found).toEqual(expect.arrayContaining([...offers]));
});

test('an editor offers no key of another kind of criterion or deviation', async () => {
  const criterion = await editor.offers(
    ...edited('rollout.yaml', '        percent: 75\n        of: unit\n', '        │\n'),
  );
  expect(criterion).not.toContain('suite');
  const skip = 'deviations:\n  - skip: go-live\n    │\n';
  expect(await editor.offers(...edited(southern, 'deviations:\n', skip))).not.toContain('addActivity');
});

test.each([
  [
    northern,
    'bookableBy',
    'book│ableBy',
    ['Who may book it at most', '*Material*', '`everyone`: every client'],
  ],
  [
    northern,
    'clientDescription',
    'client│Description',
    ['A sentence to clients', '*Editorial*', 'clientDescription:\n  fi: '],
  ],
  ['rollout.yaml', 'suite: client', 'su│ite: client', ['The suite that has to pass', '*Material*']],
  ['rollout.yaml', 'dueDaysBefore: 14', 'due│DaysBefore: 14', ['Left out: it is due', '*Material*']],
  [southern, '- skip', '- sk│ip', ['What is left out', '*Material*']],
])('whoever hovers over a key of %s (%s) learns what it is', async (file, from, to, told) => {
  const shown = await editor.shows(...edited(file, from, to));
  for (const part of told) expect(shown).toContain(part);
});

test.concurrent.each([
  ['a misspelt key', northern, 'bookableBy', '«bookabelBy»', 'bookabelBy'],
  ['a missing key', northern, '        bookableBy: everyone\n', '', 'bookableBy'],
  [
    'a word that is not on the list',
    northern,
    'bookableBy: everyone',
    'bookableBy: «everybody»',
    '"everyone"',
  ],
  ['another type', northern, 'duration: 30 min', 'duration: «30»', 'string'],
  ['another form', northern, 'latest: 1 working day', 'latest: «1 working days»', 'Expected a notice'],
  ['a number out of range', 'rollout.yaml', 'percent: 75', 'percent: «101»', '100'],
  ['a key of another criterion', 'rollout.yaml', 'of: unit', 'of: unit\n        «suite»: x', 'suite'],
  [
    'an unknown criterion',
    'rollout.yaml',
    'criterion: scopeApproved',
    'criterion: «scopeAproved»',
    '"scopeApproved"',
  ],
  [
    'an unknown right',
    'programme.yaml',
    'rights: [view, testSettings',
    'rights: [view, «testSetings»',
    '"testSettings"',
  ],
])('an editor underlines %s', async (_what, file, from, to, told) => {
  const [path, marked] = edited(file, from, to);
  const found = await editor.faults(path, marked.replace(/[«»]/g, ''));
  const fault = found.find(({ message }) => message.includes(told));
  expect(found.map(({ message }) => message).join('\n')).toContain(told);
  if (!marked.includes('«')) return;
  const before = marked.slice(0, marked.indexOf('«')).split('\n');
  const start = { line: before.length - 1, character: (before.at(-1) ?? '').length };
  const width = marked.indexOf('»') - marked.indexOf('«') - 1;
  expect(fault?.range).toEqual({ start, end: { ...start, character: start.character + width } });
});
