import { standingFacts } from '../journal/correction';
import type { RolloutEvent } from '../journal/event';
import { applyActivityEvent } from './activities';
import { applyCommunicationEvent } from './communications';
import { applyDutyEvent } from './duties';
import { applyGuidanceEvent } from './guidance';
import { applyOpeningEvent } from './opening/standing';
import { applyPlanEvent } from './plan';
import { applyScopeEvent } from './scope/state';
import { applySettingsTestEvent } from './settings-tests';
import { applyStaffBookingEvent } from './staff-booking';
import { applyTrainingEvent } from './training';
import { applyWorkshopEvent } from './workshops';

/** The aspects by the first word of their subjects, each with its part of the state. */
const aspects = {
  activity: ['activities', applyActivityEvent],
  communication: ['communications', applyCommunicationEvent],
  duty: ['duties', applyDutyEvent],
  guidance: ['guidance', applyGuidanceEvent],
  plan: ['plan', applyPlanEvent],
  scope: ['scopes', applyScopeEvent],
  'settings-test': ['settingsTests', applySettingsTestEvent],
  'staff-booking': ['staffBooking', applyStaffBookingEvent],
  step: ['standings', applyOpeningEvent],
  training: ['training', applyTrainingEvent],
  workshop: ['workshops', applyWorkshopEvent],
} as const;

export type AspectWord = keyof typeof aspects;
export type Part = (typeof aspects)[AspectWord][0];
type Apply = (before: unknown, event: RolloutEvent) => unknown;

export const parts: readonly Part[] = Object.values(aspects).map(([part]) => part);

export function aspectWord(subject: string): string {
  return subject.slice(0, subject.indexOf('/'));
}

export function isAspect(word: string): word is AspectWord {
  return word in aspects;
}

export function partOf(word: AspectWord): Part {
  return aspects[word][0];
}

/** What one more event makes of a subject's state. */
export function applyFact(word: AspectWord, before: unknown, event: RolloutEvent): unknown {
  // The table pairs each part of the state with its own reducer; TypeScript cannot follow the pairing through the key.
  return (aspects[word][1] as Apply)(before, event);
}

/** What all events of a subject add up to: the last word of each fact counts. */
export function foldSubject(word: AspectWord, facts: Iterable<RolloutEvent>): unknown {
  return standingFacts(facts).reduce<unknown>((state, fact) => applyFact(word, state, fact), undefined);
}
