import type { Rollout, RolloutEvent } from '../../aspects';
import { sentenceOf } from '../../components/history/sentence';
import { aboutOf } from '../../domain/about';
import { clockTime, dayOf } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import { atTerminal } from './called';

/** An event in a line: its number, when, who in which role, and what about. */
export function eventLine(
  event: RolloutEvent,
  rollout: Rollout,
  persons: ReadonlyMap<PersonId, string>,
): string {
  const { sequence, recordedAt, actor, subject } = event;
  const { programme } = rollout;
  const speaker = atTerminal(programme);
  const { serviceTask, service, unit } = aboutOf(rollout, subject);
  const about = [
    service === undefined ? serviceTask && speaker.serviceTask(serviceTask) : speaker.service(service),
    unit && speaker.unit(unit),
  ].filter(Boolean);
  const person = (id: PersonId) => persons.get(id) ?? id;
  const who = `${person(actor.person)}${actor.for === undefined ? '' : ` for ${person(actor.for)}`}, ${speaker.role(actor.role)}`;
  const when = `${dayOf(recordedAt, programme.timeZone)} ${clockTime(recordedAt, programme.timeZone)}`;
  const told = sentenceOf(event, rollout, speaker);
  return `${String(sequence).padStart(4)}  ${when}  ${who}  ${[about.join(', '), told].filter(Boolean).join(': ')}`;
}
