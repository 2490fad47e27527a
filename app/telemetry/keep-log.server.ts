import {
  actRefused,
  eventsRecorded,
  jobRan,
  outsideRoutes,
  paperPrinted,
  requestAnswered,
  requestFailed,
  stateFolded,
  writeEnded,
} from './channels.server';
import { currentRequest } from './current-request.server';
import { faultOf } from './fault.server';
import type { Log } from './log.server';

/** Writes into the log what Porras tells of itself, until the answer is called. */
export function keepLog(log: Log): () => void {
  const ends = [
    requestAnswered.listen((answer) => {
      const { milliseconds, ...told } = answer;
      const line = { ...told, ms: tenths(milliseconds) };
      // Files are not worth a line each, but for who looks closely.
      if (answer.route === outsideRoutes.file) log.debug(line, 'answered');
      else log.info(line, 'answered');
    }),
    requestFailed.listen(({ error }) => {
      const { method, route } = currentRequest() ?? {};
      log.error({ method, route, fault: faultOf(error) }, 'failed');
    }),
    actRefused.listen((refusal) => log.info({ ...refusal }, 'refused')),
    eventsRecorded.listen(({ events, ...told }) => {
      for (const { type, sequence } of events) log.info({ ...told, type, sequence }, 'recorded');
    }),
    stateFolded.listen(({ milliseconds, ...told }) =>
      log.debug({ ...told, ms: tenths(milliseconds) }, 'folded'),
    ),
    writeEnded.listen(({ outcome, waited, milliseconds }) =>
      log.debug({ outcome, waitedMs: tenths(waited), ms: tenths(milliseconds) }, 'written'),
    ),
    paperPrinted.listen(({ outcome, milliseconds }) =>
      log.info({ outcome, ms: tenths(milliseconds) }, 'paper'),
    ),
    jobRan.listen((job) => log.debug({ ...job }, 'job')),
  ];
  return () => ends.forEach((end) => end());
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
