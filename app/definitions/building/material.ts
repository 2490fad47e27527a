import { canonical } from '../../domain/canonical';

/** As much of a schema as the marks need: what stands in a map or a list, and how it is marked. */
interface Marked {
  readonly 'x-mark'?: 'material' | 'editorial';
  readonly properties?: Readonly<Record<string, Marked>>;
  readonly items?: Marked;
}

/**
 * The fields of a value that its schema marks material, without ids: which things a scope is about is the
 * scope's own choice. Lists are sorted, because no approval depends on an order.
 */
export function materialOf(schema: object, value: object): Record<string, unknown> {
  return materialFields(schema, value, ['id']);
}

function materialFields(
  schema: Marked,
  value: object,
  except: readonly string[] = [],
): Record<string, unknown> {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const inner = (value as Record<string, unknown>)[key];
    if (field['x-mark'] !== 'material' || inner === undefined || except.includes(key)) return [];
    return [[key, materialValue(field, inner)] as const];
  });
  return Object.fromEntries(fields);
}

function materialValue(schema: Marked, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => materialValue(schema.items ?? {}, item));
    return items.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
  }
  const isRecord = value !== null && typeof value === 'object' && schema.properties !== undefined;
  return isRecord ? materialFields(schema, value) : value;
}
