import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandsHere, type CommandsHere } from '../../../test/command-in-process.server';
import { metsaranta } from '../../../test/fixtures/metsaranta.server';
import { acts } from '../../aspects';
import type { Act } from '../../domain/act';
import { applyCommand } from './apply.server';
import { personCommands } from './person.server';
import { recordCommands } from './record.server';
import { scopeCommands } from './scope.server';

const containing = (text: string): unknown => expect.stringContaining(text);

const founder = 'kaarina@metsaranta.example';
const keeper = 'eero@metsaranta.example';
const task = ['--service-task', 'pohjoinen-tiimi'];
const as = ['--as', founder];

let line: CommandsHere;
beforeAll(async () => {
  line = await commandsHere(applyCommand, personCommands, recordCommands, scopeCommands);
  await line.porras('person', 'add', '--first', '--name', 'Kaarina Lehto', '--email', founder);
  await line.porras('apply', metsaranta, ...as);
  await line.porras('person', 'add', '--name', 'Eero Niemi', '--email', keeper, ...as);
  await line.porras('person', 'grant', keeper, '--role', 'system-keeper', '--where', 'programme', ...as);
  await line.porras('person', 'grant', founder, '--role', 'coordinator', '--where', 'programme', ...as);
});
afterAll(() => line.drop());

const record = (...words: readonly string[]) => line.porras('record', ...words, ...as);

