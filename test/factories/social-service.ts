import type { AppointmentType, SocialService } from '../../app/domain/programme/service-task';
import { named } from './named';

/** A service of family law, booked elsewhere, that stands at `staff` and has two appointment types. */
export function aService(overrides: Partial<SocialService> & { readonly id: string }): SocialService {
  const { id } = overrides;
  return {
    ...named(id),
    serviceTask: 'perheoikeus',
    clientName: { fi: id },
    clientDescription: { fi: 'Mitä varten' },
    units: ['joensuu', 'kitee'],
    startsAt: 'staff',
    bookedIn: { kind: 'elsewhere', system: 'ajat', address: { fi: 'https://ajat.example' } },
    otherWay: { phone: '000 111 2201', hours: { fi: 'ma–pe 9–11' } },
    appointmentTypes: [anAppointmentType({ id: 'ensitapaaminen' }), anAppointmentType({ id: 'jatko' })],
    guidanceDrafts: {},
    material: {},
    ...overrides,
  };
}

/** An appointment type; its duration is material, its name is not. */
export function anAppointmentType(
  overrides: Partial<AppointmentType> & { readonly id: string },
): AppointmentType {
  const { duration = 45, bookableBy = 'everyone', contact = ['office'] } = overrides;
  return {
    ...named(overrides.id),
    duration,
    contact,
    bookableBy,
    book: {},
    questions: [],
    material: { duration: `${duration} min`, contact: contact.toSorted(), bookableBy },
    ...overrides,
  };
}

export const inPorras = { bookedIn: { kind: 'porras' } } as const;
