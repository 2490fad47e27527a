import { clockTime, dayOf, type Day, type Moment } from '../domain/calendar';
import { useCatalogue, useReader } from './reader';

type DayForm = 'short' | 'full' | 'withWeekday' | 'onWeekday' | 'heading' | 'month';

/** A day as the reader's language writes it. */
export function OnDay({ day, as = 'full' }: { readonly day: Day; readonly as?: DayForm }) {
  const { dates } = useCatalogue().words;
  return <time dateTime={day}>{dates[as](day)}</time>;
}

/** A moment by the programme's clock, `17.11.2026 klo 13.20`. */
export function AtMoment({ at }: { readonly at: Moment }) {
  const { dates } = useCatalogue().words;
  const { timeZone } = useReader();
  return <time dateTime={at}>{dates.moment(dayOf(at, timeZone), clockTime(at, timeZone))}</time>;
}
