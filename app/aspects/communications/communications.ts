import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Ground } from '../../domain/ground';
import type { Happened, TextRef } from '../../domain/journal/envelope';
import { wholeProgramme, type Place } from '../../domain/programme/place';
import type { Programme } from '../../domain/programme/programme';

/** What can happen to a row of the communications plan: it is done. Its day is the plan's. */
export type CommunicationEvent = Happened<
  'communicationDone',
  { readonly place: Place; readonly row: string; readonly evidence?: TextRef }
>;

export interface DoneCommunication {
  readonly on: Day;
  readonly evidence?: TextRef;
  readonly told: number;
}

export type WithCommunications = Ground & {
  readonly communications: PersistentMap<string, DoneCommunication>;
};

export function communicationSubject(place: Place, row: string): string {
  return `communication/${place}/${row}`;
}

export const communications = part<DoneCommunication, CommunicationEvent>()({
  word: 'communication',
  ids: { place: 'place', row: 'communication' },
  subject: ({ place, row }) => communicationSubject(place, row),
  rights: { recordCommunication: { meaning: 'record communications as done' } },
  events: {
    communicationDone: { right: 'recordCommunication', correctable: true, texts: { evidence: 'short' } },
  },
  apply: (_before, { data: { evidence }, happenedOn: on, sequence: told }) => ({
    on,
    ...(evidence && { evidence }),
    told,
  }),
});

/**
 * Records that a row of the communications plan was carried out on a day. Refused for an unknown row,
 * a place of another level, a day to come, or a row told already.
 */
export function completeCommunication(
  programme: Programme,
  before: DoneCommunication | undefined,
  command: CommunicationEvent['data'] & { readonly on: Day; readonly corrects?: number },
  today: Day,
): Decision<
  CommunicationEvent,
  | { readonly reason: 'no-such-row' | 'not-yet' | 'no-such-fact' }
  | { readonly reason: 'done-already'; readonly event: number }
> {
  const { place, row, evidence, on, corrects } = command;
  if (!isRowAt(programme, place, row)) return refused({ reason: 'no-such-row' });
  if (on > today) return refused({ reason: 'not-yet' });
  if (corrects !== before?.told)
    return refused(before ? { reason: 'done-already', event: before.told } : { reason: 'no-such-fact' });
  return decided<CommunicationEvent>({
    type: 'communicationDone',
    subject: communicationSubject(place, row),
    happenedOn: on,
    ...(corrects !== undefined && { corrects }),
    data: { place, row, ...(evidence && { evidence }) },
  });
}

/** Whether a row is carried out in a place: once for the programme, or in each service task. */
export function isRowAt(programme: Programme, place: Place, row: string): boolean {
  const level = programme.communications.get(row)?.level;
  if (level === undefined) return false;
  return level === 'programme' ? place === wholeProgramme : programme.serviceTasks.has(place);
}
