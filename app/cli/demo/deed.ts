import type { Holding } from '../../aspects/duties/duties';
import type { ScopedService } from '../../aspects/scope/events';
import type { Audience } from '../../domain/programme/audience';
import type { Language } from '../../domain/programme/language';
import type { RoleId, Where } from '../../domain/programme/role';
import type { Character } from './cast';

/**
 * What somebody does in the story: one call of one operation. Days are those of the reference calendar, and
 * where a fact has no day of its own it happened on the day of the act.
 */
export type Deed =
  | { readonly do: 'apply' }
  | {
      readonly do: 'grant';
      readonly role: RoleId;
      readonly where: Where;
      readonly to: Character;
      readonly as: Holding;
    }
  | {
      readonly do: 'complete';
      readonly place: string;
      readonly activity: string;
      readonly note?: string;
    }
  | {
      readonly do: 'hold';
      readonly serviceTask: string;
      readonly workshop: string;
      readonly present: readonly Character[];
      readonly others: number;
      readonly minutes: string;
      readonly on?: string;
    }
  | {
      readonly do: 'move';
      readonly place: string;
      readonly item: string;
      readonly to: string;
      readonly reason: string;
    }
  | {
      readonly do: 'propose';
      readonly serviceTask: string;
      readonly services: readonly ScopedService[];
      readonly note: string;
    }
  | { readonly do: 'approve'; readonly serviceTask: string }
  | { readonly do: 'return'; readonly serviceTask: string; readonly reason: string }
  | {
      readonly do: 'publish';
      readonly service: string;
      readonly audience: Audience;
      readonly language: Language;
    }
  | {
      readonly do: 'train';
      readonly serviceTask: string;
      readonly unit: string;
      readonly trained: number;
      readonly staff: number;
    }
  | { readonly do: 'tell'; readonly place: string; readonly row: string; readonly evidence?: string }
  | {
      readonly do: 'test';
      readonly service: string;
      readonly suite: string;
      /** Cases that failed; the rest of those that were run passed. */
      readonly failed: readonly string[];
      /** Cases that were run; all of the suite unless named. */
      readonly ran?: readonly string[];
      readonly note: string;
    }
  | {
      readonly do: 'count';
      readonly service: string;
      readonly bookings: number;
      readonly from: string;
      readonly to: string;
      readonly evidence: string;
      /** It corrects the count told before. */
      readonly corrects?: true;
    }
  | {
      readonly do: 'order';
      readonly service: string;
      readonly units: readonly string[];
      readonly step: string;
    }
  | {
      readonly do: 'confirm';
      readonly service: string;
      readonly units: readonly string[];
      readonly evidence: string;
    }
  | {
      readonly do: 'close';
      readonly service: string;
      readonly units: readonly string[];
      readonly step: string;
      readonly reason: string;
    };

/** Who does what when: a moment of the reference calendar on the programme's wall clocks, `2026-02-12 10.30`. */
export interface Act {
  readonly at: string;
  readonly by: Character;
  readonly deed: Deed;
}

export function act(at: string, by: Character, deed: Deed): Act {
  return { at, by, deed };
}

export function complete(place: string, activity: string, note?: string): Deed {
  return { do: 'complete', place, activity, ...(note !== undefined && { note }) };
}

export function tell(place: string, row: string, evidence?: string): Deed {
  return { do: 'tell', place, row, ...(evidence !== undefined && { evidence }) };
}

export function train(serviceTask: string, unit: string, trained: number, staff: number): Deed {
  return { do: 'train', serviceTask, unit, trained, staff };
}

export function publish(service: string, audience: Audience, language: Language): Deed {
  return { do: 'publish', service, audience, language };
}

export function grant(role: RoleId, where: Where, to: Character, as: Holding = 'holder'): Deed {
  return { do: 'grant', role, where, to, as };
}
