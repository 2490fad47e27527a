import type { PersonId } from '../../../domain/journal/envelope';
import { stairOf } from '../../../domain/programme/stair';
import type { Survey } from '../../../judgement/survey';
import type { Speaker } from '../../../wording/speaker';
import { confirmBy } from '../../standing/standing';
import type { Rollout } from '../..';
import type { ActAsked } from './act-asked';
import type { EffectLine } from './effect-line';
import { mayAct } from './may-act';
import { systemName, type UnitChoice } from './open-view';
import { readinessByService } from './readiness-by-service';

export interface CloseView {
  readonly question: string;
  readonly units: readonly UnitChoice[];
  /** The steps below, highest first; the chosen one is where professionals go on, when it is among them. */
  readonly steps: readonly UnitChoice[];
  readonly effects: readonly EffectLine[];
}

/** What closing a service would mean for `reader`. It needs nothing but a right and a reason. */
export function closeView(
  survey: Survey<Rollout>,
  { service, units, now }: ActAsked,
  speaker: Speaker,
  reader: PersonId,
): CloseView {
  const { rollout } = survey;
  const { programme } = rollout;
  const { switchboard } = speaker.words;
  const { steps, forStaff, heightOf: height } = stairOf(programme, service.id);
  const closable = (readinessByService(survey).get(service.id) ?? []).filter(
    ({ subject, step, standing }) =>
      height(step.id) > 0 &&
      standing.pending?.direction !== 'down' &&
      mayAct(survey, reader, 'close', subject),
  );
  const asked = closable.filter(({ subject }) => units.length === 0 || units.includes(subject.unit));
  const name = speaker.service(service.id);
  const top = Math.max(0, ...asked.map(({ step }) => height(step.id)));
  const highest = steps[top];
  if (asked.length === 0 || !highest) {
    return { question: switchboard.close.none(name), units: [], steps: [], effects: [] };
  }
  const below = steps.slice(0, top).toReversed();
  const chosen = below.includes(forStaff) ? forStaff.id : below[0]?.id;
  return {
    question: switchboard.close.question(name),
    units: closable.map(({ subject, step }) => ({
      value: subject.unit,
      label: speaker.unit(subject.unit),
      // A unit that stands low enough already is left alone, unless it was asked for.
      checked: units.length === 0 ? height(step.id) > height(chosen ?? '') : units.includes(subject.unit),
    })),
    steps: below.map(({ id, admits }) => ({
      value: id,
      label: switchboard.close.step(speaker.step(id), admits),
      checked: id === chosen,
    })),
    effects: effectsOf(),
  };

  function effectsOf(): EffectLine[] {
    const { who, close, appointmentsStand } = switchboard;
    const { bookedIn } = service;
    const falls = asked.some(({ standing: { pending, dated } }) => pending ?? dated);
    return [
      { who: who.clients, what: close.clients[highest?.admits ?? 'none'] },
      { who: who.appointments, what: appointmentsStand },
      ...(bookedIn.kind === 'elsewhere'
        ? [
            {
              who: who.system,
              what: close.system(systemName(survey, bookedIn.system, speaker), confirmBy(rollout, now)),
            },
          ]
        : []),
      ...(falls ? [{ who: who.openings, what: close.falls }] : []),
      { who: who.journal, what: close.journal },
      { who: who.undo, what: close.undo },
    ];
  }
}
