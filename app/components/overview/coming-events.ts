import type { Rollout } from '../../aspects';
import { dutiesOf } from '../../aspects/duties/permissions';
import { addDays } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import { comingUp, type Coming } from '../../judgement/coming';
import type { Survey } from '../../judgement/survey';
import type { Speaker } from '../../wording/speaker';

export interface ComingEvent {
  readonly id: string;
  readonly day: Coming['on'];
  readonly what: string;
  readonly who: string;
  readonly mine: boolean;
}

const daysAhead = 60;

/** The next few events within two months; services of one service task that go up together are one event. */
export function comingEvents(
  survey: Survey<Rollout>,
  speaker: Speaker,
  reader: PersonId,
  most = 6,
): ComingEvent[] {
  const { rollout, on } = survey;
  const held = dutiesOf(rollout, reader, on).map(({ duty }) => duty);
  const groups = new Map<string, Coming[]>();
  for (const one of comingUp(survey, on, addDays(on, daysAhead))) {
    const key =
      one.kind === 'step'
        ? [one.on, one.place, one.step, one.dated].join(' ')
        : [one.on, one.place, one.kind, one.kind === 'workshop' ? one.workshop : one.row].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].slice(0, most).flatMap(([id, group]) => {
    const [first] = group;
    if (!first) return [];
    const { on: day, role, place } = first;
    const mine = held.some(
      (duty) => duty.role === role && ['programme', `serviceTask:${place}`].includes(duty.where),
    );
    return [
      { id, day, what: sayComing(first, group.length, survey, speaker), who: speaker.role(role), mine },
    ];
  });
}

function sayComing(one: Coming, count: number, { rollout }: Survey<Rollout>, speaker: Speaker): string {
  const { coming } = speaker.words.overview;
  switch (one.kind) {
    case 'step': {
      const what =
        count === 1 ? speaker.service(one.service) : coming.services(speaker.serviceTask(one.place), count);
      return (one.dated ? coming.datedStep : coming.step)(what, speaker.step(one.step));
    }
    case 'workshop':
      return coming.workshop(one.number, one.of, speaker.serviceTask(one.place));
    case 'communication': {
      const isTask = rollout.programme.serviceTasks.has(one.place);
      return coming.communication(
        speaker.communication(one.row),
        isTask ? speaker.serviceTask(one.place) : undefined,
      );
    }
    default:
      return one satisfies never;
  }
}
