import type { CriterionKind } from '../../domain/programme/criterion';
import { choice, editorial, integer, material, optional, type ValueOf } from './kit';
import { list, oneOf, shortOrFull, type Variant } from './kit-compounds';
import { activityName, day, dueDaysBefore, language, localised, renamedFrom, slug } from './values';

const some = { atLeast: 1, unique: true };

const contactPersonNamed = {
  meaning: 'Somebody holds the duty of the service task’s contact person.',
  fields: {},
};
const scopeApproved = {
  meaning:
    'An approval in force covers the service, the unit, the step and the day. A material change of what was approved makes it stale, and the criterion unmet.',
  fields: {},
};

/** What each kind of criterion means, and what it asks for besides its name. */
const asked = {
  contactPersonNamed,
  activitiesDone: {
    meaning: 'The activities named here are done.',
    fields: {
      activities: material(
        list(activityName(), some),
        'The activities that have to be done, each as `phase.activity` of rollout.yaml.',
        ['kickoff.draft-schedule'],
      ),
    },
  },
  workshopsHeld: {
    meaning: 'Workshops of the service task have been held: those named here, or a number of any.',
    fields: {
      workshops: optional(
        material(
          list(slug(), some),
          'The workshops that have to be held, by their ids in rollout.yaml. Either this or `atLeast`.',
          ['own-work', 'guidance'],
        ),
        'any workshops count, as many as `atLeast` says.',
      ),
      atLeast: optional(
        material(
          integer(1, 100),
          'How many workshops have to be held, whichever they are. Either this or `workshops`.',
          3,
        ),
        'those of `workshops` have to be held.',
      ),
    },
  },
  scopeApproved,
  guidancePublished: {
    meaning: 'The service’s guidance text for an audience is published.',
    fields: {
      audience: material(
        choice({
          client: 'what clients read before they book',
          professional: 'the working practice that the county’s own people follow',
        }),
        'For whom the guidance is.',
      ),
      languages: optional(
        material(list(language(), some), 'The languages in which it has to be published.', ['fi']),
        'the languages that programme.yaml requires.',
      ),
    },
  },
  trainingCompleted: {
    meaning: 'Enough of the people who will work with bookings have been trained.',
    fields: {
      percent: material(
        integer(1, 100),
        'How many of a hundred have to be trained. The number of people is rounded up: 80 of 9 people is 8.',
        80,
      ),
      of: material(
        choice({
          unit: 'each unit is counted by itself',
          serviceTask: 'all units of the service task are counted together',
        }),
        'Of whom the share is taken.',
      ),
    },
  },
  communicationDone: {
    meaning: 'The rows of the communications plan named here are done.',
    fields: {
      rows: material(
        list(slug(), some),
        'The rows that have to be done, by their ids in communications.yaml.',
        ['note-to-residents'],
      ),
    },
  },
  settingsTestsPassed: {
    meaning: 'Every case of a suite of settings tests has passed with the service’s own settings.',
    fields: {
      suite: material(
        slug(),
        'The suite that has to pass, by its id under settingsTests of rollout.yaml.',
        'staff-booking',
      ),
    },
  },
  staffBookingInUse: {
    meaning: 'Staff book the service’s appointments electronically, by a count that is entered by hand.',
    fields: {
      bookings: material(
        integer(1, 1_000_000),
        'How many appointments staff have to have booked in the time that `days` says.',
        50,
      ),
      days: material(integer(1, 366), 'Over how many days the bookings are counted.', 28),
    },
  },
  dayReached: {
    meaning: 'A day has come, whatever else is ready.',
    fields: { day: material(day(), 'The first day on which it is met.', '2026-09-01') },
  },
} satisfies Record<CriterionKind, Variant>;

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

export const criterionKinds = Object.keys(asked) as readonly CriterionKind[];

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
const plainKinds = choice({
  contactPersonNamed: contactPersonNamed.meaning,
  scopeApproved: scopeApproved.meaning,
});

/** Three ways for an activity to be done, of which it has exactly one. */
const doneFields = {
  doneWhen: optional(
    material(
      shortOrFull(plainKinds, requirement()),
      'The facts that make it done: a criterion by its name alone, or in full with what it asks. An activity has exactly one of `doneWhen`, `stepReached` and `doneBy`.',
      'contactPersonNamed',
      'scopeApproved',
      { criterion: 'workshopsHeld', atLeast: 3 },
    ),
    'it is done as `stepReached` or `doneBy` says.',
  ),
  stepReached: optional(
    material(
      slug(),
      'Done when a service of the service task stands on this step or higher; the id of a step of rollout.yaml.',
      'open',
    ),
    'it is done as `doneWhen` or `doneBy` says.',
  ),
  doneBy: optional(
    material(
      slug(),
      'Done when a holder of this role records it; the id of a role in programme.yaml. It is also whose move the activity is.',
      'coordinator',
    ),
    'it is done as `doneWhen` or `stepReached` says.',
  ),
};

export const activityFields = {
  id: material(
    slug(),
    'Names the activity within its phase; elsewhere it is called `phase.activity`. History hangs on it: change it with `renamedFrom` only.',
    'name-contact-person',
  ),
  name: editorial(localised(), 'What is done, as pages and reports show it.', {
    fi: 'Yhteyshenkilö nimetään',
    sv: 'Kontaktpersonen utses',
    en: 'A contact person is named',
  }),
  level: optional(
    material(
      choice({
        programme: 'done once, and counted for all service tasks',
        serviceTask: 'done in each service task by itself',
      }),
      'How often it is done.',
    ),
    '`serviceTask`.',
  ),
  ...doneFields,
  renamedFrom: renamedFrom(),
};

export type CriterionDocument = ValueOf<ReturnType<typeof criterion>>;
export type RequirementDocument = ValueOf<ReturnType<typeof requirement>>;
