import type { AffectedSubject, GateChange, SubjectState } from '../../definitions/changes/consequence';
import { canonical } from '../../domain/canonical';
import type { CriterionId } from '../../domain/programme/criterion';
import { stepIn } from '../../domain/programme/stair';
import type { Called } from './called';

const verdicts: Readonly<Record<SubjectState['verdict'], string>> = {
  blocked: 'blocked',
  confirming: 'waits to be confirmed',
  'left-out': 'left out',
  ready: 'ready',
  top: 'at the top',
  'under-way': 'under way',
};

/**
 * Subjects that stand otherwise: a line a service and kind of difference, with the units that share it. Those that
 * stand as before and are only asked otherwise come last, all that are asked the same in one line.
 */
export function subjectLines(subjects: readonly AffectedSubject[], called: Called): string[] {
  const onlyAsked = subjects.filter(isOnlyAskedOtherwise);
  const standing = subjects.filter((subject) => !onlyAsked.includes(subject));
  return [
    ...alike(standing, ({ unit: _unit, ...same }) => same).flatMap((group) => standingLines(group, called)),
    ...alike(onlyAsked, (one) => [one.now?.next, gateLines(one, called)]).map((group) =>
      askedLine(group, called),
    ),
  ];
}

/** Whether a subject stands as before, and only its next gate is another. */
export function isOnlyAskedOtherwise({ was, now, formerly }: AffectedSubject): boolean {
  return !formerly && canonical(was) === canonical(now);
}

type Group = readonly [AffectedSubject, ...AffectedSubject[]];

/** Subjects in groups of those that have the same of what counts. */
function alike(subjects: readonly AffectedSubject[], counts: (one: AffectedSubject) => unknown): Group[] {
  const groups = new Map<string, [AffectedSubject, ...AffectedSubject[]]>();
  for (const subject of subjects) {
    const key = canonical(counts(subject));
    const group = groups.get(key);
    if (group) group.push(subject);
    else groups.set(key, [subject]);
  }
  return [...groups.values()];
}

function standingLines(group: Group, called: Called): string[] {
  const [first] = group;
  const units = group.map(({ unit }) => called.name('unit', unit)).join(', ');
  const formerly = group.flatMap((one) => one.formerly ?? []);
  const names = new Set(formerly.map(({ service, unit }) => `${service} in ${unit}`));
  return [
    `${called.both('service', first.service)}, ${units}: ${difference(first, called)}`,
    ...(names.size > 0 ? [`  formerly ${[...names].join(', ')}`] : []),
    ...gateLines(first, called).map((line) => `  ${line}`),
    ...missingLines(first, called).map((line) => `  ${line}`),
  ];
}

function askedLine(group: Group, called: Called): string {
  const [first, ...others] = group;
  const who =
    others.length === 0
      ? `${called.both('service', first.service)}, ${called.name('unit', first.unit)}: stands`
      : `${group.length} services in units: stand`;
  return `${who} as before, but ${gateLines(first, called).join()}`;
}

function difference({ was, now }: AffectedSubject, called: Called): string {
  if (!was && now) return `comes into the rollout, ${standsText(now, called)}`;
  if (was && !now) return `is no longer part of the rollout (${standsText(was, called)})`;
  if (!was || !now) return '';
  const parts = [
    ...(was.serviceTask === now.serviceTask
      ? []
      : [
          `moves from ${called.name('serviceTask', was.serviceTask)} to ${called.name('serviceTask', now.serviceTask)}`,
        ]),
    ...(was.step === now.step
      ? []
      : [`stands on ${stepName(was.step, called)} → ${stepName(now.step, called)}`]),
    ...(was.next === now.next
      ? []
      : [`next step ${stepName(was.next, called)} → ${stepName(now.next, called)}`]),
    verdictChange(was, now),
    ...(was.planned === now.planned
      ? []
      : [`planned ${was.planned ?? 'no day'} → ${now.planned ?? 'no day'}`]),
  ];
  return parts.join('; ');
}

function standsText(state: SubjectState, called: Called): string {
  return `on ${stepName(state.step, called)}, ${verdictText(state)}`;
}

function verdictText({ verdict, met, of }: SubjectState): string {
  return of === 0 ? verdicts[verdict] : `${verdicts[verdict]} ${met}/${of}`;
}

function verdictChange(was: SubjectState, now: SubjectState): string {
  if (verdictText(was) === verdictText(now)) return `stays ${verdictText(now)}`;
  const isSame = was.verdict === now.verdict && was.of > 0 && now.of > 0;
  return isSame
    ? `stays ${verdicts[now.verdict]}, ${was.met}/${was.of} → ${now.met}/${now.of}`
    : `${verdictText(was)} → ${verdictText(now)}`;
}

function stepName(step: string | undefined, called: Called): string {
  return step === undefined ? 'none' : called.name('step', step);
}

function gateLines({ now, gate }: AffectedSubject, called: Called): string[] {
  if (!now || !gate) return [];
  return [
    `the gate of ${stepName(now.next, called)} ${gateText(gate, (ids) => askedText(now, ids, called))}`,
  ];
}

/** What is missing and was not. */
function missingLines({ was, now }: AffectedSubject, called: Called): string[] {
  if (!was || !now) return [];
  const fresh = now.missing.filter((id) => !was.missing.includes(id));
  return fresh.length > 0 ? [`missing by this: ${askedText(now, fresh, called)}`] : [];
}

function askedText(state: SubjectState, ids: readonly CriterionId[], called: Called): string {
  return ids.map((id) => criterionText(state, id, called)).join('; ');
}

function gateText(
  { added, changed, removed }: GateChange,
  asked: (ids: readonly CriterionId[]) => string,
): string {
  return [
    ...(added.length > 0 ? [`also asks: ${asked(added)}`] : []),
    ...(changed.length > 0 ? [`asks otherwise: ${asked(changed)}`] : []),
    ...(removed.length > 0 ? [`no longer asks: ${removed.join(', ')}`] : []),
  ].join(', ');
}

/** A criterion as it asks under the wanted definition; one that this does not have stands for itself. */
function criterionText(
  { serviceTask, next }: SubjectState,
  id: CriterionId,
  { programme, speaker }: Called,
): string {
  if (next === undefined) return id;
  const gate = programme.serviceTasks.get(serviceTask)?.gates.get(next) ?? stepIn(programme, next)?.gate;
  const criterion = gate?.find((one) => one.id === id);
  return criterion ? speaker.criterion(criterion) : id;
}
