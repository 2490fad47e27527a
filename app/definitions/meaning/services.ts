import { checkDraft } from '../../aspects/guidance/yaml';
import { atMostHours, noticeOf } from '../notice';
import type { Path } from '../reading/places';
import type { AppointmentTypeDocument, ServiceTaskDocument } from '../schema/service-task-schema';
import { amissAt } from './amiss-at';
import type { Check, Finding, Sheet } from './book';
import { hadIn } from './registry';

/** Every service can be booked somewhere, in another way too, within times that make sense, in units of its service task. */
export const checkServices: Check = (book) => {
  const had = hadIn(book);
  return [
    ...book.serviceTasks.flatMap((sheet) => [...inPorras(sheet), ...inServices(sheet)]),
    ...book.guidance.flatMap((draft) => amissAt({ file: draft.file, path: [] }, checkDraft(draft, had))),
  ];
};

function inPorras({ file, document }: Sheet<ServiceTaskDocument>): Finding[] {
  const paths: Path[] = [
    ...(document.bookedIn === 'porras' ? [['bookedIn']] : []),
    ...document.socialServices.flatMap(({ bookedIn }, index) =>
      bookedIn === 'porras' ? [['socialServices', index, 'bookedIn']] : [],
    ),
  ];
  return paths.map((path) => ({
    file,
    path,
    code: 'booked-in-porras',
    message: 'Porras itself does not take bookings yet',
    label: 'name the system where it is booked',
    found: 'porras',
  }));
}

function inServices({ file, document }: Sheet<ServiceTaskDocument>): Finding[] {
  return document.socialServices.flatMap((service, index) => {
    const path = ['socialServices', index];
    const at = { file, path: [...path, 'id'], found: service.id };
    return [
      ...((service.bookedIn ?? document.bookedIn) === undefined
        ? [
            {
              ...at,
              code: 'no-booking-place',
              message: `"${service.id}" is booked nowhere`,
              label: 'no bookedIn here or at the service task',
            } as const,
          ]
        : []),
      ...((service.otherWay ?? document.otherWay) === undefined
        ? [
            {
              ...at,
              code: 'no-other-way',
              message: `"${service.id}" has no other way to book`,
              label: 'no otherWay here or at the service task',
            } as const,
          ]
        : []),
      ...foreignUnits(file, document, index),
      ...service.appointmentTypes.flatMap((type, number) =>
        reversedNotices(file, [...path, 'appointmentTypes', number], type),
      ),
    ];
  });
}

function foreignUnits(file: string, document: ServiceTaskDocument, service: number): Finding[] {
  const allowed = document.units;
  const known = new Set(allowed);
  return (document.socialServices[service]?.units ?? []).flatMap((unit, index): Finding[] => {
    if (known.has(unit)) return [];
    const path = ['socialServices', service, 'units', index];
    const message = `"${unit}" is not a unit of this service task`;
    return [
      { file, path, code: 'unknown-reference', message, label: 'not among its units', found: unit, allowed },
    ];
  });
}

function reversedNotices(file: string, path: Path, { book }: AppointmentTypeDocument): Finding[] {
  const { earliest, latest } = book ?? {};
  if (earliest === undefined || latest === undefined) return [];
  if (atMostHours(noticeOf(earliest)) > atMostHours(noticeOf(latest))) return [];
  const message = `booking ends ${latest} before and begins ${earliest} before`;
  return [
    {
      file,
      path: [...path, 'book', 'earliest'],
      code: 'notice-reversed',
      message,
      label: `not longer than ${latest}`,
      found: earliest,
      ...(earliest !== latest && {
        mend: [
          { do: 'exchange', at: [...path, 'book', 'earliest'], with: [...path, 'book', 'latest'] },
        ] as const,
      }),
    },
  ];
}
