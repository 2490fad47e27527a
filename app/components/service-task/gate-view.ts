import { actNamed, type Rollout } from '../../aspects';
import { may } from '../../aspects/duties/permissions';
import type { Day } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import type { Asked, Missing } from '../../domain/finding';
import type { Criterion } from '../../domain/programme/criterion';
import type { Answer } from '../../judgement/answer';
import { askRequirement, criterionOf } from '../../judgement/ask';
import { unmetFirst, type Readiness } from '../../judgement/readiness';
import type { SeenOn } from '../../judgement/survey';
import { awaited } from '../../i18n/awaited';
import { sentence } from '../../i18n/sentence';
import { actFormView, type ActFormView } from '../acts/form-view';
import { addressesIn } from '../addresses';
import type { Speaker } from '../../wording/speaker';
import { turnOf, type TurnView } from '../turn';

/** A criterion at the gate: what is missing and whose move it is, or what shows that it is met. */
export interface CriterionLine {
  readonly id: string;
  readonly met: boolean;
  readonly title: string;
  readonly missing?: string | undefined;
  readonly action?: { readonly href: string; readonly label: string } | undefined;
  readonly turn?: TurnView | undefined;
  /** The days that its turn does not tell already. */
  readonly days: readonly { readonly text: string; readonly late: boolean }[];
  readonly evidence: readonly { readonly text: string; readonly href: string }[];
  /** What the reader can record here and now to mend it. */
  readonly acts: readonly ActFormView[];
}

/** The criteria before a subject's next step, what is missing first. */
export function gateView(
  survey: SeenOn<Rollout>,
  { answers, subject }: Pick<Readiness, 'answers' | 'subject'>,
  speaker: Speaker,
  reader: PersonId,
  back: string,
): CriterionLine[] {
  const { programme } = survey.rollout;
  const serviceTask = programme.services.get(subject.service)?.serviceTask ?? '';
  const { readiness } = speaker.words;
  const { event, scope } = addressesIn(programme.id);
  return unmetFirst(answers).map((answer): CriterionLine => {
    const { criterion, met, missing, move } = answer;
    const when = awaited(readiness, answer, survey.on);
    const proposal = proposalIn(missing);
    return {
      id: criterion.id,
      met,
      title: speaker.criterion(criterion),
      ...(missing && { missing: sentence(speaker.missing(criterion, missing)) }),
      ...(proposal !== undefined && {
        action: { href: scope(serviceTask, proposal), label: speaker.words.serviceTask.see },
      }),
      ...(move && { turn: turnOf(speaker, move, when, reader) }),
      days: daysOf(answer, survey.on, speaker).filter(({ text }) => text !== when),
      evidence: lastOf(answer).map(({ event: sequence, on }) => ({
        text: readiness.evidence(on, sequence),
        href: event(sequence),
      })),
      acts: met
        ? []
        : mendingForms(survey, { ...subject, serviceTask }, criterion, { speaker, reader, back }),
    };
  });
}

/** The forms of the acts that would mend what is missing, of those that the reader may do there. */
function mendingForms(
  { rollout, on }: SeenOn<Rollout>,
  asked: Asked,
  criterion: Criterion,
  { speaker, reader, back }: { readonly speaker: Speaker; readonly reader: PersonId; readonly back: string },
): ActFormView[] {
  return criterionOf(rollout.rules, criterion)
    .mending(rollout, asked, criterion, on, askRequirement)
    .flatMap(({ act: name, about }) => {
      const act = actNamed(name);
      const needed = act?.permits(rollout, about);
      if (!act || !needed || !may(rollout, reader, needed.right, needed.concern, on)) return [];
      return [actFormView({ rollout, today: on }, { act, about, back, within: asked.serviceTask }, speaker)];
    });
}

function daysOf(
  { met, due, expected, overdue }: Answer,
  on: Day,
  { words: { readiness } }: Speaker,
): CriterionLine['days'] {
  if (met) return [];
  // A decision can be overdue while the criterion's own day is still to come.
  const missed = due !== undefined && due < on;
  const passed = expected !== undefined && expected < on;
  return [
    ...(due ? [{ text: (missed ? readiness.overdue : readiness.due)(due), late: overdue && missed }] : []),
    ...(expected
      ? [{ text: (passed ? readiness.wasExpected : readiness.expected)(expected), late: false }]
      : []),
  ];
}

/** The latest three say enough; the rest is in the history. */
function lastOf({ met, evidence }: Answer): Answer['evidence'] {
  return met ? evidence.toSorted((a, b) => b.event - a.event).slice(0, 3) : [];
}

function proposalIn(missing: Missing | undefined): number | undefined {
  return missing && 'proposal' in missing && typeof missing.proposal === 'number'
    ? missing.proposal
    : undefined;
}
