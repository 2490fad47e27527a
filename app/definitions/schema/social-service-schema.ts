import * as guidance from '../../aspects/guidance/yaml';
import * as settingsTests from '../../aspects/settings-tests/yaml';
import * as staffBooking from '../../aspects/staff-booking/yaml';
import * as standing from '../../aspects/standing/yaml';
import type { ContactType } from '../../domain/programme/service-task';
import { choice, editorial, flag, material, optional } from '../../schema/kit';
import { list, record, shortOrFull } from '../../schema/kit-compounds';
import {
  duration,
  leftOut,
  localised,
  localisedAddress,
  notice,
  phone,
  renamedFrom,
  slug,
} from '../../schema/values';

export const units = () => list(slug(), { atLeast: 1, unique: true });

export const bookedIn = () =>
  shortOrFull(
    choice({ porras: 'in Porras itself, which does not take bookings yet' }),
    record('a place of booking', {
      system: editorial(
        slug(),
        'The system in which it is booked, by its id under systems of programme.yaml.',
        'asiakastietojarjestelma',
      ),
      address: editorial(
        localisedAddress(),
        'The one way in for clients. It is shown while the service stands on a step that admits them.',
      ),
      instructions: optional(
        editorial(localised(), 'What the technical admin does in that system when a step is ordered.', {
          fi: 'Avaa aikapohja ja tee koevaraus testihenkilöllä.',
          sv: 'Öppna tidsmallen och gör en provbokning med en testperson.',
          en: 'Open the time template and make a test booking with a test person.',
        }),
        'an order shows no instructions.',
      ),
    }),
  );

export const otherWay = () =>
  record('another way to book', {
    phone: editorial(phone(), 'The number to call.', '000 111 2201'),
    hours: editorial(localised(), 'When the phone is answered.', {
      fi: 'ma–to klo 9–11',
      sv: 'må–to kl. 9–11',
      en: 'Mon–Thu 9–11 am',
    }),
  });

const question = () =>
  record('a question', {
    id: material(slug(), 'Names the question within its appointment type.', 'interpreter'),
    text: editorial(localised(), 'What the client is asked.', {
      fi: 'Tarvitaanko tulkkia?',
      sv: 'Behövs tolk?',
      en: 'Is an interpreter needed?',
    }),
    required: optional(
      material(
        flag(),
        'Whether it has to be answered before booking. An approval binds only questions that have to be.',
        true,
      ),
      '`false`: it may be left unanswered.',
    ),
  });

const contactType = () =>
  choice({
    office: 'at the unit',
    home_visit: 'at the client’s home',
    phone: 'by phone',
    video: 'by video, from where the client is',
  } satisfies Record<ContactType, string>);

export const appointmentType = () =>
  record('an appointment type', {
    id: material(
      slug(),
      'Names the appointment type within its service; scopes and history refer to it. Change it with `renamedFrom` only.',
      'sopimus-lapsen-asioista',
    ),
    name: editorial(localised(), 'The appointment type’s name, in clients’ words.', {
      fi: 'Sopimus lapsen asioista',
      sv: 'Avtal om barnets ärenden',
      en: 'Agreement on a child’s matters',
    }),
    duration: material(duration(), 'How long the appointment is, in minutes.', '45 min'),
    contact: material(
      list(contactType(), { atLeast: 1, unique: true }),
      'Where and how client and professional can meet. The client chooses when there are several.',
      ['office', 'video'],
    ),
    bookableBy: material(
      choice({
        staff: 'the county’s own staff, for clients',
        invited: 'staff, and clients with an invitation',
        everyone: 'every client',
      }),
      'Who may book it at most, however open the service is.',
    ),
    book: optional(
      material(
        record('the time to book', {
          earliest: optional(
            material(notice(), 'How long before the appointment it can first be booked.', '28 days'),
            'it can be booked as soon as the time is offered.',
          ),
          latest: optional(
            material(
              notice(),
              'How long before the appointment it can last be booked. Shorter than `earliest`.',
              '1 working day',
            ),
            'it can be booked until it begins.',
          ),
        }),
        'When it can be booked, counted back from the appointment.',
        { earliest: '28 days', latest: '1 working day' },
      ),
      'it can be booked at any time.',
    ),
    cancelUntil: optional(
      material(notice(), 'How long before the appointment the client can last cancel it online.', '24 hours'),
      'it cannot be cancelled online.',
    ),
    questions: optional(
      material(list(question()), 'What a client is asked when booking.'),
      'nothing is asked.',
    ),
    renamedFrom: renamedFrom(),
  });

export const socialService = () =>
  record('a social service', {
    id: material(
      slug(),
      'Names the service within the whole programme; scopes, guidance/ID and history refer to it. Change it with `renamedFrom` only.',
      'lastenvalvoja',
    ),
    name: editorial(localised(), 'The organisation’s name for it, as staff see it.', {
      fi: 'Lastenvalvojan vastaanotto',
      sv: 'Barnatillsyningsmannens mottagning',
      en: 'Child welfare supervisor’s appointments',
    }),
    clientName: optional(
      editorial(localised(), 'The name that clients see, in their words.', {
        fi: 'Lastenvalvoja',
        sv: 'Barnatillsyningsman',
        en: 'Child welfare supervisor',
      }),
      'clients see the name.',
    ),
    clientDescription: editorial(localised(), 'A sentence to clients: what the service is for.', {
      fi: 'Vanhemmat voivat sopia lapsen elatuksesta ja asumisesta.',
      sv: 'Föräldrar kan avtala om barnets underhåll och boende.',
      en: 'Parents can agree on a child’s maintenance and living.',
    }),
    units: optional(
      material(units(), 'The units where it is given, from among those of its service task.', ['joensuu']),
      'it is given in all units of its service task.',
    ),
    startsAt: optional(
      editorial(
        slug(),
        'The step on which it stands before the rollout. It may not let clients in.',
        'staff',
      ),
      'as its service task says.',
    ),
    bookedIn: optional(
      editorial(bookedIn(), 'Where it is booked: the system, and the one way in for clients.', {
        system: 'asiakastietojarjestelma',
        address: {
          fi: 'https://county.example/lastenvalvoja',
          sv: 'https://county.example/sv/barnatillsyningsman',
          en: 'https://county.example/en/child-welfare-supervisor',
        },
      }),
      'as its service task says.',
    ),
    otherWay: optional(
      editorial(otherWay(), 'How clients book while online booking is closed.'),
      'as its service task says.',
    ),
    appointmentTypes: material(
      list(appointmentType(), { atLeast: 1 }),
      'What can be booked: kinds of appointment with their length and rules. A scope chooses among them.',
    ),
    leftOut: leftOut(),
    plan: optional(
      editorial(
        record('the dates of a service', {
          ...standing.planKeys.socialService,
          ...guidance.planKeys.socialService,
          ...settingsTests.planKeys.socialService,
          ...staffBooking.planKeys.socialService,
        }),
        'The service’s own dates, where they differ from those of its service task.',
      ),
      'as its service task says.',
    ),
    renamedFrom: renamedFrom(),
  });
