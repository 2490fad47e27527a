import type { ActivityEvent } from '../aspects/activities';
import type { CommunicationEvent } from '../aspects/communications';
import type { DefinitionEvent } from '../aspects/definition';
import type { DutyEvent } from '../aspects/duties';
import type { GuidanceEvent } from '../aspects/guidance';
import type { OpeningEvent } from '../aspects/opening';
import type { PlanEvent } from '../aspects/plan';
import type { ScopeEvent } from '../aspects/scope';
import type { SettingsTestEvent } from '../aspects/settings-tests';
import type { StaffBookingEvent } from '../aspects/staff-booking';
import type { TextEvent } from '../aspects/texts';
import type { TrainingEvent } from '../aspects/training';
import type { WorkshopEvent } from '../aspects/workshops';
import type { Envelope } from './envelope';
import type { FactWithdrawn } from './correction';

/** Everything that can be written into a programme's stream. */
export type RolloutEvent =
  | ActivityEvent
  | CommunicationEvent
  | DefinitionEvent
  | DutyEvent
  | FactWithdrawn
  | GuidanceEvent
  | OpeningEvent
  | PlanEvent
  | ScopeEvent
  | SettingsTestEvent
  | StaffBookingEvent
  | TextEvent
  | TrainingEvent
  | WorkshopEvent;

/** An event before it is recorded: what a decision answers. The journal adds the rest of the envelope. */
export type EventDraft<E extends Envelope = RolloutEvent> = E extends Envelope
  ? Pick<E, 'type' | 'subject' | 'data' | 'happenedOn' | 'corrects'>
  : never;
