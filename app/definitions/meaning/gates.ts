import { criteria } from '../../aspects';
import { checkActivity } from '../../aspects/activities/yaml';
import { canonical } from '../../domain/canonical';
import { criterionId } from '../criterion-id';
import type { Path } from '../reading/places';
import type { CriterionDocument, RequirementDocument } from '../schema/criteria';
import type { ActivityDocument } from '../schema/rollout-schema';
import { amissAt } from './amiss-at';
import type { Book, Check, Finding } from './book';
import { hadIn } from './registry';

interface Placed<T> {
  readonly file: string;
  readonly path: Path;
  readonly what: T;
}

/** Every criterion can be judged, is somebody's move, and stands once at its gate. */
export const checkGates: Check = (book) => {
  const had = hadIn(book);
  return [
    ...gatesOf(book).flatMap(twiceAtGate),
    ...[...gatesOf(book).flat(), ...addedCriteria(book)].flatMap((one) => nobodysMove(book, one)),
    ...requirementsOf(book).flatMap((one) =>
      amissAt(one, criteria[one.what.criterion].amissIn(one.what, had)),
    ),
    ...activitiesOf(book).flatMap((one) => amissAt(one, checkActivity(one.what))),
  ];
};

function gatesOf({ rollout }: Book): Placed<CriterionDocument>[][] {
  if (!rollout) return [];
  return rollout.document.steps.map(({ gate = [] }, step) =>
    gate.map((what, index) => ({ file: rollout.file, path: ['steps', step, 'gate', index], what })),
  );
}

function addedCriteria({ serviceTasks }: Book): Placed<CriterionDocument>[] {
  return serviceTasks.flatMap(({ file, document }) =>
    (document.deviations ?? []).flatMap((deviation, index): Placed<CriterionDocument>[] => {
      const path = ['deviations', index];
      if ('addCriterion' in deviation)
        return [{ file, path: [...path, 'addCriterion'], what: deviation.addCriterion }];
      if ('changeCriterion' in deviation) return [{ file, path: [...path, 'to'], what: deviation.to }];
      return [];
    }),
  );
}

function activitiesOf(book: Book): Placed<ActivityDocument>[] {
  const { rollout, serviceTasks } = book;
  const template = (rollout?.document.phases ?? []).flatMap(({ activities }, phase) =>
    activities.map((what, index) => ({
      file: rollout?.file ?? '',
      path: ['phases', phase, 'activities', index],
      what,
    })),
  );
  const added = serviceTasks.flatMap(({ file, document }) =>
    (document.deviations ?? []).flatMap((deviation, index) =>
      'addActivity' in deviation
        ? [{ file, path: ['deviations', index, 'addActivity'], what: deviation.addActivity }]
        : [],
    ),
  );
  return [...template, ...added];
}

function requirementsOf(book: Book): Placed<RequirementDocument | CriterionDocument>[] {
  const ofActivities = activitiesOf(book).flatMap(({ file, path, what: { doneWhen } }) =>
    typeof doneWhen === 'object' ? [{ file, path: [...path, 'doneWhen'], what: doneWhen }] : [],
  );
  return [...gatesOf(book).flat(), ...addedCriteria(book), ...ofActivities];
}

function twiceAtGate(gate: readonly Placed<CriterionDocument>[]): Finding[] {
  const first = new Map<string, CriterionDocument>();
  return gate.flatMap(({ file, path, what }): Finding[] => {
    const id = criterionId(what);
    const before = first.get(id);
    if (!before) {
      first.set(id, what);
      return [];
    }
    const isSame = canonical(before) === canonical(what);
    return [
      {
        file,
        path: [...path, 'criterion'],
        code: 'criterion-twice',
        message: `the criterion "${id}" stands twice at this gate`,
        label: isSame ? 'again' : 'again, and otherwise',
        found: id,
        ...(isSame && { mend: [{ do: 'remove', at: path }] as const }),
      },
    ];
  });
}

function nobodysMove({ rollout }: Book, { file, path, what }: Placed<CriterionDocument>): Finding[] {
  if (!rollout || what.move !== undefined || rollout.document.moves[what.criterion] !== undefined) return [];
  const message = `nobody's move: the criterion "${what.criterion}"`;
  return [
    {
      file,
      path: [...path, 'criterion'],
      code: 'no-mover',
      message,
      label: `neither move here nor ${what.criterion} under moves`,
    },
  ];
}
