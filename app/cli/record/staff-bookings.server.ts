import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import type { Day } from '../../domain/calendar';
import { dayArgument, wholeNumberArgument } from '../arguments';
import { badInput } from '../exit';
import { correcting } from './options';
import { serviceNamed, unknown } from './places';
import { recording } from './recording.server';
import { notYet, nothingToCorrect } from './words';

interface StaffBookingsOptions {
  readonly bookings: number;
  readonly from: Day;
  readonly to: Day;
  readonly evidence: string;
  readonly corrects?: number;
}

/** `porras record staff-bookings` */
export const recordStaffBookings = recording({
  command: 'staff-bookings <service>',
  description: 'so many appointments were booked by staff',
  example:
    'record staff-bookings hoitajan-vastaanotto --bookings 64 --from 2026-01-12 --to 2026-02-08 --evidence "The system’s own figures" --as kaarina@metsaranta.example',
  right: 'countStaffBooking',
  options: (cli) =>
    correcting(cli)
      .requiredOption('--bookings <number>', 'how many', wholeNumberArgument)
      .requiredOption('--from <day>', 'first day of the count', dayArgument)
      .requiredOption('--to <day>', 'last day of the count', dayArgument)
      .requiredOption('--evidence <text>', 'where the figure comes from, in a sentence'),
  record: (telling, service, { bookings, from, to, evidence, corrects }: StaffBookingsOptions) => {
    serviceNamed(telling.rollout.programme, service);
    return perform({
      porras: telling.porras,
      by: telling.by,
      act: acts.countStaffBooking,
      command: {
        programme: telling.programme,
        service,
        bookings,
        from,
        to,
        evidence: telling.text(evidence, 'The evidence'),
        ...(corrects !== undefined && { corrects }),
      },
    });
  },
  words: ({ rollout }, service, { from, to, corrects }) => ({
    'no-such-service': () => unknown('social service', service, [...rollout.programme.services.keys()]),
    'impossible-figures': () =>
      badInput(`The count has to end on ${from} or later: --to ${to} is before it.`),
    'not-yet': () => notYet(to),
    'no-such-fact': () => nothingToCorrect(corrects),
  }),
  done: (service, { bookings, from, to }) =>
    `staff booked ${bookings} appointments in ${service} from ${from} to ${to}.`,
});
