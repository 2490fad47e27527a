import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  actRefused,
  eventsRecorded,
  jobRan,
  paperPrinted,
  requestAnswered,
  requestFailed,
  stateFolded,
  writeEnded,
} from './channels.server';
import { countMetrics, type Metrics } from './metrics.server';

let metrics: Metrics;
beforeEach(() => void (metrics = countMetrics({ version: '1.2.3' })));
afterEach(() => metrics.stop());

/** The samples whose name begins so, without the buckets. */
async function samples(beginning: string): Promise<string[]> {
  const text = await metrics.read();
  return text
    .split('\n')
    .filter((line) => line.startsWith(`porras_${beginning}`) && !line.includes('_bucket{'))
    .map((line) => line.slice('porras_'.length));
}

test('requests are counted by method, route and status, and timed', async () => {
  const answer = { method: 'GET', route: '/:programme', milliseconds: 250, bytes: 9 };
  requestAnswered.tell({ ...answer, status: 200 });
  requestAnswered.tell({ ...answer, status: 404 });
  requestFailed.tell({ error: new Error('no') });
  expect(await samples('request')).toEqual([
    'requests_total{method="GET",route="/:programme",status="200"} 1',
    'requests_total{method="GET",route="/:programme",status="404"} 1',
    'request_duration_seconds_sum{method="GET",route="/:programme"} 0.5',
    'request_duration_seconds_count{method="GET",route="/:programme"} 2',
    'request_failures_total 1',
  ]);
});

test('refusals are counted by act and reason, events by type', async () => {
  actRefused.tell({ act: 'orderSteps', reason: 'gate-not-met' });
  const events = [{ type: 'stepOrdered', sequence: 7 }];
  eventsRecorded.tell({ act: 'orderSteps', stream: 'koekunta', through: 'web', events });
  expect(await samples('refusals')).toEqual(['refusals_total{act="orderSteps",reason="gate-not-met"} 1']);
  expect(await samples('events')).toEqual(['events_total{type="stepOrdered"} 1']);
});

test('folds tell how they were come by, and the length of the journal', async () => {
  const state = { programme: 'koekunta', milliseconds: 100, revisions: 2 };
  stateFolded.tell({ ...state, how: 'begun', events: 40, length: 40 });
  stateFolded.tell({ ...state, how: 'kept', events: 0, length: 40 });
  stateFolded.tell({ ...state, how: 'caught-up', events: 2, length: 42 });
  expect(await samples('fold')).toEqual([
    'folds_total{how="begun"} 1',
    'folds_total{how="kept"} 1',
    'folds_total{how="caught-up"} 1',
    'folded_events_total 42',
    'fold_duration_seconds_sum 0.2',
    'fold_duration_seconds_count 2',
  ]);
  expect(await samples('journal')).toEqual(['journal_events{programme="koekunta"} 42']);
  expect(await samples('definition')).toEqual(['definition_revisions{programme="koekunta"} 2']);
});

test('writes, papers and jobs are counted by how they end', async () => {
  writeEnded.tell({ outcome: 'committed', waited: 500, milliseconds: 250 });
  paperPrinted.tell({ outcome: 'failed', milliseconds: 1000 });
  jobRan.tell({ job: 'drop-ended-sessions' });
  expect(await samples('write')).toEqual([
    'write_wait_seconds_sum 0.5',
    'write_wait_seconds_count 1',
    'write_duration_seconds_sum{outcome="committed"} 0.25',
    'write_duration_seconds_count{outcome="committed"} 1',
  ]);
  expect(await samples('paper')).toEqual([
    'paper_duration_seconds_sum{outcome="failed"} 1',
    'paper_duration_seconds_count{outcome="failed"} 1',
  ]);
  expect(await samples('job')).toEqual(['job_runs_total{job="drop-ended-sessions"} 1']);
});

test('the release and the process are told', async () => {
  expect(await samples('build')).toEqual(['build_info{version="1.2.3"} 1']);
  expect(await metrics.read()).toMatch(/^process_resident_memory_bytes \d+/m);
});
