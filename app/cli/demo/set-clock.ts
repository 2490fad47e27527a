import { atTime, milliseconds, momentFrom, type Day } from '../../domain/calendar';
import type { Clock } from '../../operations/porras.server';

/** A clock that stands at nine in the morning of `today` now, and goes on from there as time goes by. */
export function clockSetTo(today: Day, timeZone: string, real: Clock): Clock {
  const ahead = milliseconds(atTime(today, '09:00', timeZone)) - milliseconds(real());
  return () => momentFrom(milliseconds(real()) + ahead);
}
