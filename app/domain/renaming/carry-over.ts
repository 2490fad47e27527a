import { Map as PersistentMap } from 'immutable';
import type { Moment } from '../calendar';
import { foldSubject } from '../fold-subject';
import { partOf, type Ground, type Ids, type Part, type Retell, type Retold } from '../ground';
import type { Envelope } from '../journal/envelope';
import type { Programme } from '../programme/programme';
import { identitiesOf } from './identity';
import { actorNamed, namingOf, type Naming } from './naming';
import { renamedProgramme } from './rename-programme';

/**
 * The state as `after` finds it when it comes into force: what is known under former ids is told in today's and folded
 * again. What an aspect carries over as it stands was judged by the rules of its day, and is not judged anew.
 */
export function carryOver(before: Ground, after: Programme): Ground {
  const naming = namingInto(before, after);
  const carried = carriedParts(before, naming);
  if (!naming.renames) return { ...before, ...Object.fromEntries(carried) };

  const programmes = before.programmes.map((programme) => renamedProgramme(programme, naming));
  const facts = factsNamed({ ...before, programmes }, naming);
  const parts = new Map([...foldedParts({ ...before, facts }), ...carried]);
  return { ...before, programmes, facts, ...Object.fromEntries(parts), awaited: awaitedIn(before, parts) };
}

/** What everything that is known is called once `after` is in force. */
export function namingInto({ programmes, programme }: Ground, after: Programme): Naming {
  return namingOf([...programmes.values(), programme], programme, after);
}

type KeyedParts = Map<string, PersistentMap<string, unknown>>;

function carriedParts(before: Ground, naming: Naming): KeyedParts {
  const made: KeyedParts = new Map();
  for (const { key, part } of before.rules.parts.values()) {
    if (part.carried) made.set(key, part.carried(before, naming));
  }
  return made;
}

function factsNamed(before: Ground, naming: Naming): Ground['facts'] {
  const retold = new Map<string, Retold[]>();
  for (const [was, events] of before.facts) {
    for (const [subject, named] of eventsNamed(before, was, events, naming)) {
      retold.set(subject, [...(retold.get(subject) ?? []), ...named.map((event) => ({ event, was }))]);
    }
  }
  return PersistentMap(
    [...retold].map(([subject, events]): [string, readonly Envelope[]] => {
      const inOrder = events.toSorted((a, b) => a.event.sequence - b.event.sequence);
      const retell = partOf(before.rules, subject)?.part.retold ?? eachOnce;
      return [subject, retell(inOrder, naming, before.programmes)];
    }),
  );
}

/** What was split and has become one again has happened once. */
const eachOnce: Retell = (events) => [
  ...new Map(events.map(({ event }) => [event.sequence, event])).values(),
];

/** The events of one subject, for each subject that it has become. */
function eventsNamed(
  { rules }: Ground,
  was: string,
  events: readonly Envelope[],
  naming: Naming,
): [string, Envelope[]][] {
  const part = partOf(rules, was)?.part;
  // A withdrawal alone does not say what it was about.
  const first = events.find(({ type }) => type !== 'factWithdrawn');
  if (!part || !first) return [[was, [...events]]];
  return identitiesOf(part, first.data, naming).map(({ subject, ids }) => [
    subject,
    events.map((event) => eventNamed(event, part, subject, ids, naming)),
  ]);
}

function eventNamed(event: Envelope, part: Part, subject: string, ids: Ids, naming: Naming): Envelope {
  const actor = actorNamed(event.actor, naming);
  // A withdrawal names the event that it takes back and nothing else.
  if (event.type === 'factWithdrawn') return { ...event, actor, subject };
  const data = { ...(event.data as object), ...ids, ...part.namedBy(event.data, ids, naming) };
  return { ...event, actor, subject, data };
}

/** Every part that the events alone make, folded again. */
function foldedParts({ facts, rules }: Ground): KeyedParts {
  const made = new Map<string, [string, unknown][]>();
  for (const { key, part } of rules.parts.values()) if (!part.carried) made.set(key, []);
  for (const [subject, events] of facts) {
    const known = partOf(rules, subject);
    const state = known && !known.part.carried ? foldSubject(known.part, events) : undefined;
    if (known && state !== undefined) made.get(known.key)?.push([subject, state]);
  }
  return new Map([...made].map(([key, entries]) => [key, PersistentMap(entries)]));
}

/** Moments that still have to be judged. */
function awaitedIn({ rules }: Ground, parts: KeyedParts): PersistentMap<string, Moment> {
  const awaited = [...rules.parts.values()].flatMap(({ key, part }) =>
    [...(parts.get(key) ?? [])].flatMap(([subject, state]): [string, Moment][] => {
      const at = part.awaitedBy(state);
      return at === undefined ? [] : [[subject, at]];
    }),
  );
  return PersistentMap(awaited);
}
