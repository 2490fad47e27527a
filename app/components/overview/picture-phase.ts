import type { PhaseState } from '../../judgement/phases';
import type { Speaker } from '../../wording/speaker';
import type { PicturePhase } from '../phase-picture';

/** A phase as the picture draws it, with the one day that matters: done on, planned for, or how late it is. */
export function picturePhase(phase: PhaseState, speaker: Speaker): PicturePhase {
  const { stage, activities, done } = phase;
  const when = whenOf(phase, speaker);
  return {
    stage,
    share: activities.length === 0 ? 0 : done / activities.length,
    ...(when !== undefined && { when }),
  };
}

function whenOf({ stage, doneOn, from, to, late }: PhaseState, speaker: Speaker): string | undefined {
  const { dates, dueBy } = speaker.words.words;
  switch (stage) {
    case 'done':
      return doneOn && dates.short(doneOn);
    case 'blocked':
      return late > 0 ? dates.slippage(late) : to.now && dueBy(to.now);
    case 'under-way':
      return to.now && dueBy(to.now);
    case 'ahead':
      return from.now && dates.month(from.now);
    case 'left-out':
      return undefined;
    default:
      return stage satisfies never;
  }
}
