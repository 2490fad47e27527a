import { checkSources } from '../../app/definitions/check-sources';
import { inNewNames } from '../../app/definitions/changes/in-new-names';
import type { Documents } from '../../app/definitions/documents';
import { singleKinds } from '../../app/definitions/schema/document-kinds';
import type { Source } from '../../app/definitions/source';
import { diceOf, oneOf } from './dice';
import { forgetting, listEdits, type Draft, type Edit, type Thing } from './random-list-edits';
import { withOtherValue } from './random-values';

/**
 * A definition edited as people edit: one thing renamed, split, joined, added, removed, put elsewhere or told otherwise,
 * with what refers to it. Undefined when it would not be valid.
 */
export function randomlyEdited(documents: Documents, seed: number): Documents | undefined {
  const edit = oneOf(diceOf(seed), edits);
  if (!edit) return undefined;
  const edited = (of: Documents) => tidied(edit(copied(of), diceOf(seed + 1)));
  const first = edited(documents);
  const checked = checkSources(sourcesOf(edited(inNewNames(documents, first))));
  return checked.ok ? checked.documents : undefined;
}

/** A definition as files. JSON is YAML. */
export function sourcesOf(documents: Documents): Source[] {
  const file = (name: string, content: unknown) => ({
    file: `${name}.yaml`,
    text: JSON.stringify(content, null, 1),
  });
  return [
    ...singleKinds.map((kind) => file(kind, documents[kind])),
    ...documents.serviceTasks.map((task) => file(`service-tasks/${task.id}`, task)),
    ...Object.entries(documents.guidance).flatMap(([service, drafts]) =>
      Object.entries(drafts).map(([key, text]) => ({ file: `guidance/${service}/${key}.md`, text })),
    ),
  ];
}

function copied(documents: Documents): Draft {
  return structuredClone(documents) as unknown as Draft;
}

/** What every edit brings along: the list of service tasks, and drafts of those services alone that are there. */
function tidied(draft: Draft): Documents {
  draft.programme.serviceTasks = draft.serviceTasks.map(({ id }) => id);
  const services = draft.serviceTasks.flatMap((task) => task.socialServices.map(({ id }) => id));
  draft.guidance = Object.fromEntries(
    Object.entries(draft.guidance).filter(([service]) => services.includes(service)),
  );
  return draft as unknown as Documents;
}

/** A service goes to another service task, with what the first one said for it. */
const movedService: Edit = (draft, dice) => {
  const [from, to] = [oneOf(dice, draft.serviceTasks), oneOf(dice, draft.serviceTasks)];
  const service = from && oneOf(dice, from.socialServices);
  if (!from || !to || !service || from === to) return draft;
  from.socialServices = from.socialServices.filter((one) => one !== service);
  const said = Object.fromEntries(
    ['units', 'startsAt', 'bookedIn', 'otherWay'].flatMap((key) =>
      from[key] === undefined ? [] : [[key, from[key]]],
    ),
  );
  to.socialServices.push({ ...said, ...service });
  to.units = [...new Set([...to.units, ...((service.units as string[] | undefined) ?? from.units)])];
  return draft;
};

/** Units come to something that is somewhere, or leave it. */
const otherUnits: Edit = (draft, dice) => {
  const task = oneOf(dice, draft.serviceTasks);
  const service = task && dice(2) === 0 ? oneOf(dice, task.socialServices) : task;
  if (!task || !service) return draft;
  const all = (draft.programme.units as Thing[]).map(({ id }) => id);
  const units = (service.units as string[] | undefined) ?? task.units;
  const unit = oneOf(dice, service === task ? all : task.units) ?? '';
  service.units = units.includes(unit) ? units.filter((one) => one !== unit) : [...units, unit];
  return draft;
};

/** Something is left out of the rollout, or comes back. */
const leftOut: Edit = (draft, dice) => {
  const services = draft.serviceTasks.flatMap(({ socialServices }) => socialServices);
  const thing = oneOf<Record<string, unknown>>(dice, [
    ...draft.serviceTasks,
    ...services,
    ...(draft.programme.units as Thing[]),
  ]);
  if (!thing) return draft;
  if (thing.leftOut) delete thing.leftOut;
  else
    thing.leftOut = {
      ground: 'technical',
      reason: { fi: 'Järjestelmä vaihtuu.', sv: 'Systemet byts.', en: 'The system changes.' },
      decidedBy: 'booking-forum',
      on: '2026-06-02',
      ...(dice(2) === 0 && { until: '2026-07-01' }),
    };
  return draft;
};

/** A service starts elsewhere, or is booked elsewhere. */
const otherStart: Edit = (draft, dice) => {
  const task = oneOf(dice, draft.serviceTasks);
  const service = task && oneOf(dice, task.socialServices);
  const steps = (draft.rollout as { steps: Thing[] }).steps;
  if (!service) return draft;
  if (dice(2) === 0) service.startsAt = oneOf(dice, steps)?.id;
  else if (service.bookedIn === 'porras') delete service.bookedIn;
  else service.bookedIn = 'porras';
  return draft;
};

const otherLanguages: Edit = (draft, dice) => {
  const variants = [{ required: ['fi', 'sv', 'en'] }, { required: ['fi'], offered: ['sv', 'en'] }];
  draft.programme.languages = variants[dice(2)];
  return draft;
};

const otherDrafts: Edit = (draft, dice) => {
  const service = oneOf(dice, oneOf(dice, draft.serviceTasks)?.socialServices ?? []);
  const language = oneOf(dice, ['fi', 'sv', 'en']) ?? 'fi';
  if (service) draft.guidance[service.id] = { [`client.${language}`]: `# Ohje ${dice(3)}\n` };
  return draft;
};

const otherValue: Edit = (draft, dice) => withOtherValue(draft, dice);

const edits: readonly Edit[] = [
  ...[...listEdits, otherValue, otherValue, otherValue],
  ...[movedService, otherUnits, leftOut, otherStart, otherLanguages, otherDrafts, forgetting],
];