/** What `--help` gives as an example, as a shell would take it apart. */
async function exampleOf(...command: readonly string[]): Promise<string[]> {
  const { said } = await line.porras(...command, '--help');
  const [, example = ''] = /Example:\n {2}porras (.*)/.exec(said) ?? [];
  return [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** All but the closing of minutes, which has a test of its own: what it closes is corrected here. */
const words = Object.values<Act>(acts)
  .flatMap(({ command }) => (command ? [command.word] : []))
  .filter((word) => word !== 'minutes-closed');

test.each([...words, 'settings', 'move'])('the example of record %s records one event', async (word) => {
  const example = await exampleOf('record', word);
  expect(await line.porras(...example)).toMatchObject({
    code: 0,
    complained: '',
    said: expect.stringMatching(/^Recorded as event \d+: .*\.\n$/) as unknown,
  });
});

test('so does the example of scope propose, and it says where the proposal waits', async () => {
  expect(await line.porras(...(await exampleOf('scope', 'propose')))).toMatchObject({
    code: 0,
    said: containing('at /metsaranta/scopes/pohjoinen-tiimi/1'),
  });
});

test('the help of moving a day tells how every item is written', async () => {
  const { said } = await line.porras('record', 'move', '--help');
  expect(said.replaceAll(/\s+/g, ' ')).toContain(
    'a planned day moves. Items: step:SERVICE:STEP, workshop:ID, communication:ROW, training:UNIT, ' +
      'guidance:SERVICE, settings-tests:SERVICE, staff-booking:SERVICE, activity:PHASE.ACTIVITY, ' +
      'phase:ID:from, phase:ID:to, contact-person, scope Options:',
  );
});

test('what has been told already says its event, can be corrected, and can be taken back once', async () => {
  const again = await record('workshop', 'own-work', ...task);
  expect(again.code).toBe(3);
  const [, event = ''] = /--corrects (\d+)/.exec(again.complained) ?? [];
  const corrected = await record('workshop', 'own-work', ...task, '--others', '4', '--corrects', event);
  const [, later = ''] = /event (\d+)/.exec(corrected.said) ?? [];
  const why = ['--reason', 'It was another team'];
  expect(await record('withdraw', event, ...why)).toMatchObject({ code: 3 });
  expect(await record('withdraw', later, ...why)).toMatchObject({ code: 0 });
  expect(await record('withdraw', later, ...why)).toMatchObject({ code: 3 });
  expect(await record('withdraw', '1', ...why)).toMatchObject({ code: 3, complained: containing('an act') });
  for (const none of ['x', '0x1', '1e0', ' 1', '']) {
    expect(await record('withdraw', none, ...why)).toMatchObject({ code: 2 });
  }
});

test('closed minutes are the last word on a workshop', async () => {
  const other = ['--service-task', 'etelainen-tiimi'];
  expect(await record('minutes-closed', 'guidance', ...other)).toMatchObject({
    code: 3,
    complained: containing('porras record workshop guidance'),
  });
  expect(await record('workshop', 'guidance', ...other)).toMatchObject({ code: 0 });
  expect(await record('minutes-closed', 'guidance', ...other)).toMatchObject({ code: 0 });
  expect(await record('minutes-closed', 'guidance', ...other)).toMatchObject({
    code: 3,
    complained: containing('closed already'),
  });
  expect(await record('workshop', 'guidance', ...other)).toMatchObject({
    code: 3,
    complained: containing('nothing of it changes any more'),
  });
});

test('a move is taken back to the baseline', async () => {
  const back = ['move', 'step:hoitajan-vastaanotto:open', '--to', 'baseline', '--reason', 'All is well'];
  expect(await record(...back)).toMatchObject({ code: 0 });
  expect(await record(...back)).toMatchObject({
    code: 3,
    complained: expect.stringMatching(/1\sJun\s2026/) as unknown,
  });
  expect(await record('move', 'step:x:open', '--to', 'soon', '--reason', 'x')).toMatchObject({ code: 2 });
});

test('what seems to be client data is recorded only when somebody has looked at it', async () => {
  const evidence = ['communication', 'letter-to-staff', '--evidence', 'Ask 040 123 4567 or aino@example.fi'];
  expect(await record(...evidence)).toMatchObject({
    code: 3,
    complained: containing('a phone number and an e-mail address. Nothing was recorded'),
  });
  expect(await record(...evidence, '--checked')).toMatchObject({ code: 0 });
  const file = join(line.folder, 'guidance.md');
  await writeFile(file, 'Soita 040 123 4567.');
  const guidance = ['guidance', 'hoitajan-vastaanotto', '--for', 'professional', '--language', 'fi'];
  expect(await record(...guidance)).toMatchObject({ code: 2, complained: containing('--file FILE') });
  expect(await record(...guidance, '--file', file)).toMatchObject({ code: 3 });
  expect(await record(...guidance, '--file', file, '--checked')).toMatchObject({ code: 0 });
});

test.each([
  ['activity', ['nowhere'], 2, 'no activity "nowhere"'],
  ['activity', ['preparation.name-contact-nurse', ...task], 3, 'Facts decide'],
  ['workshop', ['guidance'], 2, '--service-task ID: pohjoinen-tiimi, etelainen-tiimi'],
  ['activity', ['preparation.agree', '--on', '2199-01-01'], 2, 'has not come yet'],
  ['workshop', ['nowhere', ...task], 2, 'There is: own-work, guidance.'],
  ['workshop', ['guidance', ...task, '--corrects', '1'], 3, 'Event 1 is not what counts'],
  ['workshop', ['guidance', ...task, '--present', 'nobody'], 2, 'knows no person "nobody"'],
  ['workshop', ['guidance', ...task, '--minutes', '/nowhere'], 2, 'cannot be read'],
  ['training', ['koivulan-asema', ...task, '--trained', '9', '--staff', '8'], 2, 'no more trained'],
  ['training', ['koivulan-asema', ...task, '--trained', '-1', '--staff', '8'], 2, 'whole number'],
  ['communication', ['nowhere'], 2, 'no row "nowhere"'],
  ['settings', ['hoitajan-vastaanotto', '--suite', 'team-booking', '--all-passed'], 3, 'right testSettings'],
  [
    'staff-bookings',
    ['nowhere', '--bookings', '1', '--from', '2026-01-01', '--to', '2026-01-02', '--evidence', 'x'],
    2,
    'no social service',
  ],
  ['move', ['step:nowhere:open', '--to', '2027-01-01', '--reason', 'x'], 2, 'no planned day'],
  ['move', ['step:hoitajan-vastaanotto:open', '--to', '2026-06-01', '--reason', 'x'], 3, 'already'],
  [
    'move',
    ['step:hoitajan-vastaanotto:open', '--to', '2027-06-01', '--reason', ' '],
    2,
    'The reason is empty',
  ],
] as const)('record %s %j exits %i and says what to do', async (word, words, code, complaint) => {
  expect(await record(word, ...words)).toMatchObject({ code, said: '', complained: containing(complaint) });
});

test('settings tests say what was run', async () => {
  const settings = (...words: string[]) =>
    line.porras('record', 'settings', 'hoitajan-vastaanotto', ...words, '--as', keeper);
  const suite = ['--suite', 'team-booking'];
  expect(await settings(...suite)).toMatchObject({ code: 2, complained: containing('Say what was run') });
  expect(await settings('--all-passed')).toMatchObject({
    code: 2,
    complained: containing('Say which suite'),
  });
  expect(await settings(...suite, '--passed', 'x')).toMatchObject({
    code: 2,
    complained: containing('book, cancel'),
  });
  const failed = await settings(...suite, '--all-passed', '--failed', 'cancel');
  expect(failed).toMatchObject({ code: 0, said: containing('failed: cancel.') });
});

test('a scope is chosen by options or by a file', async () => {
  const propose = (...words: string[]) => line.porras('scope', 'propose', 'pohjoinen-tiimi', ...words, ...as);
  expect(await propose('--unit', 'nowhere')).toMatchObject({ code: 2, complained: containing('"nowhere"') });
  expect(await line.porras('scope', 'propose', 'nowhere', ...as)).toMatchObject({ code: 2 });
  const file = join(line.folder, 'scope.yaml');
  await writeFile(
    file,
    'services:\n  - service: laakarin-vastaanotto\n    highestStep: open\n    notBefore: 2026-13-01\n',
  );
  expect(await propose('--from', file)).toMatchObject({
    code: 2,
    complained: containing('services.0.notBefore'),
  });
  await writeFile(file, 'services:\n  - service: laakarin-vastaanotto\n    notBefore: 2026-02-30\n');
  expect(await propose('--from', file)).toMatchObject({ code: 2, complained: containing('Write a day') });
  await writeFile(file, 'services:\n\t- x');
  expect(await propose('--from', file)).toMatchObject({ code: 2, complained: containing('scope.yaml:2') });
  await writeFile(file, '{"services":[{"service":"laakarin-vastaanotto","notBefore":"2026-12-01"}]}');
  expect(await propose('--from', file, '--unit', 'x')).toMatchObject({ code: 2 });
  expect(await propose('--from', file)).toMatchObject({ code: 0, said: containing('/pohjoinen-tiimi/') });
});
