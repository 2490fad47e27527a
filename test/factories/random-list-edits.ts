import { oneOf, type Dice } from './dice';

export interface Thing {
  id: string;
  renamedFrom?: string | string[];
  [key: string]: unknown;
}

/** A copy of a definition, to be changed in place. */
export type Draft = {
  programme: Record<string, unknown>;
  serviceTasks: (Thing & { units: string[]; socialServices: Thing[] })[];
  guidance: Record<string, Record<string, string>>;
} & Record<string, unknown>;

/** Every list of things with ids, wherever it stands. */
function listsIn(value: unknown): Thing[][] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(listsIn);
  const isList = Array.isArray(value) && value.length > 0 && value.every((item) => hasId(item));
  return isList ? [value as Thing[], ...inner] : inner;
}

/** The lists whose things stand on the stair or under what does. */
function weightyLists({ programme, rollout, serviceTasks }: Draft): Thing[][] {
  const services = serviceTasks.map(({ socialServices }) => socialServices);
  const types = services.flat().map(({ appointmentTypes }) => appointmentTypes as Thing[]);
  const { steps, settingsTests } = rollout as Record<string, Thing[]>;
  return [programme.units as Thing[], serviceTasks, ...services, ...types, steps ?? [], settingsTests ?? []];
}

function hasId(item: unknown): boolean {
  return typeof (item as { readonly id?: unknown } | null)?.id === 'string';
}

/** Few ids, so that they come back to other things. */
function newId(dice: Dice): string {
  return ['uusi', 'toinen', 'kolmas', 'hoitajan-vastaanotto', 'koivulan-asema', 'tiimi'][dice(6)] ?? 'uusi';
}

/** Changes a definition in place. */
export type Edit = (draft: Draft, dice: Dice) => Draft;

function onList(edit: (list: Thing[], at: number, dice: Dice, draft: Draft) => void): Edit {
  return (draft, dice) => {
    const list = oneOf(dice, dice(3) === 0 ? listsIn(draft) : weightyLists(draft));
    if (list) edit(list, dice(list.length), dice, draft);
    return draft;
  };
}

const renamed = onList((list, at, dice) => {
  const thing = list[at];
  if (thing) list[at] = { ...thing, id: newId(dice), renamedFrom: thing.id };
});

const split = onList((list, at, dice) => {
  const thing = list[at];
  if (!thing) return;
  const part = { ...structuredClone(thing), id: newId(dice), renamedFrom: thing.id };
  const other = dice(2) === 0 ? thing : { ...thing, id: `${part.id}-2`, renamedFrom: thing.id };
  list.splice(at, 1, other, part);
});

const joined = onList((list, at, dice) => {
  const [one, other] = [list[at], list[(at + 1) % list.length]];
  if (one && other && one !== other) becomeOne(list, one, other, dice);
});

/** What was split becomes one again. */
const rejoined: Edit = (draft, dice) => {
  const parts = listsIn(draft).flatMap((list) =>
    list.flatMap((one) => {
      const other = list.find(
        ({ id, renamedFrom }) => id !== one.id && renamedFrom === (one.renamedFrom ?? one.id),
      );
      return other ? [{ list, one, other }] : [];
    }),
  );
  const part = oneOf(dice, parts);
  if (part) becomeOne(part.list, part.one, part.other, dice);
  return draft;
};

function becomeOne(list: Thing[], one: Thing, other: Thing, dice: Dice): void {
  const both =
    dice(2) === 0 ? { id: newId(dice), renamedFrom: [one.id, other.id] } : { renamedFrom: [other.id] };
  list.splice(list.indexOf(one), 1, { ...one, ...both });
  list.splice(list.indexOf(other), 1);
}

const added = onList((list, at, dice) => {
  const { renamedFrom: _former, ...thing } = structuredClone(list[at] ?? { id: '' });
  list.splice(dice(list.length + 1), 0, { ...thing, id: newId(dice) });
});

const removed = onList((list, at, _dice, draft) => {
  const [thing] = list.splice(at, 1);
  if (thing) withoutWord(draft, thing.id);
});

const reordered = onList((list, at) => {
  list.unshift(...list.splice(at, 1));
});

/** What refers to a thing by a list or by a day of the plan goes with it. */
function withoutWord(value: unknown, id: string, key = ''): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (let at = value.indexOf(id); at !== -1; at = value.indexOf(id)) value.splice(at, 1);
  } else if (key === 'plan' || inPlan.has(key)) {
    delete (value as Record<string, unknown>)[id];
  }
  for (const [name, inner] of Object.entries(value)) withoutWord(inner, id, name);
}

const inPlan = new Set([
  'steps',
  'workshops',
  'communications',
  'training',
  'phases',
  'activities',
  'guidance',
]);

/** Housekeeping: former ids have been told once. */
export const forgetting: Edit = (draft) => {
  for (const list of listsIn(draft)) for (const thing of list) delete thing.renamedFrom;
  return draft;
};

/** What happens to the things of lists, the likely ones more than once. */
export const listEdits: readonly Edit[] = [
  ...[renamed, split, joined, added, removed, reordered],
  ...[renamed, split, rejoined, rejoined],
];
