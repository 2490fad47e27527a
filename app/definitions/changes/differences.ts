import equal from 'fast-deep-equal/es6/index.js';
import type { Mark } from '../../schema/kit';
import type { Documents } from '../documents';
import { schemas } from '../schema/document-kinds';
import { resolved, schemaUnder, type WalkedSchema } from '../schema/resolve';
import type { Change, ChangePath } from './change';
import { byIdentity, formerIds } from './identity';

const anything: WalkedSchema = {};

/** A schema of all documents together, so that one walk finds every difference with its mark. */
const documentsSchema: WalkedSchema = {
  properties: {
    programme: { ...(schemas.programme as WalkedSchema), 'x-mark': 'material' },
    rollout: { ...(schemas.rollout as WalkedSchema), 'x-mark': 'material' },
    communications: { ...(schemas.communications as WalkedSchema), 'x-mark': 'material' },
    training: { ...(schemas.training as WalkedSchema), 'x-mark': 'material' },
    metrics: { ...(schemas.metrics as WalkedSchema), 'x-mark': 'material' },
    serviceTasks: { items: schemas['service-task'] as WalkedSchema, 'x-mark': 'material' },
    guidance: { additionalProperties: { additionalProperties: anything }, 'x-mark': 'editorial' },
  },
};

/** Every difference between two definitions, down to the smallest part. Empty exactly when they are equal. */
export function differences(current: Partial<Documents>, wanted: Documents): Change[] {
  return compare(documentsSchema, current, wanted, [], 'material');
}

function compare(schema: WalkedSchema, was: unknown, now: unknown, path: ChangePath, mark: Mark): Change[] {
  if (equal(was, now)) return [];
  const [before, after] = [resolved(schema, was), resolved(schema, now)];
  if (before !== after) return [{ change: 'changed', mark, path, was, now }];
  if (Array.isArray(was) && Array.isArray(now)) return compareLists(after, was, now, path, mark);
  if (isMap(was) && isMap(now)) return compareMaps(after, was, now, path, mark);
  return [{ change: 'changed', mark, path, was, now }];
}

type Plain = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Plain {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function compareMaps(schema: WalkedSchema, was: Plain, now: Plain, path: ChangePath, mark: Mark): Change[] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(was)])];
  return keys.flatMap((key): Change[] => {
    const inner = schemaUnder(schema, key);
    const innerMark = within(mark, inner);
    const at = [...path, key];
    if (was[key] === undefined && now[key] === undefined) return [];
    if (was[key] === undefined) return [{ change: 'added', mark: innerMark, path: at, now: now[key] }];
    if (now[key] === undefined) return [{ change: 'removed', mark: innerMark, path: at, was: was[key] }];
    return compare(inner, was[key], now[key], at, innerMark);
  });
}

/** All parts of something editorial are editorial. */
function within(mark: Mark, schema: WalkedSchema): Mark {
  return mark === 'editorial' ? 'editorial' : (schema['x-mark'] ?? mark);
}

function compareLists(
  schema: WalkedSchema,
  was: readonly unknown[],
  now: readonly unknown[],
  path: ChangePath,
  mark: Mark,
): Change[] {
  const [before, after] = [byIdentity(was), byIdentity(now)];
  if (!before || !after) return [{ change: 'changed', mark, path, was, now }];
  const item = schema.items ?? anything;
  // Former ids count once, as in `renaming/new-renames`.
  const formerly = new Map(
    [...after].map(([id, thing]) => {
      const former = formerIds(thing);
      const told = [id, ...former].flatMap((one) => formerIds(before.get(one)));
      return [id, former.filter((old) => before.has(old) && !told.includes(old))];
    }),
  );
  const carriedOn = new Set([...formerly.values()].flat());
  const changes = [...after].flatMap(([id, thing]): Change[] => {
    const at = [...path, id];
    const former = formerly.get(id) ?? [];
    // An id that goes on to another, and is another's from then on, is not what it was.
    const own = before.has(id) && !(former.length > 0 && carriedOn.has(id)) ? [id] : [];
    const [first, ...others] = [...own, ...former];
    if (first === undefined) return [{ change: 'added', mark, path: at, now: thing }];
    if (former.length === 0) return compare(item, before.get(id), thing, at, mark);
    // An approval goes on binding what it bound under a new name, but not what has become one with something else.
    const nameMark = others.length > 0 ? mark : 'editorial';
    const renamed: Change = { change: 'renamed', mark: nameMark, path: at, was: [first, ...others], now: id };
    const known = { ...(before.get(first) as Plain), id, renamedFrom: (thing as Plain).renamedFrom };
    return [renamed, ...compare(item, known, thing, at, mark)];
  });
  const removed = [...before].flatMap(([id, thing]): Change[] =>
    after.has(id) || carriedOn.has(id) ? [] : [{ change: 'removed', mark, path: [...path, id], was: thing }],
  );
  return [...changes, ...reordered([...before.keys()], [...after.keys()], path, mark), ...removed];
}

/** The order of a list is part of it: the stair's above all. */
function reordered(was: readonly string[], now: readonly string[], path: ChangePath, mark: Mark): Change[] {
  const stayed = was.filter((id) => now.includes(id));
  const order = now.filter((id) => was.includes(id));
  if (equal(stayed, order)) return [];
  return [{ change: 'changed', mark, path: [...path, '(order)'], was: stayed, now: order }];
}
