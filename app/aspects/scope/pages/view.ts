import { addressesIn } from '../../../components/addresses';
import { shortHash } from '../../../components/staff-page/view';
import { dayOf } from '../../../domain/calendar';
import type { PersonId } from '../../../domain/journal/envelope';
import type { ServiceTaskId } from '../../../domain/programme/service-task';
import type { Survey } from '../../../judgement/survey';
import type { Speaker } from '../../../wording/speaker';
import { may } from '../../duties/permissions';
import type { Rollout } from '../..';
import type { ScopeSide } from '../differences';
import { scopeSubject } from '../events';
import { latestApproval, type Proposal } from '../state';
import { bindingHash } from '../terms';
import { consequencesOf } from './consequences';
import { scopeChanges, type ScopeChanges } from './lines';

export interface ScopeView extends ScopeChanges {
  readonly title: string;
  readonly lede: string;
  readonly serviceTask: { readonly name: string; readonly href: string };
  readonly proposedBy: string;
  /** What was in force beside the proposal; nothing beside a first one. */
  readonly inForce?: { readonly text: string; readonly href: string } | undefined;
  /** The proposer's note; null when it has been erased. */
  readonly note?: string | null | undefined;
  /** How it was settled, when it has been. */
  readonly outcome?: { readonly text: string; readonly reason?: string | null | undefined } | undefined;
  /** What the reader may decide; nothing when it is settled. */
  readonly decision?: DecisionView | { readonly decides: string } | undefined;
}

export interface DecisionView {
  readonly proposal: number;
  /** The whole hash that the approval binds; it goes into the form. */
  readonly seen: string;
  readonly hash: string;
  readonly effects: readonly string[];
  readonly opener: string;
  readonly proposer: string;
}

/** The texts that a proposal's page shows, by id. */
export function scopeTexts({ note, outcome }: Proposal): string[] {
  return [...(note ? [note.text] : []), ...(outcome.stage === 'returned' ? [outcome.reason.text] : [])];
}

/** A proposal as `reader` sees it, against what was in force beside it. */
export function scopeView(
  survey: Survey<Rollout>,
  { serviceTask, proposal }: { readonly serviceTask: ServiceTaskId; readonly proposal: Proposal },
  speaker: Speaker,
  reader: PersonId,
  texts: ReadonlyMap<string, string>,
): ScopeView {
  const { rollout } = survey;
  const { programme } = rollout;
  const { scope } = speaker.words;
  const name = speaker.serviceTask(serviceTask);
  const { by, at, number, note, outcome } = proposal;
  const before = sideBefore(rollout, serviceTask, proposal);
  const changes = scopeChanges(
    before?.side,
    { programme: programmeOf(rollout, proposal), content: proposal.content },
    speaker,
  );
  const day = (moment: typeof at) => dayOf(moment, programme.timeZone);
  const pending = outcome.stage === 'pending';
  const settled =
    'by' in outcome
      ? scope.settledOn(number, scope.stage[outcome.stage], day(outcome.at), speaker.role(outcome.by.role))
      : scope.titleSettled(name, number, scope.stage[outcome.stage]);
  return {
    ...changes,
    title: pending ? scope.question(name) : scope.titleSettled(name, number, scope.stage[outcome.stage]),
    lede: before ? scope.lede(changes.changes.length, changes.same.length) : scope.first,
    serviceTask: { name, href: addressesIn(programme.id).serviceTask(serviceTask) },
    proposedBy: `${speaker.role(by.role)} ${speaker.words.words.dates.full(day(at))}`,
    ...(before && {
      inForce: {
        text: scope.approvedOn(before.proposal, day(before.at)),
        href: addressesIn(programme.id).scope(serviceTask, before.proposal),
      },
    }),
    ...(note && { note: texts.get(note.text) ?? null }),
    ...(pending
      ? { decision: decisionFor(survey, serviceTask, proposal, speaker, reader) }
      : {
          outcome: {
            text: settled,
            ...(outcome.stage === 'returned' && { reason: texts.get(outcome.reason.text) ?? null }),
          },
        }),
  };
}

function decisionFor(
  survey: Survey<Rollout>,
  serviceTask: ServiceTaskId,
  { number, content, by }: Proposal,
  speaker: Speaker,
  reader: PersonId,
): ScopeView['decision'] {
  const { rollout, on } = survey;
  const { programme } = rollout;
  if (!may(rollout, reader, 'approveScope', { serviceTask }, on)) {
    const approvers = [...programme.roles.values()].filter(({ rights }) => rights.includes('approveScope'));
    const roles = speaker.words.words.listed(approvers.map(({ id }) => speaker.role(id)));
    return { decides: speaker.words.scope.decides(roles, speaker.serviceTask(serviceTask)) };
  }
  const { missing, rulesChange, staysUp } = consequencesOf(survey, serviceTask, content);
  const { scope, words } = speaker.words;
  const seen = bindingHash(programme, content);
  return {
    proposal: number,
    seen,
    hash: shortHash(seen),
    effects: [
      ...(missing === undefined ? [] : [scope.meets(missing)]),
      ...(rulesChange.length === 0
        ? []
        : [scope.rulesChange(words.listed(rulesChange.map(speaker.service)))]),
      ...(staysUp.length === 0 ? [] : [scope.staysUp(words.listed(staysUp.map(speaker.service)))]),
    ],
    opener: speaker.role(programme.openingRole),
    proposer: speaker.role(by.role),
  };
}

/** The approval that was in force beside a proposal: for a settled one, the last one before it. */
function sideBefore(rollout: Rollout, serviceTask: ServiceTaskId, proposal: Proposal) {
  const scope = rollout.scope.get(scopeSubject(serviceTask));
  const earlier = scope && {
    ...scope,
    proposals: scope.proposals.filter(({ number }) => number < proposal.number),
  };
  const approval = latestApproval(earlier);
  const programme = approval && rollout.programmes.get(approval.outcome.revision);
  if (!approval || !programme) return undefined;
  const side: ScopeSide = { programme, content: approval.content };
  return {
    side,
    proposal: approval.number,
    at: approval.outcome.at,
  };
}

/** The terms that a proposal stands for: those that its approval bound, today's while it waits. */
function programmeOf({ programme, programmes }: Rollout, { outcome }: Proposal) {
  return 'revision' in outcome ? (programmes.get(outcome.revision) ?? programme) : programme;
}
