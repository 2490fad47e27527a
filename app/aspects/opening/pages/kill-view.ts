import { stairOf } from '../../../domain/programme/stair';
import { admitsClients } from '../../../domain/programme/step';
import type { Survey } from '../../../judgement/survey';
import type { Speaker } from '../../../wording/speaker';
import type { Rollout } from '../..';
import { readinessByService } from './readiness-by-service';

export interface KillView {
  /** Services that clients can book in some unit, each with how many. */
  readonly closes: readonly string[];
  /** Openings on their way to clients, which are taken back. */
  readonly withdraws: readonly string[];
}

/** What emergency closing would take down now. */
export function killView(survey: Survey<Rollout>, speaker: Speaker): KillView {
  const { programme } = survey.rollout;
  const { words } = speaker.words;
  const closes: string[] = [];
  const withdraws: string[] = [];
  for (const [service, readiness] of readinessByService(survey)) {
    const { stepOf } = stairOf(programme, service);
    const forClients = (step: string | undefined) => step !== undefined && admitsClients(stepOf(step));
    const up = readiness.filter(
      ({ step, standing }) => admitsClients(step) && standing.pending?.direction !== 'down',
    );
    const coming = readiness.filter(
      ({ standing: { pending, dated } }) =>
        (pending?.direction === 'up' && forClients(pending.to)) || forClients(dated?.to),
    );
    const name = speaker.service(service);
    if (up.length > 0) closes.push(`${name}, ${words.ofUnits(up.length, readiness.length)}`);
    if (coming.length > 0) withdraws.push(`${name}, ${words.ofUnits(coming.length, readiness.length)}`);
  }
  return { closes, withdraws };
}
