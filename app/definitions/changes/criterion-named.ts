import { rules } from '../../aspects';
import type { Criterion } from '../../domain/programme/criterion';
import type { Naming } from '../../domain/renaming/naming';
import { criterionId } from '../criterion-id';

/** A criterion as it reads in the names of another definition. */
export function criterionNamed(criterion: Criterion, { of }: Naming): Criterion {
  const [move = criterion.move] = of('role', criterion.move);
  const refers = rules.criteria.get(criterion.criterion)?.refers ?? {};
  const named = Object.entries(criterion).map(([key, value]: [string, unknown]) => {
    const kind = refers[key];
    if (kind === undefined) return [key, value] as const;
    if (Array.isArray(value)) return [key, value.flatMap((id: string) => of(kind, id))] as const;
    return [key, of(kind, value as string)[0] ?? value] as const;
  });
  const inNames = { ...criterion, ...Object.fromEntries(named), move };
  return { ...inNames, id: criterionId(inNames) };
}
