import { criteria, type Requirement } from '../../aspects';
import type { Criterion } from '../../domain/programme/criterion';
import { criterionId } from '../criterion-id';
import type { Documents } from '../documents';
import type { CriterionDocument, RequirementDocument } from '../schema/criteria';

/** A requirement with its defaults filled. */
export function buildRequirement(document: RequirementDocument, documents: Documents): Requirement {
  const { required: languages } = documents.programme.languages;
  // Cast: each criterion builds what it asks itself.
  return criteria[document.criterion].built(document, { languages }) as Requirement;
}

/** A criterion at a gate, with whose move it is. */
export function buildCriterion(document: CriterionDocument, documents: Documents): Criterion<Requirement> {
  const move = document.move ?? documents.rollout.moves[document.criterion];
  if (move === undefined) throw new Error(`unchecked criterion "${document.criterion}"`);
  const requirement = buildRequirement(document, documents);
  return { ...requirement, id: criterionId(requirement), move, dueDaysBefore: document.dueDaysBefore ?? 0 };
}
