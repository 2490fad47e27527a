import { wholeProgramme, type Place } from './place';
import type { Programme } from './programme';
import type { RenamedKind } from './rename';
import type { ServiceTask } from './service-task';
import { stairOf } from './stair';

/**
 * How a plan item is written, in the journal for ever: its kind, then what it names, each after a colon, such as
 * `workshop:own-work` or `step:nurse:open`.
 */
export type PlanItemText = string;

const phaseEnds = ['from', 'to'] as const;

/** What a part of an item is: the id of something, or which end of a phase. */
type Part = RenamedKind | 'end';
type Parts = Readonly<Record<string, Part>>;
type Named<P extends Parts> = {
  readonly [Name in keyof P]: P[Name] extends 'end' ? (typeof phaseEnds)[number] : string;
};

/** A place where items have days: a service task, or the programme itself. */
interface There {
  readonly programme: Programme;
  readonly task: ServiceTask | undefined;
  readonly level: 'programme' | 'serviceTask';
  readonly phases: Programme['phases'];
}

/** A kind of plan item: what it names, in the order of its text, and whether a definition has such a one there. */
function kind<const P extends Parts>(parts: P, isIn: (item: Named<P>, there: There) => boolean) {
  return { parts, isIn };
}

const ofService = kind(
  { service: 'service' },
  ({ service }, { task }) => task?.socialServices.includes(service) ?? false,
);
const ofServiceTask = kind({}, (_, { task }) => task !== undefined);

/** The one table of what has a planned day. */
const kinds = {
  step: kind(
    { service: 'service', step: 'step' },
    ({ service, step }, { programme, task }) =>
      (task?.socialServices.includes(service) ?? false) &&
      stairOf(programme, service).find(step) !== undefined,
  ),
  workshop: kind(
    { workshop: 'workshop' },
    ({ workshop }, { programme, task }) =>
      task !== undefined && programme.workshops.some(({ id }) => id === workshop),
  ),
  communication: kind(
    { row: 'communication' },
    ({ row }, { programme, level }) => programme.communications.get(row)?.level === level,
  ),
  training: kind({ unit: 'unit' }, ({ unit }, { task }) => task?.units.includes(unit) ?? false),
  guidance: ofService,
  'settings-tests': ofService,
  'staff-booking': ofService,
  activity: kind({ activity: 'activity' }, ({ activity }, { phases, level }) =>
    phases.some(({ activities }) => activities.some((one) => one.id === activity && one.level === level)),
  ),
  phase: kind({ phase: 'phase', end: 'end' }, ({ phase }, { phases }) =>
    phases.some(({ id }) => id === phase),
  ),
  'contact-person': ofServiceTask,
  scope: ofServiceTask,
};

type Kinds = typeof kinds;

/** What has a planned day, within the programme or a service task. */
export type PlanItem = {
  [K in keyof Kinds]: { readonly kind: K } & Named<Kinds[K]['parts']>;
}[keyof Kinds];

/** Reads an item; nothing when the text is none. Whether a definition has it is another question: `isPlanItem`. */
export function parsePlanItem(text: PlanItemText): PlanItem | undefined {
  const [kind = '', ...values] = text.split(':');
  if (!isKind(kind)) return undefined;
  const parts = partsOf(kind);
  const fits = parts.every(([, part], at) => isValue(part, values[at]));
  if (!fits || values.length !== parts.length) return undefined;
  // Cast: every part of the kind is there, and nothing else.
  return { kind, ...Object.fromEntries(parts.map(([name], at) => [name, values[at]])) } as PlanItem;
}

export function formatPlanItem(item: PlanItem): PlanItemText {
  return [item.kind, ...valuesOf(item).map(({ value }) => value)].join(':');
}

/** How an item of each kind is written, with `standIn` for each id, by the name of what it is. */
export function planItemForms(standIn: (name: string) => string): PlanItemText[] {
  return Object.keys(kinds)
    .filter(isKind)
    .flatMap((kind) =>
      partsOf(kind).reduce<string[]>(
        (forms, [name, part]) =>
          forms.flatMap((form) =>
            (part === 'end' ? phaseEnds : [standIn(name)]).map((written) => `${form}:${written}`),
          ),
        [kind],
      ),
    );
}

/** Whether the definition has such an item there: only such can have a day. */
export function isPlanItem(programme: Programme, place: Place, text: PlanItemText): boolean {
  const item = parsePlanItem(text);
  const task = programme.serviceTasks.get(place);
  if (!item || (place !== wholeProgramme && !task)) return false;
  const level = task ? 'serviceTask' : 'programme';
  const there: There = { programme, task, level, phases: (task ?? programme).phases };
  // Cast: the item is of the kind that it says, and so is the question.
  return kinds[item.kind].isIn(item as never, there);
}

/** The ids that an item names, each with the kind of what it is the id of. */
export function idsIn(item: PlanItem): { readonly kind: RenamedKind; readonly id: string }[] {
  return valuesOf(item).flatMap(({ part, value }) => (part === 'end' ? [] : [{ kind: part, id: value }]));
}

/** The item with every id by each of the names that it is given: one item for each way to take them. */
export function itemsByName(
  item: PlanItem,
  namesOf: (kind: RenamedKind, id: string) => readonly string[],
): PlanItem[] {
  return valuesOf(item).reduce<PlanItem[]>(
    (items, { name, part, value }) =>
      part === 'end'
        ? items
        : items.flatMap((one) => namesOf(part, value).map((named) => ({ ...one, [name]: named }))),
    [item],
  );
}

function isKind(text: string): text is PlanItem['kind'] {
  return Object.hasOwn(kinds, text);
}

function isValue(part: Part, value: string | undefined): boolean {
  return part === 'end' ? phaseEnds.some((end) => end === value) : value !== undefined && value !== '';
}

function partsOf(kind: PlanItem['kind']): readonly (readonly [name: string, part: Part])[] {
  return Object.entries(kinds[kind].parts);
}

function valuesOf(item: PlanItem) {
  // Cast: beside its kind an item has texts only.
  const values = item as unknown as Readonly<Record<string, string>>;
  return partsOf(item.kind).map(([name, part]) => ({ name, part, value: values[name] ?? '' }));
}
