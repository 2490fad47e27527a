import { writeEnded, type WriteEnded } from '../app/telemetry/channels.server';
import { isRefusal } from './refusal';

/** Runs a write and tells how long it waited for its turn and the lock, how long it took and how it ended. */
export async function watchedWrite<Outcome>(
  write: (begun: () => void) => Promise<Outcome>,
): Promise<Outcome> {
  const asked = performance.now();
  let began: number | undefined;
  const ended = (outcome: WriteEnded['outcome']) => {
    const now = performance.now();
    writeEnded.tell({ outcome, waited: (began ?? now) - asked, milliseconds: now - (began ?? now) });
  };
  try {
    const outcome = await write(() => (began = performance.now()));
    ended(isRefusal(outcome) ? 'refused' : 'committed');
    return outcome;
  } catch (error) {
    ended('failed');
    throw error;
  }
}
