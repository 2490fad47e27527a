import type { CriterionKind } from '../../domain/programme/criterion';
import {
  choice,
  editorial,
  integer,
  list,
  material,
  oneOf,
  optional,
  shortOrFull,
  type Fields,
  type ValueOf,
} from './kit';
import { activityName, day, dueDaysBefore, language, localised, renamedFrom, slug } from './values';

const some = { atLeast: 1, unique: true };

/** What each kind of criterion asks for besides its name. */
const asked = {
  contactPersonNamed: {},
  activitiesDone: {
    activities: material(list(activityName(), some), 'The activities that have to be done.', [
      'kickoff.draft-schedule',
    ]),
  },
  workshopsHeld: {
    workshops: optional(material(list(slug(), some), 'The workshops that have to be held. Or say atLeast.')),
    atLeast: optional(
      material(integer(1, 100), 'How many workshops have to be held, whichever they are.', 3),
    ),
  },
  scopeApproved: {},
  guidancePublished: {
    audience: material(choice('client', 'professional'), 'For whom the guidance is.'),
    languages: optional(
      material(
        list(language(), some),
        'In which languages. The programme’s required ones when it is not said.',
      ),
    ),
  },
  trainingCompleted: {
    percent: material(integer(1, 100), 'How many of a hundred have to be trained.', 80),
    of: material(
      choice('unit', 'serviceTask'),
      'Whether each unit is counted by itself or the service task as one.',
    ),
  },
  communicationDone: {
    rows: material(list(slug(), some), 'The rows of communications.yaml that have to be done.'),
  },
  settingsTestsPassed: {
    suite: material(slug(), 'The suite of settings tests that has to pass.', 'staff-booking'),
  },
  staffBookingInUse: {
    bookings: material(integer(1, 1_000_000), 'How many appointments staff have to have booked.', 50),
    days: material(integer(1, 366), 'Over how many days they are counted.', 28),
  },
  dayReached: {
    day: material(day(), 'The day that has to have come.', '2026-09-01'),
  },
} satisfies Record<CriterionKind, Fields>;

const atGate = {
  move: optional(
    material(slug(), 'The role whose move it is while this is unmet. What moves: says, when it is not said.'),
  ),
  dueDaysBefore: dueDaysBefore(),
};

type AtGate<A extends Record<string, Fields>> = { readonly [K in keyof A]: A[K] & typeof atGate };

function withGate<A extends Record<string, Fields>>(kinds: A): AtGate<A> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, fields]) => [kind, { ...fields, ...atGate }]),
  ) as AtGate<A>;
}

export const criterionKinds = Object.keys(asked) as readonly CriterionKind[];

/** Kinds that need nothing said, so that their name alone is enough. */
const plainKinds = ['contactPersonNamed', 'scopeApproved'] as const;

/** Criteria of the closed list whose aspects Porras does not have yet: refused by name. */
export const criteriaToCome = [
  'decisionPowerPresent',
  'assignmentsAccepted',
  'policyAnswered',
  'timesOffered',
  'riskBelow',
  'manual',
];

const kindDescription = 'What has to be so.';

/** A criterion at a gate. */
export const criterion = () => oneOf('criterion', 'the criterion', kindDescription, withGate(asked));

/** A requirement that makes an activity done: a kind, or a map with what it asks. */
const requirement = () => oneOf('criterion', 'the criterion', kindDescription, asked);

/** Three ways for an activity to be done, of which it has exactly one. */
const doneFields = {
  doneWhen: optional(
    material(
      shortOrFull(choice(...plainKinds), requirement()),
      'The facts that make it done.',
      'contactPersonNamed',
    ),
  ),
  stepReached: optional(material(slug(), 'Done when a service of it stands on this step or higher.', 'open')),
  doneBy: optional(material(slug(), 'Done when this role says so.', 'coordinator')),
};

export const activityFields = {
  id: material(slug(), 'Id, unique within its phase.', 'name-contact-person'),
  name: editorial(localised(), 'What is done.'),
  level: optional(
    material(
      choice('programme', 'serviceTask'),
      'Done once for the programme, or in each service task (when it is not said).',
    ),
  ),
  ...doneFields,
  renamedFrom: renamedFrom(),
};

export type CriterionDocument = ValueOf<ReturnType<typeof criterion>>;
export type RequirementDocument = ValueOf<ReturnType<typeof requirement>>;
