import type { CriterionId, CriterionKind } from '../domain/programme/criterion';

/** What of a criterion tells two of one kind apart. */
interface Told {
  readonly criterion: CriterionKind;
  readonly audience?: string;
  readonly suite?: string;
}

/** The id of a criterion within its gate: its kind, with what tells two of one kind apart. */
export function criterionId({ criterion, audience, suite }: Told): CriterionId {
  const told = audience ?? suite;
  return told === undefined ? criterion : `${criterion}.${told}`;
}
