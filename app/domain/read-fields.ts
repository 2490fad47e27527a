import type { Act } from './act';
import type { FieldFault, Given, Typed } from './field';

/** What was typed, as the act takes it; or, field by field, why it cannot be. */
export type Reading =
  | { readonly ok: true; readonly said: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly faults: Readonly<Record<string, FieldFault>> };

/**
 * Reads the fields of an act from what was typed. An empty field holds what it is preset to; what is optional and
 * empty is left out, and what is not is missing.
 */
export function readFields({ fields }: Act, typed: Typed, given: Omit<Given, 'chosen'>): Reading {
  const standing = (name: string): readonly string[] => {
    const own = (typed[name] ?? []).filter((one) => one.trim() !== '');
    if (own.length > 0) return own;
    const preset = fields[name]?.preset?.({ ...given, chosen });
    return preset === undefined ? [] : [preset];
  };
  const chosen = (name: string) => standing(name)[0] ?? '';
  const said: Record<string, unknown> = {};
  const faults: Record<string, FieldFault> = {};
  for (const [name, field] of Object.entries(fields)) {
    const values = standing(name);
    const several = field.look.kind === 'several' || field.look.kind === 'persons';
    if (values.length === 0 && !several) {
      if (!field.optional) faults[name] = { fault: 'missing' };
      continue;
    }
    const read = field.read(values, { ...given, chosen });
    if (read.ok) said[name] = read.value;
    else faults[name] = read;
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, said };
}
