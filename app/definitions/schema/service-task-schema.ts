import { editorial, material, optional, text, type ValueOf } from '../../schema/kit';
import { list, mapOf, record } from '../../schema/kit-compounds';
import { deviation } from './deviation-schema';
import { bookedIn, otherWay, socialService, units } from './social-service-schema';
import {
  activityPattern,
  day,
  dayOrDaysBy,
  daysBy,
  leftOut,
  localised,
  phaseDates,
  renamedFrom,
  slug,
  slugPattern,
} from '../../schema/values';

const undated = 'it has no planned day, and is never late.';

const plan = () =>
  record('the dates of a service task', {
    phases: optional(
      editorial(
        mapOf('a phase', slugPattern, phaseDates()),
        'First and last day of its phases, by the ids of rollout.yaml.',
        { kickoff: { from: '2026-02-16', to: '2026-03-20' } },
      ),
      'the phases have no planned days, and are never late.',
    ),
    steps: optional(
      editorial(
        daysBy('a step'),
        'Days on which its services are planned to reach the steps, by the ids of rollout.yaml. A higher step is never planned before a lower one.',
        { invited: '2026-10-05', open: '2026-12-01' },
      ),
      'only services with days of their own have planned openings.',
    ),
    contactPerson: optional(
      editorial(day(), 'By which day the contact person is named.', '2026-03-20'),
      undated,
    ),
    scope: optional(editorial(day(), 'By which day the scope is decided.', '2026-06-12'), undated),
    workshops: optional(
      editorial(daysBy('a workshop'), 'Planned days of the workshops, by the ids of rollout.yaml.', {
        'own-work': '2026-04-14',
        guidance: '2026-05-19',
      }),
      'the workshops have no planned days, and are never late.',
    ),
    communications: optional(
      editorial(
        daysBy('a row'),
        'Planned days of the rows of communications.yaml that are done in each service task, by their ids.',
        { 'note-to-residents': '2026-09-28' },
      ),
      'the rows have no planned days, and are never late.',
    ),
    training: optional(
      editorial(
        dayOrDaysBy('a unit'),
        'By which day people are trained: one day for all units, or one for each by its id.',
        '2026-09-18',
      ),
      undated,
    ),
    guidance: optional(
      editorial(
        dayOrDaysBy('a social service'),
        'By which day the guidance is published: one day for all services, or one for each by its id.',
        '2026-09-25',
      ),
      undated,
    ),
    settingsTests: optional(
      editorial(
        dayOrDaysBy('a social service'),
        'By which day the settings tests have passed: one day for all services, or one for each by its id.',
        '2026-09-21',
      ),
      undated,
    ),
    staffBooking: optional(
      editorial(
        dayOrDaysBy('a social service'),
        'By which day staff bookings are counted: one day for all services, or one for each by its id.',
        '2026-09-25',
      ),
      undated,
    ),
    activities: optional(
      editorial(
        daysBy('an activity', activityPattern),
        'Planned days of activities that are done in each service task, by `phase.activity`.',
        { 'kickoff.draft-schedule': '2026-03-13' },
      ),
      'the activities have no planned days, and are never late.',
    ),
  });

/** service-tasks/*.yaml: what is rolled out, where, by when, and how it deviates from the template. */
export const serviceTaskSchema = record('a service task', {
  id: material(
    slug(),
    'Names the service task. The file has the same name, and programme.yaml lists it under serviceTasks. Change it with `renamedFrom` only.',
    'perheoikeudelliset-palvelut',
  ),
  name: editorial(localised(), 'The service task’s name, as pages and papers show it.', {
    fi: 'Perheoikeudelliset palvelut',
    sv: 'Familjerättsliga tjänster',
    en: 'Family law services',
  }),
  nationalCode: optional(
    editorial(
      text('a code', { good: '50', bad: 50 }),
      'Its code in the national code service (OID 1.2.246.537.6.1221), in quotes.',
    ),
    'nothing links it to the national classification.',
  ),
  units: material(
    units(),
    'The units where its services are given, by their ids in programme.yaml. A service may be given in some of them.',
    ['joensuu', 'kitee'],
  ),
  startsAt: optional(
    editorial(
      slug(),
      'The step on which its services stand before the rollout, unless a service says otherwise. It may not let clients in: they are let in by an approved opening only.',
      'staff',
    ),
    'the lowest step of rollout.yaml.',
  ),
  bookedIn: optional(
    editorial(bookedIn(), 'Where its services are booked, unless a service says otherwise.', {
      system: 'asiakastietojarjestelma',
      address: {
        fi: 'https://county.example/ajanvaraus',
        sv: 'https://county.example/sv/tidsbokning',
        en: 'https://county.example/en/booking',
      },
    }),
    'each service has to say its own.',
  ),
  otherWay: optional(
    editorial(
      otherWay(),
      'How clients book while online booking is closed, unless a service says otherwise.',
    ),
    'each service has to say its own.',
  ),
  socialServices: material(
    list(socialService(), { atLeast: 1 }),
    'Its social services. Each of them stands on a stair of its own in each of its units.',
  ),
  leftOut: leftOut(),
  deviations: optional(
    material(
      list(deviation()),
      'How it deviates from the template of rollout.yaml, each time with a reason. The first key of a deviation says what it does.',
    ),
    'it follows the template.',
  ),
  plan: optional(
    editorial(
      plan(),
      'The baseline: days as first planned. When a day moves, that is told in Porras, and the baseline stays for comparison.',
    ),
    'nothing has a planned day but what its services say.',
  ),
  renamedFrom: renamedFrom(),
});

export type ServiceTaskDocument = ValueOf<typeof serviceTaskSchema>;
export type SocialServiceDocument = ServiceTaskDocument['socialServices'][number];
export type AppointmentTypeDocument = SocialServiceDocument['appointmentTypes'][number];
export type DeviationDocument = NonNullable<ServiceTaskDocument['deviations']>[number];
