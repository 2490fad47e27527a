import type { Rollout } from '../aspects';
import { later, type Moment } from '../domain/calendar';
import { advance } from '../judgement/advance';
import type { Porras } from './porras.server';

/** A programme as its clients may see it now. */
export interface PublicRollout {
  readonly rollout: Rollout;
  readonly now: Moment;
}

/** Every programme of the installation as it stands now, for pages that anyone may read. */
export async function publicRollouts(porras: Porras): Promise<PublicRollout[]> {
  const rollouts = await Promise.all((await porras.programmes()).map((id) => porras.rollout(id)));
  return rollouts.flatMap((recorded) => {
    if (!recorded) return [];
    const now = later(porras.clock(), recorded.head.at);
    return { rollout: advance(recorded, now), now };
  });
}
