import { canonical } from '../../domain/canonical';
import { criterionId } from '../criterion-id';
import type { Path } from '../reading/places';
import type { CriterionDocument, RequirementDocument } from '../schema/criteria';
import type { ActivityDocument } from '../schema/rollout-schema';
import type { Book, Check, Finding } from './book';

interface Placed<T> {
  readonly file: string;
  readonly path: Path;
  readonly what: T;
}

/** Every criterion can be judged, is somebody's move, and stands once at its gate. */
export const checkGates: Check = (book) => [
  ...gatesOf(book).flatMap(twiceAtGate),
  ...[...gatesOf(book).flat(), ...addedCriteria(book)].flatMap((placed) => nobodysMove(book, placed)),
  ...requirementsOf(book).flatMap((placed) => [
    ...unclearWorkshops(placed),
    ...tooManyWorkshops(book, placed),
    ...oddLanguages(book, placed),
  ]),
  ...activitiesOf(book).flatMap(unclearlyDone),
];

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

function unclearWorkshops({ file, path, what }: Placed<RequirementDocument>): Finding[] {
  if (what.criterion !== 'workshopsHeld') return [];
  return exactlyOne(file, path, 'criterion', what, ['workshops', 'atLeast']);
}

function tooManyWorkshops({ rollout }: Book, { file, path, what }: Placed<RequirementDocument>): Finding[] {
  if (!rollout || what.criterion !== 'workshopsHeld') return [];
  const there = rollout.document.workshops.length;
  if (what.atLeast === undefined || what.atLeast <= there) return [];
  const message = `${what.atLeast} workshops are asked for, and there are ${there}`;
  return [
    {
      file,
      path: [...path, 'atLeast'],
      code: 'too-many',
      message,
      label: `at most ${there}`,
      found: String(what.atLeast),
      ...(there > 0 && { replacement: String(there) }),
    },
  ];
}

function oddLanguages({ programme }: Book, { file, path, what }: Placed<RequirementDocument>): Finding[] {
  if (!programme || what.criterion !== 'guidancePublished') return [];
  const { required, offered = [] } = programme.document.languages;
  const allowed = [...required, ...offered];
  return (what.languages ?? []).flatMap((language, index): Finding[] => {
    if (allowed.includes(language)) return [];
    const message = `the programme does not use "${language}"`;
    return [
      {
        file,
        path: [...path, 'languages', index],
        code: 'unknown-reference',
        message,
        label: 'no such language',
        found: language,
        allowed,
      },
    ];
  });
}

function unclearlyDone({ file, path, what }: Placed<ActivityDocument>): Finding[] {
  return exactlyOne(file, path, 'id', what, ['doneWhen', 'stepReached', 'doneBy']);
}

function exactlyOne(file: string, path: Path, at: string, what: object, keys: readonly string[]): Finding[] {
  const said = keys.filter((key) => key in what);
  if (said.length === 1) return [];
  const message = said.length === 0 ? `none of ${keys.join(', ')}` : `both ${said.join(' and ')}`;
  return [
    {
      file,
      path: [...path, said[1] ?? at],
      onKey: true,
      code: 'exactly-one',
      message,
      label: 'exactly one is needed',
      allowed: keys,
    },
  ];
}
