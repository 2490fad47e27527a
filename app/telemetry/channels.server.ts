import type { Through } from '../domain/journal/envelope';
import { channel } from './channel.server';

/*
 * All that Porras tells of itself while it works: the log writes it down, the metrics count it. No message holds a
 * name, an address, a text, a token or the id of a person; `requestFailed` alone holds an error as it was thrown.
 */

/** What else than a route answers a request: refused before it reached any, or a file that browsers load. */
export const outsideRoutes = { door: '(door)', file: '(file)' } as const;

export interface RequestAnswered {
  readonly method: string;
  /** The pattern of its route, never the address that was asked for; or one of `outsideRoutes`. */
  readonly route: string;
  /** 499 when the asker left before the answer was complete. */
  readonly status: number;
  readonly milliseconds: number;
  /** All that was sent, headers included. */
  readonly bytes: number;
}
export const requestAnswered = channel<RequestAnswered>('request-answered');

/** What no one expected. */
export const requestFailed = channel<{ readonly error: unknown }>('request-failed');

export interface ActRefused {
  /** The operation, by the name of its function. */
  readonly act: string;
  readonly reason: string;
}
export const actRefused = channel<ActRefused>('act-refused');

export interface EventsRecorded {
  readonly act: string;
  readonly stream: string;
  readonly through: Through;
  readonly events: readonly { readonly type: string; readonly sequence: number }[];
}
export const eventsRecorded = channel<EventsRecorded>('events-recorded');

export interface StateFolded {
  readonly programme: string;
  /** `kept`: nothing had happened since. `caught-up`: the tail was folded in. `begun`: folded from the first event on. */
  readonly how: 'kept' | 'caught-up' | 'begun';
  readonly events: number;
  readonly milliseconds: number;
  /** Events in the programme's journal, and definitions applied by them. */
  readonly length: number;
  readonly revisions: number;
}
export const stateFolded = channel<StateFolded>('state-folded');

export interface WriteEnded {
  /** `refused`: the work answered a refusal, so nothing stayed written. */
  readonly outcome: 'committed' | 'refused' | 'failed';
  /** From being asked for until it held the lock. */
  readonly waited: number;
  /** From then on. */
  readonly milliseconds: number;
}
export const writeEnded = channel<WriteEnded>('write-ended');

export interface PaperPrinted {
  readonly outcome: 'printed' | 'failed';
  readonly milliseconds: number;
}
export const paperPrinted = channel<PaperPrinted>('paper-printed');

/** Work that recurs without anyone asking for it. */
export interface JobRan {
  /** With each sign-in, sessions that are over are dropped. */
  readonly job: 'drop-ended-sessions';
}
export const jobRan = channel<JobRan>('job-ran');
