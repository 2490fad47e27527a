import type { Writable } from 'node:stream';
import { pino, type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';
import { currentRequest } from './current-request.server';
import type { LogLevel } from './log-level';

/** `json`: an object a line, for programs. `words`: one line that people read. */
export type LogForm = 'json' | 'words';

export interface LogWanted {
  readonly level: LogLevel;
  readonly form: LogForm;
  /** A stream, or the number of an open file; standard output unless something else is said. */
  readonly to?: Writable | number;
}

/** How much waits, at most, for room on the log's disk. */
const mostWaiting = 1024 * 1024;

export type Log = Logger;

/** The log of this process. What is done for a request carries its id. */
export function openLog({ level, form, to }: LogWanted): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => {
      const request = currentRequest();
      return request ? { request: request.id } : {};
    },
  };
  return pino(options, form === 'json' ? inLines(to) : inWords(to));
}

function inLines(to: Writable | number = 1): DestinationStream {
  if (typeof to !== 'number') return to;
  const lines = pino.destination({ dest: to, sync: true, maxLength: mostWaiting });
  // A log that cannot be written, as on a full disk, ends no service: what waits is tried again with the next line.
  lines.on('error', () => undefined);
  return lines;
}

function inWords(to: Writable | number | undefined): DestinationStream {
  return pretty({
    destination: to ?? 1,
    sync: true,
    singleLine: true,
    colorize: to === undefined && process.stdout.isTTY,
    translateTime: 'SYS:HH:MM:ss',
  });
}
