import type { Scalar } from 'yaml';
import type { Fault } from '../diagnostic';

/** `0401234567` and `+358401234567`: no key takes a number as long, and as a number they would reach nobody. */
const phoneNumber = /^(\+|0)\d{5,}$/;

/** A number that YAML reads otherwise than a person does: 012, 0x10, 1e2, .inf. */
export function unclearNumber({ value, source = '' }: Scalar.Parsed): Fault | undefined {
  if (typeof value !== 'number' || /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(source)) return undefined;
  const isPhone = phoneNumber.test(source);
  return {
    code: 'unclear-number',
    message: `${source} is read as ${value}`,
    label: isPhone ? 'put quotes around it' : 'write it plainly',
    found: source,
    ...(isPhone && { replacement: `"${source}"` }),
    ...(!isPhone && Number.isSafeInteger(value) && { replacement: String(value) }),
  };
}
