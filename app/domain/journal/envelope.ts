import type { Day, Moment } from '../calendar';
import type { RoleId } from '../programme/role';

export type StreamId = string;
export type PersonId = string;

/** The stream of what concerns the whole installation: persons and their sign-in. */
export const installation: StreamId = 'installation';

/** Who acts: a person, in which role, and for whom when as a substitute. */
export interface Actor {
  readonly person: PersonId;
  readonly role: RoleId;
  readonly for?: PersonId;
}

export type Through = 'web' | 'cli' | 'job';

/**
 * A text that lives in its own row, so that it can be erased. The event keeps the row's id
 * and an HMAC of the body under the row's salt, which is gone once the text is.
 */
export interface TextRef {
  readonly text: string;
  readonly hmac: string;
}

/** What every recorded event carries around its data. */
export interface Envelope {
  readonly stream: StreamId;
  /** 1 for the first event of the stream, without gaps. */
  readonly sequence: number;
  readonly type: string;
  readonly version: number;
  /** What the event is about: `aspect/key`. Events of one subject fold together. */
  readonly subject: string;
  readonly actor: Actor;
  readonly through: Through;
  /** The server's time, never before the predecessor's. */
  readonly recordedAt: Moment;
  /** The day on which it took place outside Porras; approvals and steps have none. */
  readonly happenedOn?: Day;
  /** The sequence of the event whose last word this one is. */
  readonly corrects?: number;
  readonly data: unknown;
  /** Chain hash: covers the predecessor's hash and everything above. 64 hexadecimal digits. */
  readonly hash: string;
}

/** A recorded event of one type. */
export interface Recorded<Type extends string, Data> extends Envelope {
  readonly type: Type;
  readonly data: Data;
}

/** A recorded fact of something that took place outside Porras: it says on which day. */
export interface Happened<Type extends string, Data> extends Recorded<Type, Data> {
  readonly happenedOn: Day;
}

/** The end of a stream: its last event's sequence, chain hash and time. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
  readonly at: Moment;
}

/** An event before it is recorded: what a decision answers. The journal adds the rest of the envelope. */
export type EventDraft<E extends Envelope = Envelope> = E extends Envelope
  ? Pick<E, 'type' | 'subject' | 'data' | 'happenedOn' | 'corrects'>
  : never;
