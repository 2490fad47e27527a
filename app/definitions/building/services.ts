import type { AppointmentType, BookedIn, LeftOut, SocialService } from '../../domain/programme/service-task';
import { day } from '../../domain/calendar';
import type { Documents } from '../documents';
import { noticeOf } from '../notice';
import type {
  AppointmentTypeDocument,
  ServiceTaskDocument,
  SocialServiceDocument,
} from '../schema/service-task-schema';
import { appointmentType, socialService } from '../schema/social-service-schema';
import { materialOf } from './material';

const serviceSchema = socialService();
const typeSchema = appointmentType();

/** Chosen by the scope one by one, so that an approval binds only those that it chose. */
const chosenByScope = ['units', 'appointmentTypes'];

/** A service with everything that it takes from its service task. */
export function buildService(
  documents: Documents,
  task: ServiceTaskDocument,
  service: SocialServiceDocument,
): SocialService {
  const bookedIn = service.bookedIn ?? task.bookedIn;
  const otherWay = service.otherWay ?? task.otherWay;
  const lowest = documents.rollout.steps[0]?.id;
  const startsAt = service.startsAt ?? task.startsAt ?? lowest;
  if (!bookedIn || !otherWay || startsAt === undefined)
    throw new Error(`unchecked definition of "${service.id}"`);
  const leftOut = leftOutOf(service.leftOut);
  return {
    id: service.id,
    serviceTask: task.id,
    name: service.name,
    clientName: service.clientName ?? service.name,
    clientDescription: service.clientDescription,
    units: service.units ?? task.units,
    startsAt,
    bookedIn: bookedInOf(bookedIn),
    otherWay,
    appointmentTypes: service.appointmentTypes.map(buildType),
    ...(leftOut && { leftOut }),
    guidanceDrafts: documents.guidance[service.id] ?? {},
    material: materialOf(serviceSchema, omit(service, chosenByScope)),
  };
}

function buildType(document: AppointmentTypeDocument): AppointmentType {
  const { earliest, latest } = document.book ?? {};
  const questions = (document.questions ?? []).map(({ id, text, required = false }) => ({
    id,
    text,
    required,
  }));
  const resolved = {
    id: document.id,
    name: document.name,
    duration: Number(document.duration.split(' ')[0]),
    contact: document.contact,
    bookableBy: document.bookableBy,
    book: { ...(earliest && { earliest: noticeOf(earliest) }), ...(latest && { latest: noticeOf(latest) }) },
    ...(document.cancelUntil && { cancelUntil: noticeOf(document.cancelUntil) }),
    questions,
  };
  // A client need not answer an optional question: adding one changes nothing that was approved.
  const bound = { ...resolved, questions: questions.filter(({ required }) => required) };
  return { ...resolved, material: materialOf(typeSchema, bound) };
}

function bookedInOf(bookedIn: NonNullable<ServiceTaskDocument['bookedIn']>): BookedIn {
  return typeof bookedIn === 'string' ? { kind: 'porras' } : { kind: 'elsewhere', ...bookedIn };
}

export function leftOutOf(document: ServiceTaskDocument['leftOut']): LeftOut | undefined {
  if (!document) return undefined;
  const { ground, reason, decidedBy, on, until } = document;
  return { ground, reason, decidedBy, on: day(on), ...(until !== undefined && { until: day(until) }) };
}

function omit(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
