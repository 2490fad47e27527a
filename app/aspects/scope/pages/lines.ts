import type { AppointmentType } from '../../../domain/programme/service-task';
import type { Speaker } from '../../../wording/speaker';
import { scopeLines, type ScopeLine, type ScopeSide } from '../differences';
import type { ScopedService } from '../events';
import { isTypeTerm, sayScoped, sayTerm, sayType, sayUnits } from './terms';

/** One line of what differs, in words. What is of one kind for several units or types is one line. */
export interface ChangeLine {
  readonly id: string;
  readonly change: 'add' | 'remove' | 'change';
  readonly title: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
  readonly details: readonly string[];
}

export interface ScopeChanges {
  readonly changes: readonly ChangeLine[];
  /** What stays as it is. */
  readonly same: readonly string[];
}

/** A proposed scope against the one in force. */
export function scopeChanges(
  before: ScopeSide | undefined,
  after: ScopeSide,
  speaker: Speaker,
): ScopeChanges {
  const lines = scopeLines(before, after);
  const groups = new Map<string, ScopeLine[]>();
  for (const line of lines) {
    if (line.change === 'same') continue;
    const key = keyOf(line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const told = { before, after, speaker };
  return {
    changes: [...groups].flatMap(([id, group]) => changeLine(id, group, told) ?? []),
    same: sameLines(lines, told),
  };
}

interface Told {
  readonly before: ScopeSide | undefined;
  readonly after: ScopeSide;
  readonly speaker: Speaker;
}

function keyOf(line: ScopeLine): string {
  const { of, change, service } = line;
  const what = of === 'term' ? [line.term] : [];
  return [of, change, service, ...what].join(' ');
}

function changeLine(
  id: string,
  group: readonly ScopeLine[],
  { before, after, speaker }: Told,
): ChangeLine | undefined {
  const [first] = group;
  if (!first || first.change === 'same') return undefined;
  const { line, terms } = speaker.words.scope;
  const { change } = first;
  const service = speaker.service(first.service);
  const types = group.flatMap((one) => ('type' in one && one.type !== undefined ? [one.type] : []));
  const side = change === 'remove' ? before : after;
  const typeOf = (on: ScopeSide | undefined, type: string | undefined) => typeIn(on, first.service, type);
  const named = speaker.words.words.listed(
    types.map((type) => speaker.text(typeOf(side, type)?.name ?? { fi: type })),
  );
  switch (first.of) {
    case 'service': {
      const scoped = change === 'add' ? scopedIn(after, first.service) : undefined;
      const details = scoped ? sayScoped(after.programme, scoped, speaker) : [];
      // Where nothing is in force, services are all there is to add.
      return { id, change, title: before ? line.service(service) : service, details };
    }
    case 'unit': {
      const units = group.flatMap((one) => (one.of === 'unit' ? [speaker.unit(one.unit)] : []));
      return { id, change, title: line.unit(service, speaker.words.words.listed(units)), details: [] };
    }
    case 'type': {
      const added = change === 'add' ? types.flatMap((type) => typeOf(after, type) ?? []) : [];
      const details = added.map((type) => sayType(type, [], speaker));
      return { id, change, title: line.type(service, named), details };
    }
    case 'term': {
      const { term } = first;
      const label = term in terms ? terms[term as keyof typeof terms] : term;
      const values = byValues(group, { before, after, speaker });
      const [one, ...others] = values;
      if (!one || others.length > 0) {
        const details = values.map(
          ({ names, was, now }) => `${names}: ${speaker.words.scope.brief.change(was, now)}`,
        );
        return { id, change, title: line.term(service, label), details };
      }
      const title = line.term(named === '' ? service : `${service}, ${named}`, label);
      return { id, change, title, was: one.was, now: one.now, details: [] };
    }
    default:
      return first satisfies never;
  }
}

/** The types of a term that changes, those together that change alike. */
function byValues(group: readonly ScopeLine[], { before, after, speaker }: Told) {
  const found = new Map<string, { readonly was: string; readonly now: string; readonly types: string[] }>();
  for (const line of group) {
    if (line.of !== 'term') continue;
    const [was, now] = [sayValue(before, line, speaker), sayValue(after, line, speaker)];
    const key = `${was}\n${now}`;
    const known = found.get(key) ?? { was, now, types: [] };
    const type = typeIn(after, line.service, line.type);
    found.set(key, { ...known, types: [...known.types, ...(type ? [speaker.text(type.name)] : [])] });
  }
  return [...found.values()].map(({ types, ...value }) => ({
    ...value,
    names: speaker.words.words.listed(types),
  }));
}

function sayValue(
  side: ScopeSide | undefined,
  line: Extract<ScopeLine, { of: 'term' }>,
  speaker: Speaker,
): string {
  const { scope, words } = speaker.words;
  const { service, type: id, term } = line;
  const type = typeIn(side, service, id);
  if (type && isTypeTerm(term)) return sayTerm(type, term, speaker);
  const scoped = scopedIn(side, service);
  if (term === 'highestStep') return scoped ? speaker.step(scoped.highestStep) : scope.nothing;
  if (term === 'notBefore') return scoped?.notBefore ? words.dates.full(scoped.notBefore) : scope.unlimited;
  return scope.nothing;
}

/** What stays: the units of a service when none of them changes, and each type that does not change at all. */
function sameLines(lines: readonly ScopeLine[], { before, after, speaker }: Told): string[] {
  return after.content.services.flatMap((scoped) => {
    if (!scopedIn(before, scoped.service)) return [];
    const own = lines.filter(({ service }) => service === scoped.service);
    const changed = own.filter(({ change }) => change !== 'same');
    const service = speaker.service(scoped.service);
    const changes = (type: string) => changed.some((line) => 'type' in line && line.type === type);
    const types = scoped.types.flatMap((type) =>
      changes(type) ? [] : (typeIn(after, scoped.service, type) ?? []),
    );
    return [
      ...(changed.some(({ of }) => of === 'unit')
        ? []
        : [`${service}. ${sayUnits(after.programme, scoped, speaker)}`]),
      ...types.map((type) => `${service}, ${sayType(type, [], speaker)}`),
    ];
  });
}

function scopedIn(side: ScopeSide | undefined, service: string): ScopedService | undefined {
  return side?.content.services.find((scoped) => scoped.service === service);
}

function typeIn(
  side: ScopeSide | undefined,
  service: string,
  type: string | undefined,
): AppointmentType | undefined {
  return side?.programme.services.get(service)?.appointmentTypes.find(({ id }) => id === type);
}
