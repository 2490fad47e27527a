import type { Scalar } from 'yaml';
import type { Fault } from '../diagnostic';

/** A number that YAML reads otherwise than a person does: 012, 0x10, 1e2, .inf. */
export function unclearNumber({ value, source = '' }: Scalar.Parsed): Fault | undefined {
  if (typeof value !== 'number' || /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(source)) return undefined;
  return {
    code: 'unclear-number',
    message: `${source} is read as ${value}`,
    label: 'write it plainly',
    found: source,
    ...(Number.isSafeInteger(value) && { replacement: String(value) }),
  };
}
