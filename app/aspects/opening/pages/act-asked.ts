import type { Moment } from '../../../domain/calendar';
import type { SocialService } from '../../../domain/programme/service-task';

/** The act that a page is asked for: on which service, in which units, when. */
export interface ActAsked {
  readonly service: SocialService;
  /** Units asked for; all that it can be done in when none is named. */
  readonly units: readonly string[];
  readonly now: Moment;
}
