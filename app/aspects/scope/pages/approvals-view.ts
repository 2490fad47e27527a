import { addressesIn } from '../../../components/addresses';
import { waitingApprovals } from '../../../components/staff-page/view';
import { dayOf, daysBetween, type Day, type Moment } from '../../../domain/calendar';
import type { PersonId } from '../../../domain/journal/envelope';
import type { Survey } from '../../../judgement/survey';
import type { Speaker } from '../../../wording/speaker';
import type { Rollout } from '../..';

const decidedShown = 10;

export interface ApprovalsView {
  readonly headline: string;
  readonly waiting: readonly ProposalLine[];
  readonly decided: readonly ProposalLine[];
}

export interface ProposalLine {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  readonly who: string;
  readonly on: Day;
  /** How long it has waited, in words. */
  readonly waited?: string | undefined;
}

/** The scopes that wait for `reader`, those that have waited longest first, and what was decided last. */
export function approvalsView(
  { rollout, on }: Survey<Rollout>,
  speaker: Speaker,
  reader: PersonId,
): ApprovalsView {
  const { programme, scope: scopes } = rollout;
  const { scope, readiness } = speaker.words;
  const addresses = addressesIn(programme.id);
  const day = (at: Moment) => dayOf(at, programme.timeZone);
  const waiting = waitingApprovals(rollout, reader, on)
    .toSorted((a, b) => (a.proposal.at < b.proposal.at ? -1 : 1))
    .map(({ serviceTask, proposal: { number, at, by } }) => ({
      href: addresses.scope(serviceTask, number),
      name: speaker.serviceTask(serviceTask),
      what: scope.proposal(number),
      who: speaker.role(by.role),
      on: day(at),
      waited: readiness.waited(daysBetween(day(at), on)),
    }));
  const decided = [...scopes.values()]
    .flatMap(({ serviceTask, proposals }) => proposals.map((proposal) => ({ serviceTask, ...proposal })))
    .flatMap(({ serviceTask, number, outcome }) =>
      'at' in outcome ? [{ serviceTask, number, outcome }] : [],
    )
    .toSorted((a, b) => (a.outcome.at > b.outcome.at ? -1 : 1))
    .slice(0, decidedShown)
    .map(({ serviceTask, number, outcome: { stage, at, by } }) => ({
      href: addresses.scope(serviceTask, number),
      name: speaker.serviceTask(serviceTask),
      what: `${scope.proposal(number)}, ${scope.stage[stage]}`,
      who: speaker.role(by.role),
      on: day(at),
    }));
  return { headline: scope.waiting(waiting.length), waiting, decided };
}
