import { Document } from 'yaml';
import { activityPattern, slugPattern } from '../../schema/values';

export interface KeySchema {
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly items?: KeySchema;
}

/**
 * What could stand at a key: its example, or the only value that is allowed. One of several would be a guess, and an
 * id is the programme's own: that of an example would refer to nothing.
 */
export function exampleOf(schema: KeySchema | undefined): unknown {
  const { examples = [], enum: allowed = [] } = schema ?? {};
  if (schema && holdsIds(schema)) return undefined;
  if (allowed.length > 0) return allowed.length === 1 ? allowed[0] : undefined;
  return examples[0];
}

function holdsIds({ pattern = '', items }: KeySchema): boolean {
  return [slugPattern, activityPattern].includes(pattern) || (items !== undefined && holdsIds(items));
}

/** A value as YAML on one line, which may stand inside brackets too. */
export function inYaml(value: unknown): string {
  const inBrackets = new Document([value], { version: '1.2', schema: 'core' }).toString({
    collectionStyle: 'flow',
    flowCollectionPadding: value !== null && typeof value === 'object' && !Array.isArray(value),
    lineWidth: 0,
  });
  return inBrackets.trim().slice(1, -1).trim();
}
