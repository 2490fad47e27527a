import { refused } from './decision';
import { installation, type Envelope, type PersonId, type Recorded, type StreamId } from './journal/envelope';
import type { Right, RoleId } from './programme/role';

/**
 * What can happen to the installation as a whole: persons come to it, are given another link to set a password with,
 * and programmes begin. Who the persons are is a row, not an event.
 */
export type InstallationEvent =
  | Recorded<'personAdded', { readonly person: PersonId; readonly founder: boolean }>
  | Recorded<'linkMade', { readonly person: PersonId }>
  | Recorded<'programmeBegun', { readonly programme: StreamId }>;

/**
 * The first person of an empty installation: may apply the first definition and grant duties,
 * so that everyone else can be let in. It is recorded as a role of its own.
 */
export const founderRole: RoleId = 'founder';
export const founderRights: readonly Right[] = ['applyDefinition', 'grantDuties', 'view'];

export function personSubject(person: PersonId): string {
  return `person/${person}`;
}

/** The person who founded the installation, if anyone has. */
export function founderOf(events: Iterable<Envelope>): PersonId | undefined {
  for (const event of events as Iterable<InstallationEvent>) {
    if (event.type === 'personAdded' && event.data.founder) return event.data.person;
  }
  return undefined;
}

/** Another one-time link: for whoever lost hers, or her password. It is told, since it lets its holder act as her. */
export function linkMade(person: PersonId) {
  return { type: 'linkMade', subject: personSubject(person), data: { person } } as const;
}

/** Told beside a programme's first event, in the same transaction: a stream that is gone whole is missed by this. */
export function programmeBegun(programme: StreamId) {
  return { type: 'programmeBegun', subject: `programme/${programme}`, data: { programme } } as const;
}

/** Reads with care: what is being verified may be anything. */
function begunBy({ type, data }: Envelope): StreamId[] {
  const named = typeof data === 'object' && data !== null && 'programme' in data ? data.programme : undefined;
  return type === 'programmeBegun' && typeof named === 'string' ? [named] : [];
}

/**
 * The streams that must be there: every programme that the installation's events say has begun, and the
 * installation's own once anything else has left a trace.
 */
export function expectedStreams(events: readonly Envelope[], traces: readonly StreamId[]): StreamId[] {
  const begun = events.flatMap(begunBy);
  return traces.length > 0 ? [installation, ...begun] : begun;
}

/** Adds a person. The first one founds the installation; that happens once. */
export function addPerson(
  founder: PersonId | undefined,
  command: { readonly person: PersonId; readonly first: boolean },
) {
  if (command.first && founder !== undefined) return refused({ reason: 'founded-already' as const });
  if (!command.first && founder === undefined) return refused({ reason: 'not-founded' as const });
  const { person, first } = command;
  const event = {
    type: 'personAdded',
    subject: personSubject(person),
    data: { person, founder: first },
  } as const;
  return { ok: true as const, events: [event] };
}
