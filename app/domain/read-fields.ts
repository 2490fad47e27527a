import type { Act } from './act';
import type { AnyField, FieldFault, Given, Typed } from './field';
import { ownOf } from './own';

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
    const own = (ownOf(typed, name) ?? []).filter((one) => one.trim() !== '');
    if (own.length > 0) return own;
    const preset = ownOf(fields, name)?.preset?.({ ...given, chosen });
    return preset === undefined ? [] : [preset];
  };
  const chosen = (name: string) => standing(name)[0]?.trim() ?? '';
  const said: Record<string, unknown> = {};
  const faults: Record<string, FieldFault> = {};
  for (const [name, field] of Object.entries(fields)) {
    const values = standing(name);
    if (values.length === 0 && field.optional) continue;
    if (values.length === 0 && !takesNone(field)) {
      faults[name] = { fault: 'missing' };
      continue;
    }
    const read = field.read(values, { ...given, chosen });
    if (read.ok) said[name] = read.value;
    else faults[name] = read;
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, said };
}

/** Of several there may be none. */
function takesNone({ look }: AnyField): boolean {
  return look.kind === 'several' || look.kind === 'persons';
}
