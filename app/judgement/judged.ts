import type { WithActivities } from '../aspects/activities/activities';
import type { WithCommunications } from '../aspects/communications/communications';
import type { WithDuties } from '../aspects/duties/duties';
import type { WithPlan } from '../aspects/plan/plan';
import type { WithScope } from '../aspects/scope/state';
import type { WithStanding } from '../aspects/standing/standing';
import type { WithWorkshops } from '../aspects/workshops/workshops';

/** What a judgement reads of a rollout by itself; what criteria read they say themselves. */
export type Judged = WithActivities &
  WithCommunications &
  WithDuties &
  WithPlan &
  WithScope &
  WithStanding &
  WithWorkshops;
