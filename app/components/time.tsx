import type { Day } from '../domain/calendar';
import { useCatalogue } from './reader';

type DayForm = 'short' | 'full' | 'withWeekday' | 'onWeekday' | 'heading' | 'month';

/** A day as the reader's language writes it. */
export function OnDay({ day, as = 'full' }: { readonly day: Day; readonly as?: DayForm }) {
  const { dates } = useCatalogue().words;
  return <time dateTime={day}>{dates[as](day)}</time>;
}
