import type { AppliedRevision, Ground } from '../ground';
import type { Programme } from '../programme/programme';
import { carryOver } from './carry-over';

/**
 * The state once `programme` is in force: what is known is told in its names, and judged by it from here on.
 * The fold does this when a definition has been applied, and a plan to see what applying one would do.
 */
export function intoForce(
  before: Ground,
  programme: Programme,
  { at, told }: Omit<AppliedRevision, 'revision'>,
): Ground {
  const { revision } = programme;
  const carried = carryOver(before, programme);
  return {
    ...carried,
    programme,
    programmes: carried.programmes.set(revision, programme),
    applied: carried.applied.push({ revision, at, told }),
  };
}
