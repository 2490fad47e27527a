import { canonical } from '../../domain/canonical';
import { criterionId } from '../criterion-id';
import type { Path } from '../reading/places';
import type { DeviationDocument } from '../schema/service-task-schema';
import type { Book, Check, Finding } from './book';

/** A deviation names something of the template, changes it into its own kind, and is the only one about it. */
export const checkDeviations: Check = (book) =>
  book.serviceTasks.flatMap(({ file, document }) => {
    const deviations = document.deviations ?? [];
    const first = new Map<string, DeviationDocument>();
    return deviations.flatMap((deviation, index) => {
      const at = { file, path: ['deviations', index] };
      return [
        ...again(at, first, deviation),
        ...firstOf(atGate(book, at, deviation), otherKind(at, deviation)),
        ...existing(book, at, deviation),
      ];
    });
  });

/** What is changed has to be there before it matters into what. */
function firstOf(missing: Finding[], other: Finding[]): Finding[] {
  return missing.length > 0 ? missing : other;
}

interface At {
  readonly file: string;
  readonly path: Path;
}

/** What a deviation is about, so that two about the same are found. */
function subjectOf(deviation: DeviationDocument): string {
  if ('addActivity' in deviation) return `${deviation.to}.${deviation.addActivity.id}`;
  if ('addCriterion' in deviation) return `${deviation.at}:${criterionId(deviation.addCriterion)}`;
  if ('changeCriterion' in deviation) return `${deviation.at}:${deviation.changeCriterion}`;
  return deviation.at === undefined ? deviation.skip : `${deviation.at}:${deviation.skip}`;
}

function keyOf(deviation: DeviationDocument): string {
  return ['addActivity', 'addCriterion', 'changeCriterion', 'skip'].find((key) => key in deviation) ?? 'skip';
}

function again(
  { file, path }: At,
  first: Map<string, DeviationDocument>,
  deviation: DeviationDocument,
): Finding[] {
  const subject = subjectOf(deviation);
  const before = first.get(subject);
  if (!before) {
    first.set(subject, deviation);
    return [];
  }
  const isSame = canonical(before) === canonical(deviation);
  const message = `two deviations about "${subject}"`;
  return [
    {
      file,
      path: [...path, keyOf(deviation)],
      code: 'deviates-twice',
      message,
      label: isSame ? 'the same stands above' : 'another stands above',
      found: subject,
      ...(isSame && { mend: [{ do: 'remove', at: path }] as const }),
    },
  ];
}

/** What is skipped or changed at a gate has to stand there. */
function atGate({ rollout }: Book, { file, path }: At, deviation: DeviationDocument): Finding[] {
  if (!rollout || !('at' in deviation) || 'addCriterion' in deviation || deviation.at === undefined)
    return [];
  const gate = rollout.document.steps.find(({ id }) => id === deviation.at)?.gate;
  const found = 'changeCriterion' in deviation ? deviation.changeCriterion : deviation.skip;
  const allowed = (gate ?? []).map(criterionId);
  if (allowed.includes(found)) return [];
  const message = `no criterion "${found}" at the gate of "${deviation.at}"`;
  return [
    {
      file,
      path: [...path, keyOf(deviation)],
      code: 'unknown-reference',
      message,
      label: 'not at this gate',
      found,
      allowed,
    },
  ];
}

function otherKind({ file, path }: At, deviation: DeviationDocument): Finding[] {
  if (!('changeCriterion' in deviation) || criterionId(deviation.to) === deviation.changeCriterion) return [];
  const message = `"${deviation.changeCriterion}" is changed into "${criterionId(deviation.to)}"`;
  return [
    {
      file,
      path: [...path, 'to', 'criterion'],
      code: 'another-kind',
      message,
      label: `has to stay ${deviation.changeCriterion}`,
      found: criterionId(deviation.to),
    },
  ];
}

/** What is added is not there already. */
function existing({ rollout }: Book, { file, path }: At, deviation: DeviationDocument): Finding[] {
  if (!rollout) return [];
  if ('addActivity' in deviation) {
    const { addActivity, to } = deviation;
    const phase = rollout.document.phases.find(({ id }) => id === to);
    if (!phase?.activities.some(({ id }) => id === addActivity.id)) return [];
    const message = `the phase "${to}" has an activity "${addActivity.id}" already`;
    return [
      {
        file,
        path: [...path, 'addActivity', 'id'],
        code: 'id-twice',
        message,
        label: 'in rollout.yaml',
        found: addActivity.id,
      },
    ];
  }
  if (!('addCriterion' in deviation)) return [];
  const id = criterionId(deviation.addCriterion);
  const gate = rollout.document.steps.find((step) => step.id === deviation.at)?.gate ?? [];
  if (!gate.some((criterion) => criterionId(criterion) === id)) return [];
  const message = `the criterion "${id}" stands at the gate of "${deviation.at}" already`;
  return [
    {
      file,
      path: [...path, 'addCriterion', 'criterion'],
      code: 'criterion-twice',
      message,
      label: 'change it instead',
      found: id,
    },
  ];
}
