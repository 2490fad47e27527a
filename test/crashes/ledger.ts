import type { Person } from '../../db/persons.server';
import type { Envelope } from '../../app/domain/journal/envelope';
import { textRefs } from '../../app/domain/journal/text-proof';

/** How what was asked for is found again in the journal. */
export type Trace =
  /** By a text that nothing else has; in each of `subjects` when they are known, else wherever it came to. */
  | { readonly by: 'text'; readonly text: string; readonly subjects?: readonly string[] }
  /** By events of this type whose data say so: there may be one. */
  | { readonly by: 'data'; readonly type: string; readonly data: Readonly<Record<string, unknown>> }
  /** By its place in the journal, which the answer told; without an answer nothing tells it from others like it. */
  | { readonly by: 'place'; readonly type: string; readonly subject: string; readonly sequence?: number };

/** One thing that somebody asked Porras to do. */
export interface Asked {
  readonly what: string;
  trace: Trace;
  /** That it was done had reached whoever asked for it, before the process died. */
  acknowledged: boolean;
}

/** The journal as it stands, with the bodies of its texts. */
export interface Recorded {
  readonly events: readonly Envelope[];
  readonly bodies: ReadonlyMap<string, string>;
}

/** A person whom somebody asked to be added: a row, and an event that names it. */
export interface AskedPerson {
  readonly email: string;
  acknowledged: boolean;
}

/** The persons as they stand, and the journal of the installation. */
export interface Added {
  readonly persons: readonly Person[];
  readonly additions: readonly Envelope[];
}

/** The persons for whom row, event and what was told do not agree. */
export function strayPersons(asked: readonly AskedPerson[], { persons, additions }: Added): string[] {
  return asked.flatMap(({ email, acknowledged }) => {
    const rows = persons.filter((person) => person.email === email);
    const named = rows.map(({ id }) => id);
    const events = additions.filter(
      ({ type, data }) => type === 'personAdded' && named.includes((data as { person: string }).person),
    );
    const agree =
      rows.length === events.length && (rows.length === 1 || (!acknowledged && rows.length === 0));
    const found = `${rows.length} persons, ${events.length} events`;
    return agree ? [] : [`${email}: ${found}, ${acknowledged ? '' : 'not '}acknowledged`];
  });
}

/** What does not agree with what was told to those who asked; nothing when all does. */
export function disagreements(asked: readonly Asked[], recorded: Recorded): string[] {
  const texts = eventsByText(recorded);
  const found = asked.flatMap((one) => {
    const events = traced(one.trace, texts, recorded.events);
    const subjects = events.map(({ subject }) => subject);
    const wanted = one.trace.by === 'text' ? one.trace.subjects : undefined;
    const missing =
      one.acknowledged &&
      (wanted ?? ['any']).some((subject) =>
        subject === 'any' ? subjects.length === 0 : !subjects.includes(subject),
      );
    const twice = one.trace.by === 'text' ? new Set(subjects).size < subjects.length : subjects.length > 1;
    return [
      ...(missing ? [`${one.what} was acknowledged and is not there`] : []),
      ...(twice ? [`${one.what} is there ${subjects.length} times`] : []),
    ];
  });
  const named = new Set(recorded.events.flatMap(({ data }) => textRefs(data)).map(({ text }) => text));
  const orphans = [...recorded.bodies].filter(([id]) => !named.has(id));
  return [...found, ...orphans.map(([, body]) => `the text "${body}" is kept, and no event names it`)];
}

/** How many of what was not acknowledged have been done all the same. */
export function doneUntold(asked: readonly Asked[], recorded: Recorded): number {
  const texts = eventsByText(recorded);
  return asked.filter((one) => !one.acknowledged && traced(one.trace, texts, recorded.events).length > 0)
    .length;
}

type ByText = ReadonlyMap<string, readonly Envelope[]>;

function eventsByText({ events, bodies }: Recorded): ByText {
  const found = new Map<string, Envelope[]>();
  for (const event of events) {
    for (const { text } of textRefs(event.data)) {
      const body = bodies.get(text) ?? '';
      found.set(body, [...(found.get(body) ?? []), event]);
    }
  }
  return found;
}

function traced(trace: Trace, texts: ByText, events: readonly Envelope[]): readonly Envelope[] {
  if (trace.by === 'text') return texts.get(trace.text) ?? [];
  if (trace.by === 'place') {
    const { type, subject, sequence = 0 } = trace;
    const event = events[sequence - 1];
    return event?.type === type && event.subject === subject ? [event] : [];
  }
  const wanted = Object.entries(trace.data);
  return events.filter(({ type, data }) => {
    const told = data as Readonly<Record<string, unknown>>;
    return type === trace.type && wanted.every(([key, value]) => told[key] === value);
  });
}
