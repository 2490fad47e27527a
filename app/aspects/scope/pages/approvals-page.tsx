import { PageHead } from '../../../components/page-head';
import { useCatalogue } from '../../../components/reader';
import { OnDay } from '../../../components/time';
import type { ApprovalsView, ProposalLine } from './approvals-view';

/** What waits for the reader's decision, and what was decided last. */
export function ApprovalsPage({ view }: { readonly view: ApprovalsView }) {
  const { scope } = useCatalogue();
  return (
    <div className="narrow">
      <PageHead title={view.headline}>{view.waiting.length > 0 && <Lines lines={view.waiting} />}</PageHead>
      <section aria-labelledby="decided">
        <h2 id="decided">{scope.decided}</h2>
        {view.decided.length === 0 ? (
          <p className="quiet">{scope.nothingDecided}</p>
        ) : (
          <Lines lines={view.decided} />
        )}
      </section>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly ProposalLine[] }) {
  return (
    <ul className="brief">
      {lines.map(({ href, name, what, who, on, waited }) => (
        <li key={href}>
          <p>
            <a href={href}>
              <b>{name}</b>: {what}
            </a>
          </p>
          <p className="quiet">
            {who} <OnDay day={on} />
            {waited !== undefined && `, ${waited}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
