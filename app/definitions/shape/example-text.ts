export interface KeySchema {
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
}

/** What could stand at a key: its example, or the only value that is allowed. One of several would be a guess. */
export function exampleOf(schema: KeySchema | undefined): unknown {
  const { examples = [], enum: allowed = [] } = schema ?? {};
  return examples[0] ?? (allowed.length === 1 ? allowed[0] : undefined);
}

/** A value as YAML on one line, the way people write it. */
export function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${inYaml(inner)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' ? wordInYaml(value) : String(value);
}

/** A text without quotes where it stays the same text without them. */
function wordInYaml(text: string): string {
  const isPlain =
    /^[\p{L}0-9][\p{L}0-9 .’'+/@–-]*(:\/\/[^\s,[\]{}]+)?$/u.test(text) && text === text.trimEnd();
  const isOther = /^([0-9.+-][0-9.eExX_+-]*|true|false|null|yes|no|~)$/i.test(text);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  return isPlain && (!isOther || isDay) ? text : JSON.stringify(text);
}
