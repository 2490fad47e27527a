import { faultOf } from '../telemetry/fault.server';
import type { Log } from '../telemetry/log.server';
import { exit } from './exit';

/**
 * Waits until the process is asked to stop, and answers the exit code. What nobody caught, a promise or not, stops it
 * too: what the process holds in memory may be half changed, and whoever keeps it running starts a sound one.
 */
export function untilStopped(log: Log): Promise<number> {
  return new Promise((settle) => {
    const asked = (signal: NodeJS.Signals) => {
      log.info({ signal }, 'stopping');
      settle(exit.done);
    };
    // Both stay listened to: a second Ctrl-C must not cut off the requests that are still open.
    process.on('SIGINT', asked).on('SIGTERM', asked);
    process.on('uncaughtException', (error) => {
      log.fatal({ fault: faultOf(error) }, 'stopping');
      settle(exit.fault);
    });
  });
}
