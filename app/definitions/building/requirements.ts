import { day } from '../../domain/calendar';
import type { Criterion, Requirement } from '../../domain/programme/criterion';
import type { Documents } from '../documents';
import { criterionId } from '../criterion-id';
import type { CriterionDocument, RequirementDocument } from '../schema/criteria';

/** A requirement with its defaults filled: guidance is asked for in the required languages. */
export function buildRequirement(document: RequirementDocument, documents: Documents): Requirement {
  const { criterion } = document;
  switch (criterion) {
    case 'activitiesDone':
      return { criterion, activities: document.activities };
    case 'workshopsHeld':
      return document.workshops
        ? { criterion, workshops: document.workshops }
        : { criterion, atLeast: document.atLeast ?? 1 };
    case 'guidancePublished': {
      const { audience, languages = documents.programme.languages.required } = document;
      return { criterion, audience, languages };
    }
    case 'trainingCompleted':
      return { criterion, percent: document.percent, of: document.of };
    case 'communicationDone':
      return { criterion, rows: document.rows };
    case 'settingsTestsPassed':
      return { criterion, suite: document.suite };
    case 'staffBookingInUse':
      return { criterion, bookings: document.bookings, days: document.days };
    case 'dayReached':
      return { criterion, day: day(document.day) };
    case 'contactPersonNamed':
    case 'scopeApproved':
      return { criterion };
  }
}

/** A criterion at a gate, with whose move it is. */
export function buildCriterion(document: CriterionDocument, documents: Documents): Criterion {
  const move = document.move ?? documents.rollout.moves[document.criterion];
  if (move === undefined) throw new Error(`unchecked criterion "${document.criterion}"`);
  const requirement = buildRequirement(document, documents);
  return { ...requirement, id: criterionId(document), move, dueDaysBefore: document.dueDaysBefore ?? 0 };
}
