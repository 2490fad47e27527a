import { activityFields, criterion } from './criteria';
import {
  byKey,
  choice,
  editorial,
  flag,
  list,
  mapOf,
  material,
  optional,
  record,
  shortOrFull,
  text,
  type ValueOf,
} from './kit';
import {
  activityPattern,
  day,
  dayOrDaysBy,
  daysBy,
  duration,
  leftOut,
  localised,
  localisedAddress,
  notice,
  phaseDates,
  phone,
  renamedFrom,
  slug,
  slugPattern,
} from './values';

const units = () => list(slug(), { atLeast: 1, unique: true });

const bookedIn = () =>
  shortOrFull(
    choice('porras'),
    record('a place of booking', {
      system: editorial(slug(), 'The system in which it is booked.'),
      address: editorial(localisedAddress(), 'The one way in for clients.'),
      instructions: optional(
        editorial(localised(), 'What the technical admin does there when a step is ordered.'),
      ),
    }),
  );

const otherWay = () =>
  record('another way to book', {
    phone: editorial(phone(), 'Number.', '000 111 2201'),
    hours: editorial(localised(), 'When it is answered.'),
  });

const question = () =>
  record('a question', {
    id: material(slug(), 'Id, unique within its appointment type.'),
    text: editorial(localised(), 'What the client is asked.'),
    required: optional(material(flag(), 'Whether it has to be answered. Not, when it is not said.')),
  });

const appointmentType = () =>
  record('an appointment type', {
    id: material(slug(), 'Id, unique within its service.'),
    name: editorial(localised(), 'Name.'),
    duration: material(duration(), 'How long it is.', '45 min'),
    contact: material(
      list(choice('office', 'home_visit', 'phone', 'video'), { atLeast: 1, unique: true }),
      'Where and how client and professional meet.',
    ),
    bookableBy: material(
      choice('staff', 'invited', 'everyone'),
      'Who may book it at most, however open the service is.',
    ),
    book: optional(
      material(
        record('the time to book', {
          earliest: optional(
            material(notice(), 'How long before the appointment it can first be booked.', '28 days'),
          ),
          latest: optional(
            material(notice(), 'How long before the appointment it can last be booked.', '1 working day'),
          ),
        }),
        'When it can be booked. At any time, when it is not said.',
      ),
    ),
    cancelUntil: optional(
      material(notice(), 'How long before the appointment it can last be cancelled.', '24 hours'),
    ),
    questions: optional(material(list(question()), 'What a client is asked when booking.')),
    renamedFrom: renamedFrom(),
  });

const socialService = () =>
  record('a social service', {
    id: material(slug(), 'Id, unique within the programme.', 'lastenvalvoja'),
    name: editorial(localised(), 'The organisation’s name for it.'),
    clientName: optional(editorial(localised(), 'The name that clients see. The name, when it is not said.')),
    clientDescription: editorial(localised(), 'A sentence to clients: what it is for.'),
    units: optional(
      material(units(), 'Where it is given. In all units of the service task, when it is not said.'),
    ),
    startsAt: optional(editorial(slug(), 'The step on which it stands before the rollout.')),
    bookedIn: optional(editorial(bookedIn(), 'Where it is booked.')),
    otherWay: optional(editorial(otherWay(), 'How clients book while online booking is closed.')),
    appointmentTypes: material(list(appointmentType(), { atLeast: 1 }), 'What can be booked.'),
    leftOut: leftOut(),
    plan: optional(
      editorial(
        record('the dates of a service', {
          steps: optional(
            editorial(
              daysBy('a step'),
              'Planned days of its steps, where they differ from the service task’s.',
            ),
          ),
          guidance: optional(editorial(day(), 'Planned day of its guidance.')),
          settingsTests: optional(editorial(day(), 'Planned day of its settings tests.')),
          staffBooking: optional(editorial(day(), 'Planned day of the count of its staff bookings.')),
        }),
        'The service’s own dates.',
      ),
    ),
    renamedFrom: renamedFrom(),
  });

