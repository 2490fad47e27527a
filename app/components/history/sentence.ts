import type { Rollout, RolloutEvent } from '../../aspects';
import { sayEvent } from '../../wording/events';
import type { Speaker } from '../../wording/speaker';

/** What happened, in a line of the reader's language. The name of what it concerns stands before it. */
export function sentenceOf(event: RolloutEvent, { programme, facts }: Rollout, speaker: Speaker): string {
  return sayEvent(event, speaker.sentencesIn, {
    names: speaker,
    timeZone: programme.timeZone,
    event: (sequence) => facts.get(event.subject)?.find((one) => one.sequence === sequence),
  });
}
