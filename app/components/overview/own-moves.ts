import type { Rollout } from '../../aspects';
import type { Day } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import type { ServiceTaskId, SocialServiceId } from '../../domain/programme/service-task';
import type { StepId } from '../../domain/programme/step';
import type { Subject } from '../../domain/programme/subject';
import { keptUnder, remembered } from '../../domain/remembered';
import type { Answer } from '../../judgement/answer';
import type { Readiness } from '../../judgement/readiness';
import type { Survey } from '../../judgement/survey';

/** Something that waits for the reader's own hand, once for all subjects that share it. */
export type OwnMove = {
  readonly serviceTask: ServiceTaskId;
  readonly overdue: boolean;
  readonly due?: Day;
} & (
  | {
      readonly kind: 'criterion';
      readonly answer: Answer;
      readonly subjects: [Subject, ...Subject[]];
    }
  | { readonly kind: 'open' | 'confirm'; readonly service: SocialServiceId; readonly step: StepId }
);

/** The reader's own moves: overdue ones first, then by the day on which they are due. */
export function ownMoves(survey: Survey<Rollout>, person: PersonId): readonly OwnMove[] {
  return keptUnder(movesIn(survey), person, () => findMoves(survey, person));
}

const movesIn = remembered((_survey: Survey<Rollout>) => new Map<PersonId, readonly OwnMove[]>());

function findMoves({ tasks }: Survey<Rollout>, person: PersonId): OwnMove[] {
  const found = new Map<string, OwnMove>();
  for (const { task, readiness } of tasks) {
    for (const one of readiness) {
      for (const [key, move] of movesAt(task.id, one, person)) {
        const known = found.get(key);
        const most = !known || urgency(move) < urgency(known) ? move : known;
        found.set(key, joined(most, known, move));
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (urgency(a) < urgency(b) ? -1 : 1));
}

function movesAt(serviceTask: ServiceTaskId, one: Readiness, person: PersonId): [string, OwnMove][] {
  const { subject, next, standing, openingMove, answers, planned, confirmationOverdue } = one;
  const criteria = answers
    .filter(({ move }) => move?.persons.includes(person))
    .map((answer): [string, OwnMove] => [
      [serviceTask, answer.criterion.id, JSON.stringify(answer.missing), answer.move?.where].join('\n'),
      {
        kind: 'criterion',
        serviceTask,
        answer,
        subjects: [subject],
        overdue: answer.overdue,
        ...(answer.due && { due: answer.due }),
      },
    ]);
  if (!openingMove?.persons.includes(person)) return criteria;
  const { service } = subject;
  const { pending } = standing;
  const step = pending?.to ?? next?.id;
  if (step === undefined) return criteria;
  const kind = pending ? 'confirm' : 'open';
  const due = pending?.confirmBy ?? planned.now;
  const hand: OwnMove = {
    kind,
    serviceTask,
    service,
    step,
    overdue: confirmationOverdue,
    ...(due && { due }),
  };
  return [...criteria, [`${kind}\n${service}\n${step}`, hand]];
}

/** A criterion is one move for all subjects that share what is missing. */
function joined(most: OwnMove, known: OwnMove | undefined, move: OwnMove): OwnMove {
  if (most.kind !== 'criterion' || known?.kind !== 'criterion' || move.kind !== 'criterion') return most;
  known.subjects.push(...move.subjects);
  return { ...most, subjects: known.subjects };
}

/** Sorts as text: what is overdue, then what has a day, then the rest. */
function urgency({ overdue, due }: OwnMove): string {
  return `${overdue ? 0 : 1}${due ?? '9999'}`;
}
