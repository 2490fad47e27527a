import { criteria } from '../../aspects';
import { activityFields as fieldsOfActivity } from '../../aspects/activities/yaml';
import { choice, material, optional, type ValueOf } from '../../schema/kit';
import { oneOf, shortOrFull, type Variant } from '../../schema/kit-compounds';
import { dueDaysBefore, slug } from '../../schema/values';

/** How each criterion is written: what it means, and what it asks for besides its name. */
type Written = { readonly [K in keyof typeof criteria]: (typeof criteria)[K]['yaml'] };
const asked = Object.fromEntries(
  Object.entries(criteria).map(([kind, { yaml }]) => [kind, yaml]),
) as unknown as Written;

const atGate = {
  move: optional(
    material(
      slug(),
      'The role whose move it is while this is unmet, by its id in programme.yaml.',
      'service-manager',
    ),
    'the role that `moves` of rollout.yaml gives. An activity or a communication that is not done is always the move of its own role.',
  ),
  dueDaysBefore: dueDaysBefore(),
};

type AtGate<A extends Record<string, Variant>> = {
  readonly [K in keyof A]: Variant<A[K]['fields'] & typeof atGate>;
};

function withGate<A extends Record<string, Variant>>(kinds: A): AtGate<A> {
  const withMove = ([kind, { meaning, fields }]: [string, Variant]) =>
    [kind, { meaning, fields: { ...fields, ...atGate } }] as const;
  return Object.fromEntries(Object.entries(kinds).map(withMove)) as AtGate<A>;
}

export const criterionKinds = Object.keys(asked) as readonly (keyof Written)[];

/** Criteria of the closed list whose aspects Porras does not have yet: refused by name. */
export const criteriaToCome = [
  'decisionPowerPresent',
  'assignmentsAccepted',
  'policyAnswered',
  'timesOffered',
  'riskBelow',
  'manual',
];

const kindDescription =
  'What has to be so, from a closed list: Porras computes it from what has been recorded, and nobody ticks it off. It also decides which other keys stand beside it.';

/** A criterion at a gate. */
export const criterion = () => oneOf('criterion', 'criterion', kindDescription, withGate(asked));

/** A requirement that makes an activity done: a kind, or a map with what it asks. */
const requirement = () => oneOf('criterion', 'requirement', kindDescription, asked);

/** Kinds that need nothing said, so that their name alone is enough. */
type Plain = {
  [K in keyof Written]: keyof Written[K]['fields'] extends never ? K : never;
}[keyof Written];
const plainKinds = choice(
  Object.fromEntries(
    Object.entries(asked).flatMap(([kind, { meaning, fields }]) =>
      Object.keys(fields).length === 0 ? [[kind, meaning]] : [],
    ),
  ) as Readonly<Record<Plain, string>>,
);

export const activityFields = fieldsOfActivity(
  optional(
    material(
      shortOrFull(plainKinds, requirement()),
      'The facts that make it done: a criterion by its name alone, or in full with what it asks. An activity has exactly one of `doneWhen`, `stepReached` and `doneBy`.',
      'contactPersonNamed',
      'scopeApproved',
      { criterion: 'workshopsHeld', atLeast: 3 },
    ),
    'it is done as `stepReached` or `doneBy` says.',
  ),
);

export type CriterionDocument = ValueOf<ReturnType<typeof criterion>>;
export type RequirementDocument = ValueOf<ReturnType<typeof requirement>>;
