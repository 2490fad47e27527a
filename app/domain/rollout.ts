import { List, Map as PersistentMap } from 'immutable';
import type { DoneActivity } from './aspects/activities';
import type { DoneCommunication } from './aspects/communications';
import type { Duty } from './aspects/duties';
import type { Guidance } from './aspects/guidance';
import type { Standing } from './aspects/opening/standing';
import type { MovedDate } from './aspects/plan';
import type { Scope } from './aspects/scope/state';
import type { SettingsTest } from './aspects/settings-tests';
import type { StaffBooking } from './aspects/staff-booking';
import type { Training } from './aspects/training';
import type { Workshop } from './aspects/workshops';
import type { Moment } from './calendar';
import type { RolloutEvent } from './journal/event';
import type { Programme, RevisionId } from './programme/programme';

/** The end of a stream: its last event's sequence, chain hash and time. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
  readonly at: Moment;
}

/** A definition that came into force. */
export interface AppliedRevision {
  readonly revision: RevisionId;
  readonly at: Moment;
  readonly told: number;
}

/**
 * The state of one programme's rollout: a pure fold of its stream (see `fold`). Maps are persistent,
 * so that an earlier state stays valid and costs nothing to keep. Keys are the events' subjects.
 */
export interface Rollout {
  readonly stream: string;
  readonly head: Head;
  /** The definition in force, and every one that has been; earlier ones in today's names. */
  readonly programme: Programme;
  readonly programmes: PersistentMap<RevisionId, Programme>;
  readonly applied: List<AppliedRevision>;
  /** Every event, by subject, as recorded but for things that have been renamed since: those in today's names. */
  readonly facts: PersistentMap<string, readonly RolloutEvent[]>;
  readonly duties: PersistentMap<string, Duty>;
  readonly activities: PersistentMap<string, DoneActivity>;
  readonly plan: PersistentMap<string, MovedDate>;
  readonly workshops: PersistentMap<string, Workshop>;
  readonly scopes: PersistentMap<string, Scope>;
  readonly guidance: PersistentMap<string, Guidance>;
  readonly training: PersistentMap<string, Training>;
  readonly communications: PersistentMap<string, DoneCommunication>;
  readonly settingsTests: PersistentMap<string, SettingsTest>;
  readonly staffBooking: PersistentMap<string, StaffBooking>;
  readonly standings: PersistentMap<string, Standing>;
  /** Moments of dated steps that have not been judged yet, by subject. */
  readonly dated: PersistentMap<string, Moment>;
  readonly erasedTexts: PersistentMap<string, Moment>;
}

/** The state of a stream in which nothing but its first definition has happened yet. */
export function emptyRollout(stream: string, programme: Programme, head: Head): Rollout {
  return {
    stream,
    head,
    programme,
    programmes: PersistentMap(),
    applied: List(),
    facts: PersistentMap(),
    duties: PersistentMap(),
    activities: PersistentMap(),
    plan: PersistentMap(),
    workshops: PersistentMap(),
    scopes: PersistentMap(),
    guidance: PersistentMap(),
    training: PersistentMap(),
    communications: PersistentMap(),
    settingsTests: PersistentMap(),
    staffBooking: PersistentMap(),
    standings: PersistentMap(),
    dated: PersistentMap(),
    erasedTexts: PersistentMap(),
  };
}
