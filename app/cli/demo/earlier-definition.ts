import type { Documents } from '../../definitions/documents';
import type { Day } from '../../domain/calendar';

type ServiceTaskDocument = Documents['serviceTasks'][number];
type SocialServiceDocument = ServiceTaskDocument['socialServices'][number];

/** From this day on young people's meetings last an hour; 45 minutes turned out to be too short. */
const longerMeetingsFrom = '2026-11-16';

/**
 * The definition as it read on a day of the reference calendar: without what was decided to be left out later,
 * and with the shorter meetings of aftercare before they were lengthened.
 */
export function definitionOn(documents: Documents, on: Day): Documents {
  return { ...documents, serviceTasks: documents.serviceTasks.map((task) => taskOn(task, on)) };
}

function taskOn(task: ServiceTaskDocument, on: Day): ServiceTaskDocument {
  return { ...decided(task, on), socialServices: task.socialServices.map((one) => serviceOn(one, on)) };
}

function serviceOn(service: SocialServiceDocument, on: Day): SocialServiceDocument {
  if (service.id !== 'jalkihuollon-ohjaus' || on >= longerMeetingsFrom) return decided(service, on);
  const appointmentTypes = service.appointmentTypes.map((type) =>
    type.id === 'tapaaminen' ? { ...type, duration: '45 min' } : type,
  );
  return { ...decided(service, on), appointmentTypes };
}

function decided<T extends { readonly leftOut?: { readonly on: string } }>(thing: T, on: Day): T {
  if (thing.leftOut === undefined || thing.leftOut.on <= on) return thing;
  const { leftOut: _later, ...rest } = thing;
  return rest as T;
}
