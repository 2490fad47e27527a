import { rights } from '../../domain/programme/role';
import {
  choice,
  editorial,
  exactly,
  list,
  mapOf,
  material,
  optional,
  record,
  text,
  type ValueOf,
} from './kit';
import {
  activityPattern,
  day,
  days,
  daysBy,
  feedbackAddress,
  language,
  leftOut,
  localised,
  localisedAddress,
  phaseDates,
  phone,
  renamedFrom,
  slug,
  slugPattern,
} from './values';

const named = { id: material(slug(), 'Id.'), name: editorial(localised(), 'Name.') };
const ids = () => list(slug(), { unique: true });

const kind = () =>
  record('the name of a kind', {
    one: editorial(localised(), 'What one is called, in small letters.'),
    many: editorial(localised(), 'What several are called.'),
  });

const unit = () =>
  record('a unit', {
    ...named,
    municipality: optional(editorial(slug(), 'The municipality where it is.')),
    leftOut: leftOut(),
    renamedFrom: renamedFrom(),
  });

const role = () =>
  record('a role', {
    ...named,
    level: material(choice('programme', 'serviceTask', 'unit'), 'Where the role is held.'),
    rights: material(list(choice(...rights), { unique: true }), 'What whoever holds it may do.'),
    renamedFrom: renamedFrom(),
  });

const decision = () =>
  record('a decision path', {
    id: material(slug(), 'Id.'),
    matter: editorial(localised(), 'What is decided.'),
    decides: editorial(slug(), 'The body, role or actor that decides.'),
    prepares: editorial(ids(), 'The bodies, roles or actors that prepare it.'),
    escalatesTo: optional(editorial(slug(), 'The body that takes what is not settled.')),
  });

/** programme.yaml: whose rollout it is, who takes part, and what clients are always told. */
export const programmeSchema = record('a programme', {
  schemaVersion: material(exactly(1), 'The version of this format.'),
  id: material(slug(), 'Id of the programme; also in its addresses.', 'pohjois-karjala'),
  name: editorial(localised(), 'Name of the programme.'),
  county: editorial(
    record('a county', {
      name: editorial(localised(), 'Name of the county.'),
      municipalities: editorial(list(record('a municipality', named)), 'Its municipalities.'),
    }),
    'The organiser.',
  ),
  timeZone: material(
    text('a time zone, such as Europe/Helsinki'),
    'Days begin and end by this zone.',
    'Europe/Helsinki',
  ),
  languages: material(
    record('the programme’s languages', {
      required: material(
        list(language(), { atLeast: 1, unique: true }),
        'Languages that every text must have.',
      ),
      offered: optional(material(list(language(), { unique: true }), 'Languages that texts may have.')),
    }),
    'In which languages the programme speaks. The first required one stands in for a missing text.',
  ),
  startsOn: editorial(day(), 'The first day of the rollout.', '2026-01-07'),
  kinds: editorial(
    record('the names of the kinds', {
      serviceTask: editorial(kind(), 'What is rolled out one by one: a service task, a team, a system.'),
      socialService: editorial(kind(), 'What stands on a stair.'),
      unit: editorial(kind(), 'Where it is given.'),
    }),
    'What this county calls things.',
  ),
  serviceTasks: material(
    list(slug(), { atLeast: 1, unique: true }),
    'The service tasks in the order that people know.',
  ),
  units: material(list(unit(), { atLeast: 1 }), 'The places of service.'),
  systems: material(list(record('a system', named)), 'The systems in which appointments are booked.'),
  roles: material(list(role(), { atLeast: 1 }), 'Who takes part, and what they may do.'),
  duties: material(
    record('the duties', {
      contactPerson: material(slug(), 'The role of a service task’s contact person.'),
      proposing: material(slug(), 'The role that proposes scopes.'),
      opening: material(slug(), 'The role that orders, confirms and opens steps.'),
      vacant: material(slug(), 'The role to which moves of a vacant duty fall.'),
    }),
    'Which roles answer for what Porras itself asks.',
  ),
  bodies: editorial(
    list(
      record('a body', {
        ...named,
        meets: optional(editorial(localised(), 'How often it meets.')),
        escalatesTo: optional(editorial(slug(), 'The body that takes what is not settled here.')),
        renamedFrom: renamedFrom(),
      }),
    ),
    'Bodies that decide.',
  ),
  actors: editorial(
    list(
      record('an actor', { ...named, duties: editorial(list(localised()), 'What it does in the rollout.') }),
    ),
    'Everyone who has a part in the rollout.',
  ),
  decisions: editorial(list(decision()), 'Who decides what, and who prepares it.'),
  limits: material(
    record('the limits', {
      decideScopeWithin: material(days(), 'A proposed scope is overdue after this.', '10 days'),
      confirmOrderWithin: material(days(), 'An ordered step is overdue after this.', '2 days'),
    }),
    'How long a decision or a confirmation may take.',
  ),
  clients: editorial(
    record('what clients are told', {
      urgentHelp: editorial(localised(), 'What to do in an emergency.'),
      generalPhone: editorial(
        record('the general phone', {
          phone: editorial(phone(), 'Number.', '000 111 2200'),
          hours: editorial(localised(), 'When it is answered.'),
          text: editorial(localised(), 'What it helps with.'),
        }),
        'Where to call when nothing else fits.',
      ),
      accessibilityStatement: editorial(localisedAddress(), 'Address of the accessibility statement.'),
      privacyNotice: editorial(localisedAddress(), 'Address of the privacy notice.'),
      feedback: editorial(feedbackAddress(), 'Where clients give feedback.', 'palaute@county.example'),
    }),
    'On every client page, whatever is open.',
  ),
  indicator: optional(
    editorial(
      record('the national indicator', {
        name: editorial(localised(), 'Name.'),
        note: editorial(localised(), 'How it is to be read.'),
      }),
      'The national indicator, shown as context and never computed from bookings.',
    ),
  ),
  plan: optional(
    editorial(
      record('the programme’s dates', {
        phases: optional(
          editorial(mapOf('a phase', slugPattern, phaseDates()), 'Dates of the programme’s phases.'),
        ),
        activities: optional(
          editorial(daysBy('an activity', activityPattern), 'Days of the programme’s activities.'),
        ),
        communications: optional(
          editorial(daysBy('a row'), 'Days of the programme’s own rows of communications.yaml.'),
        ),
      }),
      'The baseline of the programme’s own dates.',
    ),
  ),
});

export type ProgrammeDocument = ValueOf<typeof programmeSchema>;
