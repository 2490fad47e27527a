import type { Rollout } from '../../aspects';
import { daysBetween, type Day } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import type { Localised } from '../../domain/programme/language';
import { stairOfTask } from '../../domain/programme/stair';
import { awaited } from '../../i18n/awaited';
import type { Answer } from '../../judgement/answer';
import type { PhaseState } from '../../judgement/phases';
import { daysLate, unmetFirst, type Readiness } from '../../judgement/readiness';
import type { Survey, TaskSurvey } from '../../judgement/survey';
import type { Speaker } from '../../wording/speaker';
import type { MarkShape } from '../mark';
import type { PicturePhase } from '../phase-picture';
import { turnOf, type TurnView } from '../turn';
import { picturePhase } from './picture-phase';

/** What a row says of a service task beside its phases. */
export interface RowState {
  readonly shape?: MarkShape | undefined;
  readonly text: string;
  readonly turn?: TurnView | undefined;
  readonly plan?: string | undefined;
  /** The phase that it is in, for a phone, where the heads of the columns do not show. */
  readonly phase?: string | undefined;
}

export interface TaskRow {
  readonly id: string;
  readonly name: Localised;
  readonly stair: {
    readonly steps: number;
    readonly reached: number;
    readonly name: string;
    readonly count: string;
  };
  readonly phases: readonly PicturePhase[];
  readonly state: RowState;
}

/** A service task as the overview shows it to `reader`. */
export function taskRow(
  survey: Survey<Rollout>,
  one: TaskSurvey,
  speaker: Speaker,
  reader: PersonId,
): TaskRow {
  const stair = stairOfTask(survey.rollout.programme, one.task);
  const { step, services, of } = one.furthest;
  return {
    id: one.task.id,
    name: one.task.name,
    stair: {
      steps: stair.steps.length,
      reached: stair.heightOf(step.id) + 1,
      name: speaker.step(step.id),
      count: speaker.words.words.ofServices(services, of),
    },
    phases: one.phases.map((phase) => picturePhase(phase, speaker)),
    state: { ...rowState(one, { speaker, reader, on: survey.on }), ...currentPhase(one.phases, speaker) },
  };
}

interface Seen {
  readonly speaker: Speaker;
  readonly reader: PersonId;
  readonly on: Day;
}

function rowState({ leading, obstacles, verdict }: TaskSurvey, seen: Seen): RowState {
  const { state } = seen.speaker.words.overview;
  if (!leading || verdict === 'top') return { text: state.top };
  const [worst] = obstacles;
  const said =
    leading.verdict === 'blocked' && worst
      ? sayMissing('blocked', { ...worst, overdue: true }, seen)
      : sayVerdict(leading, seen);
  return { ...said, ...planOf(leading, seen.speaker) };
}

function sayVerdict({ verdict, answers, met, standing, ...leading }: Readiness, seen: Seen): RowState {
  const { speaker, on, reader } = seen;
  const { overview, readiness } = speaker.words;
  const { state } = overview;
  const { openingMove: move, confirmationOverdue: late, planned } = leading;
  const { pending } = standing;
  const due = pending?.confirmBy ?? planned.now;
  const inTime = due !== undefined && due > on;
  const when = inTime ? readiness.due(due) : readiness.waited(move ? daysBetween(move.since, on) : 0);
  const turn = move && turnOf(speaker, move, when, reader);
  switch (verdict) {
    case 'ready':
      return { shape: 'ready', text: state.ready(met, answers.length), ...(turn && { turn }) };
    case 'confirming': {
      const { direction, to = '' } = pending ?? {};
      const up = (late ? state.confirmingLate : state.confirming)(speaker.step(to));
      const down = late ? state.closingLate : state.closing;
      return {
        shape: late ? 'stop' : 'going',
        text: direction === 'down' ? down : up,
        ...(turn && { turn }),
      };
    }
    case 'blocked':
    case 'under-way': {
      const [first] = unmetFirst(answers);
      return first ? sayMissing(verdict, first, seen) : { text: '' };
    }
    case 'top':
      return { text: state.top };
    default:
      return verdict satisfies never;
  }
}

function sayMissing(
  verdict: 'blocked' | 'under-way',
  answer: Pick<Answer, 'criterion' | 'missing' | 'move' | 'waited' | 'overdue' | 'due' | 'expected'>,
  { speaker, reader, on }: Seen,
): RowState {
  const { overview, readiness } = speaker.words;
  const { criterion, missing, move } = answer;
  const part = missing ? speaker.missing(criterion, missing) : '';
  return {
    shape: verdict === 'blocked' ? 'stop' : 'going',
    text: verdict === 'blocked' ? overview.state.blocked(part) : overview.state.underWay(part),
    ...(move && { turn: turnOf(speaker, move, awaited(readiness, answer, on), reader) }),
  };
}

function planOf({ next, standing, planned }: Readiness, speaker: Speaker): { plan?: string } {
  if (!next || standing.pending) return {};
  const { baseline, now } = planned;
  return { plan: speaker.words.readiness.plan(speaker.step(next.id), baseline, now, daysLate(planned)) };
}

/** The phase that is blocked or under way, else the first to come. */
function currentPhase(phases: readonly PhaseState[], speaker: Speaker): { phase?: string } {
  const index = ['blocked', 'under-way', 'ahead']
    .map((stage) => phases.findIndex((phase) => phase.stage === stage))
    .find((found) => found >= 0);
  const current = index === undefined ? undefined : phases[index];
  if (!current || index === undefined) return {};
  return { phase: speaker.words.overview.phase(index + 1, speaker.text(current.phase.name)) };
}
