import { Document } from 'yaml';

export interface KeySchema {
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
}

/** What could stand at a key: its example, or the only value that is allowed. One of several would be a guess. */
export function exampleOf(schema: KeySchema | undefined): unknown {
  const { examples = [], enum: allowed = [] } = schema ?? {};
  if (allowed.length > 0) return allowed.length === 1 ? allowed[0] : undefined;
  return examples[0];
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
