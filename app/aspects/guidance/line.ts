import { stageOf, type LineAsked, type TaskLine } from '../../judgement/task-line';
import { guidanceSubject, type WithGuidance } from './guidance';
import type { Words } from './words.fi';

/** Guidance for clients, in every language that the programme requires. */
export function line({ rollout, services }: LineAsked<WithGuidance>, { line: say }: Words): TaskLine {
  const { required } = rollout.programme.languages;
  const published = services.filter((service) =>
    required.every((language) => rollout.guidance.has(guidanceSubject(service, 'client', language))),
  ).length;
  return { stage: stageOf(published, services.length), text: say(published, services.length) };
}
