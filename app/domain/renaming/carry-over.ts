import { Map as PersistentMap } from 'immutable';
import { aspectWord, foldSubject, isAspect, partOf, parts } from '../aspects/by-subject';
import type { Moment } from '../calendar';
import type { RolloutEvent } from '../journal/event';
import type { Programme } from '../programme/programme';
import type { Rollout } from '../rollout';
import { identitiesOf } from './identity';
import { namingOf, stepNamed, type Naming } from './naming';
import { renamedProgramme } from './rename-programme';
import { renamedScope } from './rename-scope';
import { actorNamed, keptStandings, renamedStandings } from './rename-standing';

/**
 * The state as `after` finds it when it comes into force: what is known under former ids is told in today's and folded
 * again. Steps are carried over as they stand, because what moved them was judged by the gates of its day.
 */
export function carryOver(before: Rollout, after: Programme): Rollout {
  const naming = namingInto(before, after);
  if (!naming.renames) return { ...before, standings: keptStandings(before, after) };

  const standings = renamedStandings(before, naming);
  const programmes = before.programmes.map((programme) => renamedProgramme(programme, naming));
  const facts = factsNamed(before.facts, naming, programmes);
  return { ...before, programmes, facts, ...aspectsOf(facts), standings, dated: datedOf(standings) };
}

/** What everything that is known is called once `after` is in force. */
export function namingInto({ programmes, programme }: Rollout, after: Programme): Naming {
  return namingOf([...programmes.values(), programme], programme, after);
}

/** An event that has been told in today's names, and the subject that it had before. */
interface Retold {
  readonly event: RolloutEvent;
  readonly was: string;
}

function factsNamed(
  facts: Rollout['facts'],
  naming: Naming,
  programmes: Rollout['programmes'],
): Rollout['facts'] {
  const retold = new Map<string, Retold[]>();
  for (const [was, events] of facts) {
    for (const [subject, named] of eventsNamed(was, events, naming)) {
      retold.set(subject, [...(retold.get(subject) ?? []), ...named.map((event) => ({ event, was }))]);
    }
  }
  return PersistentMap(
    [...retold].map(([subject, events]): [string, readonly RolloutEvent[]] => {
      const inOrder = events.toSorted((a, b) => a.event.sequence - b.event.sequence);
      const isScope = aspectWord(subject) === 'scope';
      return [
        subject,
        isScope ? renamedScope(numberedThrough(inOrder), naming, programmes) : eachOnce(inOrder),
      ];
    }),
  );
}

/** What was split and has become one again has happened once. */
function eachOnce(events: readonly Retold[]): RolloutEvent[] {
  return [...new Map(events.map(({ event }) => [event.sequence, event])).values()];
}

/** The events of one subject, for each subject that it has become. */
function eventsNamed(
  was: string,
  events: readonly RolloutEvent[],
  naming: Naming,
): [string, RolloutEvent[]][] {
  const word = aspectWord(was);
  // A withdrawal alone does not say what it was about.
  const first = events.find(({ type }) => type !== 'factWithdrawn');
  if (!isAspect(word) || !first) return [[was, [...events]]];
  return identitiesOf(word, first.data, naming).map(({ subject, ids }) => [
    subject,
    events.map((event) => eventNamed(event, subject, ids, naming)),
  ]);
}

function eventNamed(event: RolloutEvent, subject: string, ids: object, naming: Naming): RolloutEvent {
  const actor = actorNamed(event.actor, naming);
  // A withdrawal names the event that it takes back and nothing else.
  if (event.type === 'factWithdrawn') return { ...event, actor, subject };
  const data = { ...event.data, ...ids, ...stepsNamed(event, ids, naming) };
  return { ...event, actor, subject, data } as RolloutEvent;
}

function stepsNamed({ data, subject }: RolloutEvent, ids: { service?: string }, naming: Naming): object {
  if (aspectWord(subject) !== 'step') return {};
  const first = (id: string) => stepNamed(naming, id);
  return {
    ...('from' in data && { from: first(data.from) }),
    ...('to' in data && { to: first(data.to) }),
    ...('types' in data && {
      types: data.types.flatMap((type) => naming.of('appointmentType', type, ids.service)),
    }),
  };
}

/** Proposals of scopes that have become one, numbered through in the order in which they were made. */
function numberedThrough(events: readonly Retold[]): RolloutEvent[] {
  if (events.every(({ was }) => was === events[0]?.was)) return events.map(({ event }) => event);
  const numbers = new Map<string, number>();
  return events.map(({ event, was }) => {
    if (!('proposal' in event.data)) return event;
    const key = `${was}/${event.data.proposal}`;
    const proposal = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, proposal);
    return { ...event, data: { ...event.data, proposal } } as RolloutEvent;
  });
}

/** Every aspect but the steps, folded again. */
function aspectsOf(facts: Rollout['facts']): Partial<Rollout> {
  const made = new Map<string, [string, unknown][]>(parts.map((part) => [part, []]));
  for (const [subject, events] of facts) {
    const word = aspectWord(subject);
    if (!isAspect(word) || word === 'step') continue;
    const state = foldSubject(word, events);
    if (state !== undefined) made.get(partOf(word))?.push([subject, state]);
  }
  made.delete('standings');
  return Object.fromEntries([...made].map(([part, entries]) => [part, PersistentMap(entries)]));
}

/** Moments that still have to be judged. */
function datedOf(standings: Rollout['standings']): PersistentMap<string, Moment> {
  return PersistentMap(
    [...standings].flatMap(([subject, { dated }]): [string, Moment][] =>
      dated && !dated.heldBack ? [[subject, dated.at]] : [],
    ),
  );
}
