import { List, Map as PersistentMap } from 'immutable';
import type { Day, Moment } from './calendar';
import type { Asked, Extent, Finding, Missing } from './finding';
import type { Envelope, Head } from './journal/envelope';
import type { Requirement } from './programme/criterion';
import type { Programme, RevisionId } from './programme/programme';
import type { RenamedKind } from './programme/rename';
import type { Right, RightRule } from './programme/role';
import type { Naming } from './renaming/naming';

/** A definition that came into force. */
export interface AppliedRevision {
  readonly revision: RevisionId;
  readonly at: Moment;
  readonly told: number;
}

export interface Programmes {
  readonly get: (revision: RevisionId) => Programme | undefined;
}

/**
 * What every aspect may read of a rollout: its definitions, its events, and the rules that it is folded by. Each
 * aspect's own part of the state stands beside this, under the aspect's name. Maps are persistent, so that an
 * earlier state stays valid and costs nothing to keep. Keys are the events' subjects.
 */
export interface Ground {
  readonly stream: string;
  readonly head: Head;
  /** The definition in force, and every one that has been; earlier ones in today's names. */
  readonly programme: Programme;
  readonly programmes: PersistentMap<RevisionId, Programme>;
  readonly applied: List<AppliedRevision>;
  /** Every event, by subject, as recorded but for things that have been renamed since: those in today's names. */
  readonly facts: PersistentMap<string, readonly Envelope[]>;
  /** Moments at which something changes by itself, and that have not been judged yet, by subject. */
  readonly awaited: PersistentMap<string, Moment>;
  readonly rules: Rules;
}

/** By what a rollout is folded and judged. The registry of aspects has it all; nothing else is a rule. */
export interface Rules {
  /** By the first word of their subjects. */
  readonly parts: ReadonlyMap<string, { readonly key: string; readonly part: Part }>;
  /** By kind. */
  readonly criteria: ReadonlyMap<string, Criterion>;
  /** The state once everything that was awaited until `to` has been judged at its moment. */
  advance(ground: Ground, to: Moment): Ground;
}

/** What an id in an event's data is the id of; `verbatim` is of nothing that can be renamed. */
export type IdKind = RenamedKind | 'place' | 'where' | 'item' | 'verbatim';

export type Ids = Readonly<Record<string, string>>;

/** What is known of a kind of event, beside what it adds up to. */
export interface EventRule {
  /** The right that it takes. */
  readonly right: Right;
  /** Facts can be told again or taken back. Acts (approvals, steps) are undone by their own opposite. */
  readonly correctable: boolean;
  /** The texts that its data names: long ones unfold where history shows them. */
  readonly texts: Readonly<Record<string, 'short' | 'long'>>;
}

/** An aspect's part of the state, as those see it who work on all parts alike. */
export interface Part {
  readonly word: string;
  readonly rights: Readonly<Record<Right, RightRule>>;
  readonly events: Readonly<Record<string, EventRule>>;
  /** The keys of an event's data by which it is known. */
  readonly ids: Readonly<Record<string, IdKind>>;
  readonly subjectBy: (ids: Ids) => string;
  readonly fold: (before: unknown, event: Envelope) => unknown;
  /** The rest of an event's data in today's names. */
  readonly namedBy: (data: unknown, ids: Ids, naming: Naming) => object;
  readonly awaitedBy: (state: unknown) => Moment | undefined;
  readonly retold?: Retell;
  carried?(before: Ground, naming: Naming): PersistentMap<string, unknown>;
}

/** An event that has been told in today's names, and the subject that it had before. */
export interface Retold {
  readonly event: Envelope;
  readonly was: string;
}

/** Makes of events that have come together under one subject, in their order, what it has been told from then on. */
export type Retell = (events: readonly Retold[], naming: Naming, programmes: Programmes) => Envelope[];

/** A criterion, as those see it who ask any. */
export interface Criterion {
  readonly extentOf: (asks: Requirement) => Extent;
  readonly find: (ground: Ground, asked: Asked, asks: Requirement, on: Day, ask: Ask) => Finding;
  /** By what of a subject the answer may differ from another's of its service task. */
  readonly differsBy: (ground: Ground, asked: Asked, asks: Requirement) => string;
  /** What a missing part is about. */
  readonly concerns: (asks: Requirement, missing: Missing | undefined) => Extent;
  /** The acts that would mend what is missing, each with what it is about. */
  readonly mending: (
    ground: Ground,
    asked: Asked,
    asks: Requirement,
    on: Day,
    ask: Ask,
  ) => readonly Mending[];
  /** What it asks for by ids, field by field. */
  readonly refers: Readonly<Record<string, RenamedKind>>;
  /** The field that tells two of a kind apart at one gate. */
  readonly apart?: string;
}

/** An act by its name, and what it is to be about. */
export interface Mending {
  readonly act: string;
  readonly about: Ids;
}

/** Asks any requirement. It is handed down, so that an aspect whose criterion asks others imports none of them. */
export type Ask = (ground: Ground, asked: Asked, requirement: Requirement, on: Day) => Finding;

/** The state of a stream in which nothing but its first definition has happened yet. */
export function emptyGround(stream: string, programme: Programme, head: Head, rules: Rules): Ground {
  const parts = [...rules.parts.values()].map(({ key }) => [key, PersistentMap()] as const);
  return {
    stream,
    head,
    programme,
    programmes: PersistentMap(),
    applied: List(),
    facts: PersistentMap(),
    awaited: PersistentMap(),
    rules,
    ...Object.fromEntries(parts),
  };
}

/** The part of an aspect, by its key: for whoever works on all of them alike. */
export function partIn(ground: Ground, key: string): PersistentMap<string, unknown> {
  // Cast: beside its own fields a ground holds one map for each part of its rules.
  return (
    (ground as unknown as Readonly<Record<string, PersistentMap<string, unknown>>>)[key] ?? PersistentMap()
  );
}

/** The part that a subject's events add up to; nothing for a word of no aspect. */
export function partOf({ parts }: Rules, subject: string) {
  return parts.get(subject.slice(0, subject.indexOf('/')));
}

/** What is known of an event's kind; nothing for those that no aspect has. */
export function ruleOf(
  rules: Rules,
  { subject, type }: Pick<Envelope, 'subject' | 'type'>,
): EventRule | undefined {
  const events = partOf(rules, subject)?.part.events;
  return events && Object.hasOwn(events, type) ? events[type] : undefined;
}
