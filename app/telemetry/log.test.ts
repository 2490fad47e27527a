import { closeSync, openSync } from 'node:fs';
import { Writable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { actRefused, eventsRecorded, requestAnswered, requestFailed, stateFolded } from './channels.server';
import { duringRequest } from './current-request.server';
import { keepLog } from './keep-log.server';
import type { LogLevel } from './log-level';
import { openLog, type LogForm } from './log.server';

/** On a busy machine, soon takes a while. */
const soon = { timeout: 5_000 };

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** What the log says from now on. */
function logged(level: LogLevel, form: LogForm = 'json'): { readonly lines: string[] } {
  const lines: string[] = [];
  const to = new Writable({
    write: (line, _encoding, done) => {
      lines.push(String(line));
      done();
    },
  });
  ends.push(keepLog(openLog({ level, form, to })));
  return { lines };
}

const read = ({ lines }: { readonly lines: string[] }) =>
  lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

const answer = { method: 'GET', route: '/:programme', status: 200, milliseconds: 12.345, bytes: 9 };
const fold = {
  programme: 'koekunta',
  how: 'kept',
  events: 0,
  milliseconds: 1,
  length: 7,
  revisions: 1,
} as const;

test('a request is one line, with its id', () => {
  const log = logged('info');
  const request = { id: 'k7mq-x2f9-dh4t', method: 'GET', route: '/:programme' };
  duringRequest(request, () => requestAnswered.tell(answer));
  const { time, ...line } = read(log)[0] ?? {};
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(line).toEqual({
    level: 'info',
    request: request.id,
    msg: 'answered',
    method: 'GET',
    route: '/:programme',
    status: 200,
    ms: 12.3,
    bytes: 9,
  });
});

test('refusals are told by act and reason, events by type and number', () => {
  const log = logged('info');
  actRefused.tell({ act: 'approveScope', reason: 'not-yours' });
  const events = [3, 4].map((sequence) => ({ type: 'stepOrdered', sequence }));
  eventsRecorded.tell({ act: 'orderSteps', stream: 'koekunta', through: 'web', events });
  expect(read(log)).toMatchObject([
    { msg: 'refused', act: 'approveScope', reason: 'not-yours' },
    { msg: 'recorded', act: 'orderSteps', stream: 'koekunta', type: 'stepOrdered', sequence: 3 },
    { msg: 'recorded', act: 'orderSteps', stream: 'koekunta', type: 'stepOrdered', sequence: 4 },
  ]);
});

test('a fault says where, during what and of which request', () => {
  const log = logged('info');
  duringRequest({ id: 'k7mq-x2f9-dh4t', method: 'POST', route: '/sign-in' }, () =>
    requestFailed.tell({ error: new Error('no "Maija" here') }),
  );
  expect(read(log)).toMatchObject([
    {
      level: 'error',
      msg: 'failed',
      request: 'k7mq-x2f9-dh4t',
      method: 'POST',
      route: '/sign-in',
      fault: { message: 'no … here' },
    },
  ]);
});

test.each([
  ['info', 1],
  ['debug', 3],
  ['silent', 0],
] as const)('at %s it tells %d of an answer, a file and a fold', (level, count) => {
  const log = logged(level);
  requestAnswered.tell(answer);
  requestAnswered.tell({ ...answer, route: '(file)' });
  stateFolded.tell(fold);
  expect(log.lines).toHaveLength(count);
});

test('people read one line each', async () => {
  const log = logged('info', 'words');
  requestAnswered.tell(answer);
  const line = /^\[\d\d:\d\d:\d\d\] INFO: answered \{.*"route":"\/:programme".*\}\n$/;
  await expect.poll(() => log.lines.join(''), soon).toMatch(line);
});

test.runIf(process.platform === 'linux')('a log whose disk is full stops nothing that is logged', () => {
  const full = openSync('/dev/full', 'a');
  ends.push(() => closeSync(full), keepLog(openLog({ level: 'info', form: 'json', to: full })));
  for (let time = 0; time < 3; time += 1) expect(() => requestAnswered.tell(answer)).not.toThrow();
});
