import type { Day } from '../calendar';
import type { LeftOut } from './service-task';

/** Whether something is out of the rollout on `on`: for good, or until its day has come. */
export function isLeftOut(thing: { readonly leftOut?: LeftOut }, on: Day): boolean {
  const out = thing.leftOut;
  return out !== undefined && (out.until === undefined || on < out.until);
}