const reason = editorial(localised(), 'Why this service task deviates.');
const atStep = material(slug(), 'The step at whose gate the criterion stands.');

const deviation = () =>
  byKey('a deviation', {
    skip: {
      skip: material(
        text('a phase, an activity or a criterion'),
        'The phase, the phase.activity or (with at) the criterion that is left out.',
      ),
      at: optional(atStep),
      reason,
    },
    addActivity: {
      addActivity: material(record('an activity', activityFields), 'The activity that is added.'),
      to: material(slug(), 'The phase to which it is added.'),
      reason,
    },
    addCriterion: {
      addCriterion: material(criterion(), 'The criterion that is added.'),
      at: atStep,
      reason,
    },
    changeCriterion: {
      changeCriterion: material(
        text('a criterion of the gate'),
        'The criterion that is changed.',
        'trainingCompleted',
      ),
      at: atStep,
      to: material(criterion(), 'The criterion in its place.'),
      reason,
    },
  });

const plan = () =>
  record('the dates of a service task', {
    phases: optional(
      editorial(mapOf('a phase', slugPattern, phaseDates()), 'First and last days of its phases.'),
    ),
    steps: optional(editorial(daysBy('a step'), 'Planned days of the steps of its services.')),
    contactPerson: optional(editorial(day(), 'By which day the contact person is named.')),
    scope: optional(editorial(day(), 'By which day the scope is decided.')),
    workshops: optional(editorial(daysBy('a workshop'), 'Planned days of the workshops.')),
    communications: optional(editorial(daysBy('a row'), 'Planned days of the rows of communications.yaml.')),
    training: optional(
      editorial(
        dayOrDaysBy('a unit'),
        'By which day people are trained: one for all units, or one for each.',
      ),
    ),
    guidance: optional(
      editorial(
        dayOrDaysBy('a social service'),
        'Planned day of the guidance: one for all services, or one for each.',
      ),
    ),
    settingsTests: optional(
      editorial(
        dayOrDaysBy('a social service'),
        'Planned day of the settings tests: one for all services, or one for each.',
      ),
    ),
    staffBooking: optional(
      editorial(
        dayOrDaysBy('a social service'),
        'Planned day of the count of staff bookings: one for all services, or one for each.',
      ),
    ),
    activities: optional(editorial(daysBy('an activity', activityPattern), 'Planned days of activities.')),
  });

/** service-tasks/*.yaml: what is rolled out, where, by when, and how it deviates from the template. */
export const serviceTaskSchema = record('a service task', {
  id: material(slug(), 'Id; also the name of the file.', 'perheoikeudelliset-palvelut'),
  name: editorial(localised(), 'Name.'),
  nationalCode: optional(editorial(text('a code'), 'Its code in the national code service.')),
  units: material(units(), 'The units where its services are given.'),
  startsAt: optional(
    editorial(
      slug(),
      'The step on which its services stand before the rollout. The lowest, when it is not said.',
    ),
  ),
  bookedIn: optional(
    editorial(bookedIn(), 'Where its services are booked, unless a service says otherwise.'),
  ),
  otherWay: optional(
    editorial(
      otherWay(),
      'How clients book while online booking is closed, unless a service says otherwise.',
    ),
  ),
  socialServices: material(list(socialService(), { atLeast: 1 }), 'Its social services.'),
  leftOut: leftOut(),
  deviations: optional(
    material(list(deviation()), 'How it deviates from the template, each time with a reason.'),
  ),
  plan: optional(editorial(plan(), 'The baseline: days as first planned. Moves are told in Porras.')),
  renamedFrom: renamedFrom(),
});

export type ServiceTaskDocument = ValueOf<typeof serviceTaskSchema>;
export type SocialServiceDocument = ServiceTaskDocument['socialServices'][number];
export type AppointmentTypeDocument = SocialServiceDocument['appointmentTypes'][number];
export type DeviationDocument = NonNullable<ServiceTaskDocument['deviations']>[number];

export { appointmentType as appointmentTypeSchema, socialService as socialServiceSchema };
