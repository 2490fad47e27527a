import type { Rollout, RolloutEvent } from '../../aspects';
import { aboutOf } from '../../domain/about';
import { clockTime, dayOf, daysBetween, type Day } from '../../domain/calendar';
import { ruleOf } from '../../domain/ground';
import { textRefs } from '../../domain/journal/text-proof';
import { nameOfText } from '../../wording/events';
import type { Speaker } from '../../wording/speaker';
import { sentenceOf } from './sentence';

/** What is told within three days of the day on which it took place is told in time. */
const inTimeDays = 3;

/** An event as a page shows it. */
export interface HistoryEntry {
  /** Its number; of one act on several units all of them, in the order of the units. */
  readonly sequences: readonly [number, ...number[]];
  /** Day and clock time of recording, in the programme's zone. */
  readonly day: Day;
  readonly time: string;
  /** What it concerns, and in which units when it does not concern all of it. */
  readonly about: string;
  readonly units: readonly string[];
  readonly sentence: string;
  readonly who: string;
  /** Where it took place on another day, or was told late. */
  readonly notes: readonly string[];
  readonly corrects?: Linked | undefined;
  readonly correctedBy?: Linked | undefined;
  readonly texts: readonly EntryText[];
}

/** Another event, with what it told. */
export interface Linked {
  readonly sequence: number;
  readonly sentence: string;
}

export interface EntryText {
  readonly name: string;
  /** Nothing once it has been erased. */
  readonly body?: string | undefined;
  /** Minutes and guidance are long: they unfold. */
  readonly long: boolean;
}

/** The ids of all texts that some events name. */
export function textsOf(events: readonly RolloutEvent[]): string[] {
  return events.flatMap(({ data }) => textRefs(data)).map(({ text }) => text);
}

/** Tells an event; `texts` has the bodies of texts by id. */
export function entryOf(
  event: RolloutEvent,
  rollout: Rollout,
  speaker: Speaker,
  texts: ReadonlyMap<string, string>,
): HistoryEntry {
  const { sequence, subject, recordedAt, corrects } = event;
  const { timeZone } = rollout.programme;
  const related = rollout.facts.get(subject);
  const linked = (other: RolloutEvent | undefined): Linked | undefined =>
    other && { sequence: other.sequence, sentence: sentenceOf(other, rollout, speaker) };
  return {
    sequences: [sequence],
    day: dayOf(recordedAt, timeZone),
    time: clockTime(recordedAt, timeZone),
    ...aboutNames(event, rollout, speaker),
    sentence: sentenceOf(event, rollout, speaker),
    who: whoActed(event, speaker),
    notes: timing(event, dayOf(recordedAt, timeZone), speaker),
    corrects: linked(related?.find((one) => one.sequence === corrects)),
    correctedBy: linked(related?.findLast((one) => one.corrects === sequence)),
    texts: Object.entries(event.data).flatMap(([key, value]) =>
      textRefs(value).map(({ text }) => ({
        name: nameOfText(event, key, speaker.sentencesIn),
        body: texts.get(text),
        long: ruleOf(rollout.rules, event)?.texts[key] === 'long',
      })),
    ),
  };
}

function aboutNames(
  { subject }: RolloutEvent,
  rollout: Rollout,
  { words, serviceTask, service, unit }: Speaker,
): Pick<HistoryEntry, 'about' | 'units'> {
  const about = aboutOf(rollout, subject);
  const place = about.unit === undefined ? undefined : unit(about.unit);
  const thing =
    about.service !== undefined
      ? service(about.service)
      : about.serviceTask !== undefined
        ? serviceTask(about.serviceTask)
        : undefined;
  if (thing === undefined) return { about: place ?? words.history.wholeProgramme, units: [] };
  return { about: thing, units: place === undefined ? [] : [place] };
}

/** The role that acted, never the person. */
function whoActed({ actor, through }: RolloutEvent, { words: { history }, role }: Speaker): string {
  return [role(actor.role), actor.for === undefined ? '' : history.substitute, history.through[through]]
    .filter((part) => part !== '')
    .join(', ');
}

function timing({ happenedOn }: RolloutEvent, recorded: Day, { words: { history } }: Speaker): string[] {
  if (happenedOn === undefined || happenedOn === recorded) return [];
  const days = daysBetween(happenedOn, recorded);
  return [history.happened(happenedOn), ...(days > inTimeDays ? [history.late(days)] : [])];
}
