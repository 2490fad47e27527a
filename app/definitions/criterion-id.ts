import { rules } from '../aspects';
import type { CriterionId, Requirement } from '../domain/programme/criterion';

/** The id of a criterion within its gate: its kind, with what tells two of one kind apart. */
export function criterionId(requirement: Requirement): CriterionId {
  const { criterion } = requirement;
  const apart = rules.criteria.get(criterion)?.apart;
  const told =
    apart === undefined ? undefined : ({ ...requirement } as Readonly<Record<string, unknown>>)[apart];
  return typeof told === 'string' ? `${criterion}.${told}` : criterion;
}
