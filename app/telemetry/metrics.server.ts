import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
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

/** What is counted in this process, in the text form that Prometheus reads. */
export interface Metrics {
  readonly contentType: string;
  readonly read: () => Promise<string>;
  readonly stop: () => void;
}

const quick = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const slow = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts what Porras tells of itself from now on. Every label has few values, whatever anyone asks for. */
export function countMetrics({ version }: { readonly version: string }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name: `porras_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `porras_${name}`, help, labelNames, registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    buckets: number[],
    ...labelNames: Label[]
  ) => new Histogram({ name: `porras_${name}_seconds`, help, buckets, labelNames, registers });

  collectDefaultMetrics({ register: registry });
  gauge('build_info', 'Always 1; the release is the label.', 'version').set({ version }, 1);

  const ends = [countRequests(), countActs(), countFolds(), countWrites(), countPapers(), countJobs()].flat();

  function countRequests() {
    const requests = counter('requests_total', 'Requests answered.', 'method', 'route', 'status');
    const took = histogram('request_duration', 'From request to answer.', quick, 'method', 'route');
    const failures = counter('request_failures_total', 'Requests that failed as no one expected.');
    return [
      requestAnswered.listen(({ method, route, status, milliseconds }) => {
        requests.inc({ method, route, status });
        took.observe({ method, route }, milliseconds / 1000);
      }),
      requestFailed.listen(() => failures.inc()),
    ];
  }

  function countActs() {
    const refusals = counter('refusals_total', 'Acts refused.', 'act', 'reason');
    const events = counter('events_total', 'Events recorded by this process.', 'type');
    return [
      actRefused.listen(({ act, reason }) => refusals.inc({ act, reason })),
      eventsRecorded.listen((recorded) => recorded.events.forEach(({ type }) => events.inc({ type }))),
    ];
  }

  function countFolds() {
    const folds = counter('folds_total', 'States asked for: kept, caught up, or begun anew.', 'how');
    const folded = counter('folded_events_total', 'Events folded.');
    const took = histogram('fold_duration', 'Of states that were not kept.', quick);
    const length = gauge('journal_events', 'Length of the journal, as last read.', 'programme');
    const revisions = gauge('definition_revisions', 'Definitions applied, as last read.', 'programme');
    return [
      stateFolded.listen((state) => {
        const { programme, how } = state;
        folds.inc({ how });
        length.set({ programme }, state.length);
        revisions.set({ programme }, state.revisions);
        if (how === 'kept') return;
        folded.inc(state.events);
        took.observe(state.milliseconds / 1000);
      }),
    ];
  }

  function countWrites() {
    const waited = histogram('write_wait', 'From asking to write until holding the lock.', quick);
    const took = histogram('write_duration', 'Of transactions that write.', quick, 'outcome');
    return [
      writeEnded.listen((write) => {
        waited.observe(write.waited / 1000);
        took.observe({ outcome: write.outcome }, write.milliseconds / 1000);
      }),
    ];
  }

  function countPapers() {
    const took = histogram('paper_duration', 'From HTML to PDF.', slow, 'outcome');
    return [
      paperPrinted.listen(({ outcome, milliseconds }) => took.observe({ outcome }, milliseconds / 1000)),
    ];
  }

  function countJobs() {
    const help = 'Recurring work. This release has one: at each sign-in, sessions that are over are dropped.';
    const runs = counter('job_runs_total', help, 'job');
    return [jobRan.listen(({ job }) => runs.inc({ job }))];
  }

  return {
    contentType: registry.contentType,
    read: () => registry.metrics(),
    stop: () => ends.forEach((end) => end()),
  };
}
