import { criteria } from '../../aspects';
import type { Documents } from '../documents';
import type { Path } from '../reading/places';
import type { CriterionDocument, RequirementDocument } from '../schema/criteria';
import type { ActivityDocument, RolloutDocument } from '../schema/rollout-schema';
import type { ServiceTaskDocument } from '../schema/service-task-schema';
import type { Book, Check, Finding, Sheet } from './book';
import { registryOf, type Referable } from './registry';

/** One id at one place, and what it has to name. */
interface Placed {
  readonly path: Path;
  readonly kind: Referable;
  readonly id: string;
  readonly onKey?: true;
  /** Ids that exist here only. */
  readonly also?: readonly string[];
}

const kindNames: Readonly<Record<Referable, string>> = {
  role: 'role',
  body: 'body',
  decider: 'body, role or actor',
  unit: 'unit',
  municipality: 'municipality',
  system: 'system',
  step: 'step',
  phase: 'phase',
  activity: 'activity',
  workshop: 'workshop',
  suite: 'suite of settings tests',
  communication: 'row of communications.yaml',
  serviceTask: 'service task',
  service: 'social service',
  appointmentType: 'appointment type',
};

/** Every id that names something names something that is there. */
export const checkReferences: Check = (book) => {
  const registry = registryOf(book);
  const known = new Map(Object.entries(registry).map(([kind, ids]) => [kind, new Set(ids)]));
  const isUnknown = ({ kind, id, also = [] }: Placed) =>
    known.get(kind)?.has(id) === false && !also.includes(id);
  return referencesOf(book).flatMap(({ file, references }) =>
    references
      .filter(isUnknown)
      .map((reference) => unknownReference(file, reference, registry[reference.kind] ?? [])),
  );
};

function unknownReference(
  file: string,
  { kind, id, also = [], ...where }: Placed,
  known: readonly string[],
): Finding {
  const name = kindNames[kind];
  return {
    file,
    ...where,
    code: 'unknown-reference',
    message: `there is no ${name} "${id}"`,
    label: `no such ${name}`,
    found: id,
    allowed: also.length > 0 ? [...known, ...also] : known,
  };
}

function referencesOf(book: Book): { readonly file: string; readonly references: Placed[] }[] {
  const { programme, rollout, communications, training, serviceTasks } = book;
  const inFile = <D>(sheet: Sheet<D> | undefined, find: (document: D) => Placed[]) =>
    sheet ? [{ file: sheet.file, references: find(sheet.document) }] : [];
  return [
    ...inFile(programme, inProgramme),
    ...inFile(rollout, inRollout),
    ...inFile(communications, ({ rows }) => responsibleIn('rows', rows)),
    ...inFile(training, (document) => responsibleIn('training', document.training)),
    ...serviceTasks.flatMap((sheet) => inFile(sheet, inServiceTask)),
  ];
}

/** Every reference of valid documents, by its path from all of them. */
export function referencesIn(documents: Documents): Placed[] {
  const { programme, rollout, communications, training, serviceTasks } = documents;
  const under =
    (...from: Path) =>
    (reference: Placed): Placed => ({ ...reference, path: [...from, ...reference.path] });
  return [
    ...inProgramme(programme).map(under('programme')),
    ...inRollout(rollout).map(under('rollout')),
    ...responsibleIn('rows', communications.rows).map(under('communications')),
    ...responsibleIn('training', training.training).map(under('training')),
    ...serviceTasks.flatMap((document, index) => inServiceTask(document).map(under('serviceTasks', index))),
  ];
}

function to(kind: Referable, path: Path, id: string | undefined): Placed[] {
  return id === undefined ? [] : [{ kind, path, id }];
}

function toEach(kind: Referable, path: Path, ids: readonly string[] | undefined): Placed[] {
  return (ids ?? []).map((id, index) => ({ kind, path: [...path, index], id }));
}

/** The keys of a map name things. */
function toKeys(
  kind: Referable,
  path: Path,
  map: Readonly<Record<string, unknown>> | string | undefined,
): Placed[] {
  if (map === undefined || typeof map === 'string') return [];
  return Object.keys(map).map((id) => ({ kind, path: [...path, id], id, onKey: true }));
}

function responsibleIn(list: string, things: readonly { readonly responsible: string }[]): Placed[] {
  return things.flatMap(({ responsible }, index) => to('role', [list, index, 'responsible'], responsible));
}

function inProgramme(document: NonNullable<Book['programme']>['document']): Placed[] {
  const { duties, plan } = document;
  return [
    ...Object.entries(duties).flatMap(([duty, role]) => to('role', ['duties', duty], role)),
    ...document.units.flatMap((unit, index) => [
      ...to('municipality', ['units', index, 'municipality'], unit.municipality),
      ...to('decider', ['units', index, 'leftOut', 'decidedBy'], unit.leftOut?.decidedBy),
    ]),
    ...document.bodies.flatMap((body, index) =>
      to('body', ['bodies', index, 'escalatesTo'], body.escalatesTo),
    ),
    ...document.decisions.flatMap((decision, index) => [
      ...to('decider', ['decisions', index, 'decides'], decision.decides),
      ...toEach('decider', ['decisions', index, 'prepares'], decision.prepares),
      ...to('body', ['decisions', index, 'escalatesTo'], decision.escalatesTo),
    ]),
    ...toKeys('phase', ['plan', 'phases'], plan?.phases),
    ...toKeys('activity', ['plan', 'activities'], plan?.activities),
    ...toKeys('communication', ['plan', 'communications'], plan?.communications),
  ];
}

