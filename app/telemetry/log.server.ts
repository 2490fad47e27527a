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
  /** Standard output unless something else is said. */
  readonly to?: Writable;
}

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
  return pino(options, form === 'json' ? (to ?? pino.destination({ dest: 1, sync: true })) : inWords(to));
}

function inWords(to: Writable | undefined): DestinationStream {
  return pretty({
    destination: to ?? 1,
    sync: true,
    singleLine: true,
    colorize: to === undefined && process.stdout.isTTY,
    translateTime: 'SYS:HH:MM:ss',
  });
}
