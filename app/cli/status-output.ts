import type { Rollout } from '../aspects';
import { inLanguage, type Localised } from '../domain/programme/language';
import type { Obstacle } from '../judgement/obstacle';
import type { Readiness } from '../judgement/readiness';
import type { Survey, TaskSurvey } from '../judgement/survey';

/** The status as data: ids and codes, so that scripts need no words. */
export function statusJson({ rollout, on, tasks, obstacles }: Survey<Rollout>) {
  return {
    programme: rollout.programme.id,
    asOf: on,
    revision: rollout.programme.revision,
    head: { sequence: rollout.head.sequence, hash: rollout.head.hash },
    serviceTasks: tasks.map((one) => ({
      id: one.task.id,
      verdict: one.verdict,
      step: one.furthest.step.id,
      services: one.furthest.services,
      of: one.furthest.of,
      phases: one.phases.map(({ phase, stage, late }) => ({ id: phase.id, stage, late })),
      subjects: one.readiness.map(subjectJson),
    })),
    blocking: obstacles.map(obstacleJson),
  };
}

function subjectJson({ subject, standing, next, planned, verdict, met, answers, offered }: Readiness) {
  const { pending, dated, since } = standing;
  return {
    service: subject.service,
    unit: subject.unit,
    step: standing.step,
    since: since ?? null,
    offered,
    pending: pending ? { direction: pending.direction, to: pending.to, confirmBy: pending.confirmBy } : null,
    dated: dated ? { to: dated.to, at: dated.at, heldBack: dated.heldBack ?? null } : null,
    next: next?.id ?? null,
    planned: planned.now ?? null,
    verdict,
    met,
    of: answers.length,
    missing: answers.flatMap((answer) =>
      answer.met
        ? []
        : [
            {
              criterion: answer.criterion.id,
              ...answer.missing,
              move: answer.move?.role,
              since: answer.move?.since,
              overdue: answer.overdue,
            },
          ],
    ),
  };
}

function obstacleJson({ task, criterion, missing, move, waited, subjects }: Obstacle) {
  return {
    serviceTask: task.id,
    criterion: criterion.id,
    missing: missing.code,
    move: move.role,
    where: move.where,
    vacant: move.vacant !== undefined,
    waited,
    subjects: subjects.length,
  };
}

/** The status for people at a terminal: a line a service task, what blocks most first. */
export function statusText({ rollout, on, tasks, obstacles }: Survey<Rollout>): string {
  const { programme, head } = rollout;
  const name = (text: Localised) => inLanguage(text, 'fi', programme.languages.required).text;
  const line = ({ task, furthest, verdict, leading }: TaskSurvey): string => {
    const stands = `${name(furthest.step.name)}, ${furthest.services}/${furthest.of}`;
    const next = leading?.next
      ? `next ${leading.next.id} ${leading.planned.now ?? 'undated'}, criteria ${leading.met}/${leading.answers.length}`
      : '';
    return `  ${name(task.name).padEnd(46)} ${stands.padEnd(24)} ${verdict.padEnd(12)} ${next}`.trimEnd();
  };
  const blocking = obstacles.map(
    ({ task, missing, move, waited, subjects }) =>
      `  ${name(task.name)}: ${missing.code}; move: ${move.role}${move.vacant ? ` (vacant: ${move.vacant.role})` : ''}, ${waited} days; holds back ${subjects.length}`,
  );
  return [
    `${name(programme.name)}, ${on}`,
    ...tasks.map(line),
    ...(blocking.length > 0 ? ['Blocking:', ...blocking] : ['Nothing blocks.']),
    `Journal: ${head.sequence} events, head ${head.hash}; revision ${programme.revision.slice(0, 8)}`,
  ].join('\n');
}
