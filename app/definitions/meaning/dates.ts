import { holdersIn, type Path } from '../reading/places';
import type { Book, Check, Finding, Sheet } from './book';
import { sheetsOf } from './sheets';
import type { ServiceTaskDocument } from '../schema/service-task-schema';

type Days = Readonly<Record<string, string>>;

/** Dates come in the order of what they date, and are planned where the thing itself belongs. */
export const checkDates: Check = (book) => [
  ...sheetsOf(book).flatMap(({ file, document }) => reversedPairs(file, document, [])),
  ...book.serviceTasks.flatMap((sheet) => stepsOf(book, sheet)),
  ...planned(book),
];

/** `from`–`to` and `on`–`until`, wherever they stand. */
function reversedPairs(file: string, value: unknown, path: Path): Finding[] {
  if (value === null || typeof value !== 'object') return [];
  const { from, to, on, until } = value as Record<string, unknown>;
  return [
    ...reversed(file, path, ['from', from], ['to', to]),
    ...reversed(file, path, ['on', on], ['until', until]),
    ...holdersIn(value).flatMap(([key, inner]) => reversedPairs(file, inner, [...path, key])),
  ];
}

function reversed(
  file: string,
  path: Path,
  [first, earlier]: readonly [string, unknown],
  [last, later]: readonly [string, unknown],
): Finding[] {
  if (typeof earlier !== 'string' || typeof later !== 'string' || earlier <= later) return [];
  return [
    {
      file,
      path: [...path, last],
      code: 'dates-reversed',
      message: `${later} is before ${earlier}`,
      label: `ends before it begins on ${earlier}`,
      found: later,
      mend: [{ do: 'exchange', at: [...path, first], with: [...path, last] }],
    },
  ];
}

function stepsOf(book: Book, { file, document }: Sheet<ServiceTaskDocument>): Finding[] {
  const steps = book.rollout?.document.steps.map(({ id }) => id);
  if (!steps) return [];
  const startOf = ({ startsAt }: { readonly startsAt?: string }) =>
    steps.indexOf(startsAt ?? document.startsAt ?? steps[0] ?? '');
  const planned = document.plan?.steps ?? {};
  return [
    ...behind(file, ['plan', 'steps'], planned, steps, Math.min(...document.socialServices.map(startOf))),
    ...risingDays(file, ['plan', 'steps'], planned, steps),
    ...document.socialServices.flatMap((service, index) => {
      const path = ['socialServices', index, 'plan', 'steps'];
      const own = service.plan?.steps;
      if (!own) return [];
      return [
        ...behind(file, path, own, steps, startOf(service)),
        ...risingDays(file, path, own, steps, planned),
      ];
    }),
  ];
}

/** A higher step is not planned before a lower one. Told at the service's own day when both are not there. */
function risingDays(
  file: string,
  path: Path,
  own: Days,
  steps: readonly string[],
  inherited: Days = {},
): Finding[] {
  const all: Days = { ...inherited, ...own };
  const inOrder = steps.filter((step) => all[step] !== undefined);
  return inOrder.flatMap((step, index): Finding[] => {
    const below = inOrder[index - 1];
    if (below === undefined) return [];
    const [earlier = '', later = ''] = [all[below], all[step]];
    const at = [step, below].find((id) => own[id] !== undefined);
    if (earlier <= later || at === undefined) return [];
    const message = `the step "${step}" is planned before "${below}"`;
    const bothHere = own[step] !== undefined && own[below] !== undefined;
    return [
      {
        file,
        path: [...path, at],
        code: 'dates-reversed',
        message,
        label: `"${below}" is planned for ${earlier}`,
        found: later,
        ...(bothHere && { mend: [{ do: 'exchange', at: [...path, below], with: [...path, step] }] as const }),
      },
    ];
  });
}

/** A day for a step on which a service stands from the beginning; at a service task, on which all of them do. */
function behind(file: string, path: Path, own: Days, steps: readonly string[], start: number): Finding[] {
  return Object.keys(own)
    .filter((step) => steps.includes(step) && steps.indexOf(step) <= start)
    .map((step) => ({
      file,
      path: [...path, step],
      onKey: true,
      code: 'step-behind',
      message: `the step "${step}" is not ahead`,
      label: `the rollout starts at "${steps[start] ?? ''}"`,
      found: step,
      mend: [{ do: 'remove', at: [...path, step] }],
    }));
}

/** What is done once is planned by the programme, the rest by each service task. */
function planned({ programme, rollout, communications, serviceTasks }: Book): Finding[] {
  const levelOfRow = new Map(
    communications?.document.rows.map(({ id, level = 'serviceTask' }) => [id, level]),
  );
  const levelOfActivity = new Map(
    rollout?.document.phases.flatMap(({ id, activities }) =>
      activities.map(({ id: activity, level = 'serviceTask' }) => [`${id}.${activity}`, level] as const),
    ),
  );
  const misplaced = (
    file: string,
    key: string,
    days: Days | undefined,
    levels: Map<string, string>,
    level: string,
  ) =>
    Object.keys(days ?? {})
      .filter((id) => levels.has(id) && levels.get(id) !== level)
      .map((id): Finding => ({
        file,
        path: ['plan', key, id],
        onKey: true,
        code: 'wrong-place',
        message:
          level === 'programme'
            ? `"${id}" is done in each service task`
            : `"${id}" is done once for the programme`,
        label: level === 'programme' ? 'planned in its service tasks' : 'planned in programme.yaml',
        found: id,
      }));
  const ofProgramme = programme?.document.plan;
  return [
    ...misplaced(programme?.file ?? '', 'activities', ofProgramme?.activities, levelOfActivity, 'programme'),
    ...misplaced(
      programme?.file ?? '',
      'communications',
      ofProgramme?.communications,
      levelOfRow,
      'programme',
    ),
    ...serviceTasks.flatMap(({ file, document: { plan } }) => [
      ...misplaced(file, 'activities', plan?.activities, levelOfActivity, 'serviceTask'),
      ...misplaced(file, 'communications', plan?.communications, levelOfRow, 'serviceTask'),
    ]),
  ];
}
