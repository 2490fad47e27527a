import type { ReactNode } from 'react';
import type { Day } from '../domain/calendar';
import { useCatalogue } from './reader';
import { OnDay } from './time';

export interface StripEvent {
  readonly id: string;
  readonly day: Day;
  readonly what: ReactNode;
  readonly who: string;
  /** The reader's own: filled, and says "you" in place of the role. */
  readonly mine: boolean;
}

/** The next four to six events. */
export function Strip({ events }: { readonly events: readonly StripEvent[] }) {
  const { you } = useCatalogue().overview;
  return (
    <ol className="strip">
      {events.map(({ id, day, what, who, mine }) => (
        <li key={id} className={mine ? 'mine' : undefined}>
          <OnDay day={day} as="withWeekday" />
          {what}
          <span className="who">{mine ? you : who}</span>
        </li>
      ))}
    </ol>
  );
}
