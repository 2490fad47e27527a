import { moment } from '../../app/domain/calendar';
import type { EventDraft, RolloutEvent } from '../../app/domain/journal/event';
import type { Programme } from '../../app/domain/programme/programme';
import { definitionSubject } from '../../app/domain/aspects/definition';
import { communicationSubject } from '../../app/domain/aspects/communications';
import { trainingSubject } from '../../app/domain/aspects/training';
import { day } from '../../app/domain/calendar';
import { aProgramme } from '../factories/programme';

const programme = aProgramme();

export function programmeOf(): Programme {
  return programme;
}

/** A journal of `length` events, as a long rollout leaves it: counts and communications over many subjects. */
export function aJournal(length: number): RolloutEvent[] {
  const start = Date.parse('2026-01-01T08:00:00Z');
  const drafts: EventDraft[] = [
    { type: 'definitionApplied', subject: definitionSubject, data: { revision: programme.revision } },
  ];
  for (let index = 1; index < length; index += 1) drafts.push(draftOf(index));
  return drafts.map((draft, index) => ({
    ...draft,
    stream: 'bench',
    sequence: index + 1,
    version: 1,
    actor: { person: 'p1', role: 'coordinator' },
    through: 'web',
    recordedAt: moment(new Date(start + index * 60_000).toISOString()),
    hash: index.toString(16).padStart(64, '0'),
  }));
}

function draftOf(index: number): EventDraft {
  const happenedOn = day('2026-01-02');
  const unit = `unit-${index % 700}`;
  if (index % 2 === 0) {
    const data = { serviceTask: 'task', unit, trained: index % 9, staff: 9 };
    return { type: 'trainingCounted', subject: trainingSubject('task', unit), happenedOn, data };
  }
  const row = `row-${index % 300}`;
  return {
    type: 'communicationDone',
    subject: communicationSubject('task', row),
    happenedOn,
    data: { place: 'task', row },
  };
}