function inRollout(document: RolloutDocument): Placed[] {
  return [
    ...document.steps.flatMap(({ gate = [] }, step) =>
      gate.flatMap((criterion, index) => inCriterion(criterion, ['steps', step, 'gate', index])),
    ),
    ...Object.entries(document.moves).flatMap(([kind, role]) => to('role', ['moves', kind], role)),
    ...document.phases.flatMap(({ activities }, phase) =>
      activities.flatMap((activity, index) => inActivity(activity, ['phases', phase, 'activities', index])),
    ),
  ];
}

function inActivity({ doneWhen, doneBy, stepReached }: ActivityDocument, path: Path): Placed[] {
  return [
    ...to('role', [...path, 'doneBy'], doneBy),
    ...to('step', [...path, 'stepReached'], stepReached),
    ...(typeof doneWhen === 'object' ? inCriterion(doneWhen, [...path, 'doneWhen']) : []),
  ];
}

function inCriterion(criterion: CriterionDocument | RequirementDocument, path: Path): Placed[] {
  const move = 'move' in criterion ? to('role', [...path, 'move'], criterion.move) : [];
  const { refers } = criteria[criterion.criterion];
  return [
    ...move,
    ...Object.entries(criterion).flatMap(([key, value]: [string, unknown]): Placed[] => {
      const kind = refers[key];
      if (kind === undefined) return [];
      return typeof value === 'string'
        ? to(kind, [...path, key], value)
        : toEach(kind, [...path, key], value as readonly string[]);
    }),
  ];
}

function inServiceTask(document: ServiceTaskDocument): Placed[] {
  const also = (document.deviations ?? []).flatMap((deviation) =>
    'addActivity' in deviation ? [`${deviation.to}.${deviation.addActivity.id}`] : [],
  );
  return placedInServiceTask(document).map((placed) =>
    placed.kind === 'activity' ? { ...placed, also } : placed,
  );
}

function placedInServiceTask(document: ServiceTaskDocument): Placed[] {
  const { plan, bookedIn } = document;
  return [
    ...toEach('unit', ['units'], document.units),
    ...to('step', ['startsAt'], document.startsAt),
    ...to('system', ['bookedIn', 'system'], typeof bookedIn === 'object' ? bookedIn.system : undefined),
    ...to('decider', ['leftOut', 'decidedBy'], document.leftOut?.decidedBy),
    ...document.socialServices.flatMap((service, index) => {
      const path = ['socialServices', index];
      return [
        ...toEach('unit', [...path, 'units'], service.units),
        ...to('step', [...path, 'startsAt'], service.startsAt),
        ...to(
          'system',
          [...path, 'bookedIn', 'system'],
          typeof service.bookedIn === 'object' ? service.bookedIn.system : undefined,
        ),
        ...to('decider', [...path, 'leftOut', 'decidedBy'], service.leftOut?.decidedBy),
        ...toKeys('step', [...path, 'plan', 'steps'], service.plan?.steps),
      ];
    }),
    ...(document.deviations ?? []).flatMap((deviation, index) => {
      const path = ['deviations', index];
      if ('addActivity' in deviation) {
        return [
          ...to('phase', [...path, 'to'], deviation.to),
          ...inActivity(deviation.addActivity, [...path, 'addActivity']),
        ];
      }
      const step = to('step', [...path, 'at'], deviation.at);
      if ('addCriterion' in deviation)
        return [...step, ...inCriterion(deviation.addCriterion, [...path, 'addCriterion'])];
      if ('changeCriterion' in deviation) return [...step, ...inCriterion(deviation.to, [...path, 'to'])];
      if (deviation.at !== undefined) return step;
      return to(deviation.skip.includes('.') ? 'activity' : 'phase', [...path, 'skip'], deviation.skip);
    }),
    ...toKeys('phase', ['plan', 'phases'], plan?.phases),
    ...toKeys('step', ['plan', 'steps'], plan?.steps),
    ...toKeys('workshop', ['plan', 'workshops'], plan?.workshops),
    ...toKeys('communication', ['plan', 'communications'], plan?.communications),
    ...toKeys('unit', ['plan', 'training'], plan?.training),
    ...toKeys('service', ['plan', 'guidance'], plan?.guidance),
    ...toKeys('service', ['plan', 'settingsTests'], plan?.settingsTests),
    ...toKeys('service', ['plan', 'staffBooking'], plan?.staffBooking),
    ...toKeys('activity', ['plan', 'activities'], plan?.activities),
  ];
}
