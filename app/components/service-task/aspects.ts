import { aspects, keysWith, type AspectsWith, type Rollout, type WordsIn } from '../../aspects';
import type { Language } from '../../domain/programme/language';
import { servicesOn } from '../../domain/programme/subject';
import type { SeenOn, TaskSurvey } from '../../judgement/survey';
import type { LineAsked, TaskLine } from '../../judgement/task-line';
import type { Speaker } from '../../wording/speaker';

/** A part of the work: how far it is, in a sentence. */
export interface AspectLine extends TaskLine {
  readonly id: string;
  readonly name: string;
}

type Aspects = AspectsWith<'line'>;
/** Of each the line, said in its own words. */
type Lined = {
  readonly [K in keyof Aspects]: {
    readonly line: (asked: LineAsked<Rollout>, words: WordsIn<Aspects[K]>) => TaskLine;
    readonly words: Readonly<Record<Language, WordsIn<Aspects[K]> & { readonly name: string }>>;
  };
};
const lined: Lined = aspects;

/** The parts of the work in a service task, always in the same order. What is left out of it makes no work. */
export function aspectLines(
  { rollout, on }: SeenOn<Rollout>,
  one: TaskSurvey,
  speaker: Speaker,
): AspectLine[] {
  const services = servicesOn(rollout.programme, one.task.id, on);
  const asked = { rollout, on, survey: one, services };
  return keysWith('line').map((key) => lineOf(key, asked, speaker.sentencesIn));
}

function lineOf<K extends keyof Aspects>(key: K, asked: LineAsked<Rollout>, language: Language): AspectLine {
  const { line, words }: Lined[K] = lined[key];
  return { id: key, name: words[language].name, ...line(asked, words[language]) };
}
