import type { Rollout } from '../../app/aspects';
import { statusJson } from '../../app/cli/status-output';
import { day, endOf, type Moment } from '../../app/domain/calendar';
import { survey } from '../../app/judgement/survey';
import type { Porras } from '../../app/operations/porras.server';
import { statusFacts } from '../../app/reports/status/facts';

const programme = 'metsaranta';

/** Metsäranta's rollout now. */
export async function rolloutOf(porras: Porras): Promise<Rollout> {
  const now = await porras.rollout(programme);
  if (!now) throw new Error('no rollout');
  return now;
}

/** How things stood on a day, as `status` and the paper tell it. */
export async function toldOf(porras: Porras, on: string): Promise<string> {
  const then = await porras.rolloutAsOf(programme, endOf(day(on), 'Europe/Helsinki'));
  if (!then) throw new Error('nothing yet');
  const facts = statusFacts({ rollout: then, day: day(on), language: 'fi', demo: false });
  return JSON.stringify([statusJson(survey(then, endOf(day(on), 'Europe/Helsinki'))), facts]);
}

/** How things stand at a moment, but for the revision and the head. */
export async function standsAt(porras: Porras, at: Moment) {
  const { serviceTasks, blocking } = statusJson(survey(await rolloutOf(porras), at));
  return { serviceTasks, blocking };
}
