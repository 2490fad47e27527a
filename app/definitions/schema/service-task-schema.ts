import * as activities from '../../aspects/activities/yaml';
import * as communications from '../../aspects/communications/yaml';
import * as duties from '../../aspects/duties/yaml';
import * as guidance from '../../aspects/guidance/yaml';
import * as plan from '../../aspects/plan/yaml';
import * as scope from '../../aspects/scope/yaml';
import * as settingsTests from '../../aspects/settings-tests/yaml';
import * as staffBooking from '../../aspects/staff-booking/yaml';
import * as standing from '../../aspects/standing/yaml';
import * as training from '../../aspects/training/yaml';
import * as workshops from '../../aspects/workshops/yaml';
import { editorial, material, optional, text, type ValueOf } from '../../schema/kit';
import { list, record } from '../../schema/kit-compounds';
import { leftOut, localised, renamedFrom, slug } from '../../schema/values';
import { deviation } from './deviation-schema';
import { bookedIn, otherWay, socialService, units } from './social-service-schema';

const dates = () =>
  record('the dates of a service task', {
    ...plan.planKeys.serviceTask,
    ...standing.planKeys.serviceTask,
    ...duties.planKeys.serviceTask,
    ...scope.planKeys.serviceTask,
    ...workshops.planKeys.serviceTask,
    ...communications.planKeys.serviceTask,
    ...training.planKeys.serviceTask,
    ...guidance.planKeys.serviceTask,
    ...settingsTests.planKeys.serviceTask,
    ...staffBooking.planKeys.serviceTask,
    ...activities.planKeys.serviceTask,
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
      dates(),
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
