import equal from 'fast-deep-equal/es6/index.js';
import type { Rollout } from '../../aspects';
import { standingOf } from '../../aspects/standing/standing';
import { dayOf, type Moment } from '../../domain/calendar';
import { canonical } from '../../domain/canonical';
import type { Criterion } from '../../domain/programme/criterion';
import type { Programme } from '../../domain/programme/programme';
import { stairOf } from '../../domain/programme/stair';
import {
  isSubjectLeftOut,
  knowsSubject,
  serviceOf,
  subjectKey,
  type Subject,
} from '../../domain/programme/subject';
import { remembered } from '../../domain/remembered';
import { stepNamed, type Naming } from '../../domain/renaming/naming';
import { gateOf } from '../../judgement/answer';
import { readinessOf } from '../../judgement/readiness';
import type { AffectedSubject, GateChange, SubjectState } from './consequence';
import { criterionNamed } from './criterion-named';
import { touchedSubjects } from './every-subject';
import { becomes, type Passage } from './passage';

/** How a subject stands, with the gate before it. */
interface Reading {
  readonly state: SubjectState;
  readonly gate: readonly Criterion[];
}

/** What a subject was before, in the names that things have by then. */
interface Former {
  readonly subject: Subject;
  readonly reading: Reading;
  /** It becomes several. */
  readonly isSplit: boolean;
}

/** Every subject that the definition lets stand otherwise, in the order of the wanted definition; then those that go. */
export function affectedSubjects(passage: Passage): AffectedSubject[] {
  const { before, after, naming, now } = passage;
  const formers = new Map<string, Former[]>();
  const gone: AffectedSubject[] = [];
  for (const subject of touchedSubjects(passage, before.programme)) {
    const reading = readingNamed(readingOf(before, subject, now), naming);
    const named = becomes(passage, subject);
    const known = named.filter((one) => knowsSubject(after.programme, one));
    for (const one of known) {
      formers.set(subjectKey(one), [
        ...(formers.get(subjectKey(one)) ?? []),
        { subject, reading, isSplit: known.length > 1 },
      ]);
    }
    if (known.length === 0) gone.push({ ...(named[0] ?? subject), was: reading.state });
  }
  const staying = touchedSubjects(passage, after.programme).flatMap((subject): AffectedSubject[] => {
    // A step that is gone is refused: nothing can be told of what stands on it.
    if (!stairOf(after.programme, subject.service).find(standingOf(after, subject).step)) return [];
    const reading = readingOf(after, subject, now);
    const affected = compared(after.programme, subject, formers.get(subjectKey(subject)) ?? [], reading);
    return affected ? [affected] : [];
  });
  return [...staying, ...gone];
}

function readingOf(rollout: Rollout, subject: Subject, now: Moment): Reading {
  const { programme } = rollout;
  const { serviceTask } = serviceOf(programme, subject.service);
  if (isSubjectLeftOut(programme, subject, dayOf(now, programme.timeZone))) {
    const { step } = standingOf(rollout, subject);
    return { state: { serviceTask, step, verdict: 'left-out', met: 0, of: 0, missing: [] }, gate: [] };
  }
  const { step, next, planned, verdict, met, answers } = readinessOf(rollout, subject, now);
  const gate = next ? gateOf(programme, serviceTask, next) : [];
  return {
    state: {
      serviceTask,
      step: step.id,
      verdict,
      met,
      of: answers.length,
      missing: answers.filter((answer) => !answer.met).map(({ criterion }) => criterion.id),
      ...(next && { next: next.id }),
      ...(planned.now && { planned: planned.now }),
    },
    gate,
  };
}

/** A reading in the names of the wanted definition: what is only called otherwise is no change. */
function readingNamed(reading: Reading, naming: Naming): Reading {
  if (!naming.renames) return reading;
  const { state } = reading;
  const gate = reading.gate.map((criterion) => criterionNamed(criterion, naming));
  const [serviceTask = state.serviceTask] = naming.of('serviceTask', state.serviceTask);
  const missing = reading.gate.flatMap(({ id }, index) =>
    state.missing.includes(id) ? [gate[index]?.id ?? id] : [],
  );
  const step = stepNamed(naming, state.step);
  const next = state.next === undefined ? {} : { next: stepNamed(naming, state.next) };
  return { state: { ...state, serviceTask, step, ...next, missing }, gate };
}

function compared(
  programme: Programme,
  subject: Subject,
  formers: readonly Former[],
  { state: now, gate }: Reading,
): AffectedSubject | undefined {
  // Of subjects that become one, the lowest says where they stand.
  const { heightOf } = stairOf(programme, subject.service);
  const height = ({ reading }: Former) => heightOf(reading.state.step);
  const [former] = formers.toSorted((a, b) => height(a) - height(b));
  if (!former) return { ...subject, now };
  const { state: was, gate: asked } = former.reading;
  const change = was.next === now.next ? gateChange(asked, gate) : undefined;
  // What becomes one with others, or one of several, is told of though it stands as before.
  const isAlone = formers.length === 1 && !former.isSplit;
  if (isAlone && !change && equal(was, now)) return undefined;
  const called = formers.map((one) => one.subject);
  const isSame = isAlone && subjectKey(former.subject) === subjectKey(subject);
  return { ...subject, was, now, ...(!isSame && { formerly: called }), ...(change && { gate: change }) };
}

/** All subjects of a service task before the same step have the same gate before them. */
function gateChange(was: readonly Criterion[], now: readonly Criterion[]): GateChange | undefined {
  return changesOf(was)(now);
}

const changesOf = remembered((was: readonly Criterion[]) =>
  remembered((now: readonly Criterion[]) => differenceOf(was, now)),
);

function differenceOf(was: readonly Criterion[], now: readonly Criterion[]): GateChange | undefined {
  const before = new Map(was.map((criterion) => [criterion.id, canonical(criterion)]));
  const after = new Map(now.map((criterion) => [criterion.id, canonical(criterion)]));
  const added = [...after.keys()].filter((id) => !before.has(id));
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...after].flatMap(([id, terms]) =>
    before.has(id) && before.get(id) !== terms ? [id] : [],
  );
  return added.length + removed.length + changed.length > 0 ? { added, removed, changed } : undefined;
}
