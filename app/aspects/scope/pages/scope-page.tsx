import type { ReactNode } from 'react';
import { Button } from '../../../components/button';
import { Decide } from '../../../components/decide';
import { Diff, Unchanged, type DiffLine } from '../../../components/diff';
import { Facts } from '../../../components/facts';
import { Done, Refused } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { useCatalogue } from '../../../components/reader';
import { Csrf } from '../../../components/staff-frame';
import { TypedArea, type Typed } from '../../../components/typed-area';
import type { ChangeLine } from './lines';
import type { DecisionView, ScopeView } from './view';

export interface ScopePageProps {
  readonly view: ScopeView;
  readonly csrf: string;
  /** What has just been decided. */
  readonly done?: string | undefined;
  /** Why the last try was not taken. */
  readonly refusal?: string | undefined;
  /** The reason for returning, as it was typed before. */
  readonly reason?: Typed | undefined;
  /** The text was kept through a lost session. */
  readonly kept?: boolean;
}

/** One proposal: what differs, what deciding causes, two buttons. */
export function ScopePage({ view, csrf, done, refusal, reason, kept = false }: ScopePageProps) {
  const { scope } = useCatalogue();
  const { decision, outcome } = view;
  return (
    <div className="narrow">
      <PageHead crumb={view.serviceTask} title={view.title} lede={view.lede}>
        {done !== undefined && <Done>{done}</Done>}
        {refusal !== undefined && <Refused>{refusal}</Refused>}
        {kept && decision && 'seen' in decision && <Done>{scope.kept}</Done>}
        <Facts small facts={factsOf(view, scope)} />
      </PageHead>
      {view.changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes" className={view.inForce ? undefined : 'sr'}>
            {view.inForce ? scope.changes : scope.content}
          </h2>
          <Diff lines={view.changes.map(diffLine)} allNew={view.inForce === undefined} />
          <Unchanged summary={scope.unchanged(view.same.length)} lines={view.same} />
        </section>
      )}
      {decision && 'seen' in decision && <Decision decision={decision} csrf={csrf} reason={reason} />}
      {decision && 'decides' in decision && <p className="quiet">{decision.decides}</p>}
      {outcome && (
        <section aria-labelledby="outcome">
          <h2 id="outcome">{outcome.text}</h2>
          {outcome.reason !== undefined && (
            <p>
              <b>{scope.reasonGiven}:</b> {outcome.reason ?? scope.erased}
            </p>
          )}
        </section>
      )}
    </div>
  );
}

function factsOf({ proposedBy, inForce, note }: ScopeView, scope: ReturnType<typeof useCatalogue>['scope']) {
  return [
    { term: scope.proposedBy, fact: proposedBy },
    ...(inForce ? [{ term: scope.inForce, fact: <a href={inForce.href}>{inForce.text}</a> }] : []),
    ...(note === undefined ? [] : [{ term: scope.basis, fact: note ?? scope.erased }]),
  ];
}

function diffLine({ id, change, title, was, now, details }: ChangeLine): DiffLine {
  const why: { readonly why?: ReactNode } = details.length > 0 ? { why: <Details lines={details} /> } : {};
  return change === 'change' ? { id, change, title, was, now, ...why } : { id, change, title, ...why };
}

/** Inside a paragraph, so lines are spans. */
function Details({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="line">
          {line}
        </span>
      ))}
    </>
  );
}

function Decision({
  decision,
  csrf,
  reason,
}: {
  readonly decision: DecisionView;
  readonly csrf: string;
  readonly reason: Typed | undefined;
}) {
  const { scope } = useCatalogue();
  const { proposal, seen, hash, effects, opener, proposer } = decision;
  return (
    <Decide id="decision" question={scope.decision}>
      <p>
        <b>{scope.opensNothing}</b> {[...effects, scope.opensOther(opener)].join(' ')}
      </p>
      <form method="post">
        <Csrf token={csrf} />
        <input type="hidden" name="seen" value={seen} />
        <Button name="decision" value="approve" wide>
          {scope.approve(proposal)}
        </Button>
      </form>
      <details open={reason !== undefined}>
        <summary>{scope.returnIt}</summary>
        <form method="post">
          <Csrf token={csrf} />
          <TypedArea
            id="reason"
            name="reason"
            label={scope.whatToMend}
            hint={scope.whoReads(proposer)}
            required
            typed={reason}
          />
          <Button name="decision" value="return" kind="second" wide>
            {scope.sendBack}
          </Button>
        </form>
      </details>
      <p className="small quiet">{scope.binds(hash)}</p>
    </Decide>
  );
}
