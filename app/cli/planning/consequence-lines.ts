import type { EndedDuty, VacantDuty } from '../../aspects/duties/causes';
import type { UnusedDraft } from '../../aspects/guidance/causes';
import type { ChangedDay, StandingMove } from '../../aspects/plan/causes';
import type { StaleApproval } from '../../aspects/scope/causes';
import { wholeProgramme, type Place } from '../../domain/programme/place';
import { parsePlanItem, type PlanItemText } from '../../domain/programme/plan-item';
import { parseWhere, type Where } from '../../domain/programme/role';
import type { Called } from './called';

export function staleLines(stale: readonly StaleApproval[], { both }: Called): string[] {
  return stale.map(
    ({ serviceTask, proposal, told }) =>
      `${both('serviceTask', serviceTask)}: scope ${proposal}, approved by event ${told}. ` +
      'What is up stays up by what was approved; the next step needs a new proposal and approval.',
  );
}

export function dayLines(days: readonly ChangedDay[], called: Called): string[] {
  return days.map(
    ({ place, item, was, now }) =>
      `${itemText(place, item, called)}: ${was ?? 'no day'} → ${now ?? 'no day'}`,
  );
}

export function moveLines(moves: readonly StandingMove[], called: Called): string[] {
  return moves.map(
    ({ place, item, movedTo, was, now }) =>
      `${itemText(place, item, called)}: stays on ${movedTo}, where it was moved; the baseline goes ${was ?? 'no day'} → ${now ?? 'no day'}`,
  );
}

/** An item of the plan, after the name of what it concerns. */
function itemText(place: Place, written: PlanItemText, { speaker, name }: Called): string {
  const item = parsePlanItem(written);
  return `${about()}, ${speaker.planItem(written)}`;

  function about(): string {
    if (item && 'service' in item) return name('service', item.service);
    if (place === wholeProgramme) return 'The whole programme';
    const task = name('serviceTask', place);
    return item && 'unit' in item ? `${task}, ${name('unit', item.unit)}` : task;
  }
}

const why: Readonly<Record<EndedDuty['because'], string>> = {
  'place-gone': 'the place is gone',
  'role-gone': 'the role is gone',
  'role-of-another-level': 'the role is held elsewhere from then on',
};

export function endedLines(duties: readonly EndedDuty[], called: Called): string[] {
  return duties.map(
    ({ role, where, persons, because }) =>
      `${dutyText(role, where, called)}, held by ${persons.map((id) => called.person(id)).join(', ')}: ${why[because]}`,
  );
}

const asked: Readonly<Record<VacantDuty['duty'], string>> = {
  contactPerson: 'contact person',
  proposing: 'who proposes scopes',
  opening: 'who opens',
  vacant: 'who has the moves of vacant duties',
};

export function vacantLines(duties: readonly VacantDuty[], called: Called): string[] {
  return duties.map(
    ({ duty, role, where, formerly }) =>
      `${asked[duty]}: was ${called.name('role', formerly)}, would be ${dutyText(role, where, called)}, which nobody holds. ` +
      `Grant it with: porras person grant PERSON --role ${role} --where ${where} --as PERSON`,
  );
}

function dutyText(role: string, where: Where, { both, name }: Called): string {
  const place = parseWhere(where);
  return `${both('role', role)} of ${place.level === 'programme' ? 'the programme' : name(place.level, place.id)}`;
}

export function draftLines(drafts: readonly UnusedDraft[], { both, speaker }: Called): string[] {
  const { audience: audiences, inLanguages } = speaker.words.words;
  return drafts.map(
    ({ service, audience, language, version }) =>
      `${both('service', service)}, guidance ${audiences[audience]} ${inLanguages[language]}: version ${version} is published and stays. Publish the new text by hand.`,
  );
}
