import type { Change, ChangePath } from '../../definitions/changes/change';
import type { Called } from './called';
import { withId } from './called';
import { isLocalised, shownChange, shownValue } from './shown-value';

const signs: Readonly<Record<Change['change'], string>> = {
  added: '+',
  changed: '~',
  renamed: '>',
  removed: '-',
  retired: '-',
};

/** What the documents and their parts are called as headings. */
const headings: Readonly<Record<string, string>> = {
  'programme units': 'Units',
  'programme roles': 'Roles',
  'programme duties': 'Who answers for what',
  'programme systems': 'Systems',
  'programme bodies': 'Bodies',
  'rollout steps': 'The stair and its gates',
  'rollout moves': 'Whose move it is',
  'rollout phases': 'Phases and activities',
  'rollout workshops': 'Workshops',
  'rollout settingsTests': 'Settings tests',
  programme: 'The programme',
  communications: 'Communications',
  training: 'Training',
  metrics: 'Metrics',
  guidance: 'Drafts of guidance',
};

/**
 * The changes under a heading each: the service tasks by their names, the rest by what it is. Material ones are marked.
 * Where whole things come, go or are renamed comes first.
 */
export function changeLines(changes: readonly Change[], called: Called, nameAt: NameAt): string[] {
  const groups = new Map<string, { readonly lines: string[]; weighs: boolean }>();
  for (const change of changes) {
    const { heading, rest } = placeOf(change.path, called);
    const mark = change.mark === 'material' ? '*' : ' ';
    const where = pathText(change.path, rest, nameAt);
    const line = `  ${signs[change.change]} ${mark} ${[where, whatText(change)].filter(Boolean).join(': ')}`;
    const group = groups.get(heading) ?? { lines: [], weighs: false };
    group.lines.push(line);
    group.weighs ||= nameAt(change.path) !== undefined && change.change !== 'changed';
    groups.set(heading, group);
  }
  const inOrder = [...groups].toSorted(([, a], [, b]) => Number(b.weighs) - Number(a.weighs));
  return inOrder.flatMap(([heading, { lines }]) => [heading, ...lines]);
}

/** The name of the thing at a path, when there is one with a name; `undefined` when the last key is no thing's id. */
export type NameAt = (path: ChangePath) => { readonly name: string | undefined } | undefined;

/** Under which heading a path stands, and how much of it the heading says. */
function placeOf(
  [document = '', part, ...rest]: ChangePath,
  { both }: Called,
): { heading: string; rest: number } {
  if (document === 'serviceTasks') {
    return part === undefined || part === '(order)'
      ? { heading: 'Service tasks', rest: 1 }
      : { heading: both('serviceTask', part), rest: 2 };
  }
  const own = headings[`${document} ${part}`];
  if (own !== undefined) return { heading: own, rest: rest.length === 0 ? 1 : 2 };
  return { heading: headings[document] ?? document, rest: 1 };
}

/** The way down from the heading: things by name and id, without the keys of the lists that they stand in. */
function pathText(path: ChangePath, from: number, nameAt: NameAt): string {
  return path
    .flatMap((key, index): string[] => {
      if (index < from) return [];
      const thing = nameAt(path.slice(0, index + 1));
      if (thing) return [thing.name === undefined ? key : withId(thing.name, key)];
      const leadsOn = index + 1 < path.length && nameAt(path.slice(0, index + 2)) !== undefined;
      return leadsOn ? [] : [key];
    })
    .join(' › ');
}

function whatText({ change, path, was, now }: Change): string {
  switch (change) {
    case 'added':
      return isThing(now) ? 'new' : shownValue(now);
    case 'changed':
      return path.at(-1) === '(order)' ? shownValue(now) : shownChange(was, now);
    case 'renamed':
      return `formerly ${[was].flat().join(', ')}`;
    case 'removed':
      return isThing(was) ? 'removed' : `${shownValue(was)} → nothing`;
    case 'retired':
      return 'retired, its history stays';
  }
}

function isThing(value: unknown): boolean {
  return typeof value === 'object' && !isLocalised(value) && !Array.isArray(value);
}
