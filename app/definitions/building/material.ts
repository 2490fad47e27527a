import { canonical } from '../../domain/canonical';
import { remembered } from '../../domain/remembered';

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
  const fields: Record<string, unknown> = {};
  for (const [key, field] of markedMaterial(schema)) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined && !except.includes(key)) fields[key] = materialValue(field, inner);
  }
  return fields;
}

const markedMaterial = remembered(({ properties = {} }: Marked) =>
  Object.entries(properties).filter(([, field]) => field['x-mark'] === 'material'),
);

function materialValue(schema: Marked, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => materialValue(schema.items ?? {}, item));
    const written = items.map((item) => ({ item, text: canonical(item) }));
    return written.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ item }) => item);
  }
  const isRecord = value !== null && typeof value === 'object' && schema.properties !== undefined;
  return isRecord ? materialFields(schema, value) : value;
}
