import { day as readDay, moment as readMoment, type Day, type Moment } from '../../app/domain/calendar';

/** A moment: noon in Helsinki in winter of a day (`2026-03-02`), or an instant as it is written. */
export function moment(text: string): Moment {
  return readMoment(text.includes('T') ? text : `${text}T10:00:00Z`);
}

export function day(text: string): Day {
  return readDay(text);
}
