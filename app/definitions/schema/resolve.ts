import type { Mark } from '../../schema/kit';

/** A schema as it is walked beside a value. */
export interface WalkedSchema {
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, WalkedSchema>>;
  readonly additionalProperties?: boolean | WalkedSchema;
  readonly items?: WalkedSchema;
  readonly allOf?: readonly WalkedSchema[];
  readonly if?: WalkedSchema;
  readonly then?: WalkedSchema;
  readonly else?: WalkedSchema;
  readonly 'x-mark'?: Mark;
}

/** The schema that a value is really held against: the branch of a union that it takes. */
export function resolved(schema: WalkedSchema, value: unknown): WalkedSchema {
  const branch = schema.allOf?.find((one) => one.if && holds(one.if, value))?.then;
  if (branch) return resolved(branch, value);
  if (!schema.if) return schema;
  const next = holds(schema.if, value) ? schema.then : schema.else;
  return next ? resolved(next, value) : schema;
}

/** The schema of what stands under `key` of a value. */
export function schemaUnder(schema: WalkedSchema, key: string): WalkedSchema {
  const { properties, additionalProperties } = schema;
  return properties?.[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
}

/** The conditions that the kit writes, and no others. */
function holds(condition: WalkedSchema, value: unknown): boolean {
  const { type, required = [], properties = {} } = condition;
  if (type === 'string') return typeof value === 'string';
  if (value === null || typeof value !== 'object') return false;
  const map = value as Readonly<Record<string, unknown>>;
  return (
    required.every((key) => key in map) &&
    Object.entries(properties).every(([key, { enum: allowed }]) => !allowed || allowed.includes(map[key]))
  );
}
