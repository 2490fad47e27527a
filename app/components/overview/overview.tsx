import { LocalisedText, useName } from '../localised-text';
import { Mark, State } from '../mark';
import { PageHead } from '../page-head';
import { PhaseLegend } from '../phase-legend';
import { PhasePicture, type PictureRow } from '../phase-picture';
import { useCatalogue } from '../reader';
import { Strip } from '../strip';
import { OnDay } from '../time';
import { sentence } from '../../i18n/sentence';
import type { RowState } from './task-row';
import type { OverviewView } from './view';

/** The whole programme at a glance, on one sheet when printed. */
export function Overview({ view }: { readonly view: OverviewView }) {
  const { overview } = useCatalogue();
  return (
    <div className="one-sheet">
      <PageHead over={overview.asOf(view.on)} title={view.headline}>
        <Yours view={view} />
      </PageHead>
      <div className="abreast">
        <Recent view={view} />
        <Obstacles view={view} />
      </div>
      <Picture view={view} />
      <LeftOut view={view} />
      <Next view={view} />
    </div>
  );
}

function Yours({ view: { yours, yoursMore } }: { readonly view: OverviewView }) {
  const { overview } = useCatalogue();
  if (yours.length === 0) return <p className="quiet">{overview.nothingYours}</p>;
  return (
    <div className="yours">
      <p id="yours">{overview.yours}</p>
      <ul aria-labelledby="yours">
        {yours.map(({ href, text, due }) => (
          <li key={href + text}>
            <a href={href}>{text}</a>
            {due !== undefined && <span className="quiet">, {due}</span>}
          </li>
        ))}
        {yoursMore > 0 && <li className="quiet">{overview.more(yoursMore)}</li>}
      </ul>
    </div>
  );
}

function Recent({ view: { recent, recentMore, history } }: { readonly view: OverviewView }) {
  const { overview } = useCatalogue();
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{overview.recent}</h2>
      {recent.length === 0 && <p className="quiet">{overview.nothingRecent}</p>}
      <ul className="brief">
        {recent.map(({ href, on, service, what, up }) => (
          <li key={href}>
            <OnDay day={on} as="withWeekday" />
            <p>
              <Mark shape={up ? 'ready' : 'stop'} />
              <a href={href}>{service}</a> {what}
            </p>
          </li>
        ))}
      </ul>
      {recentMore > 0 && (
        <p className="small">
          <a href={history}>{overview.more(recentMore)}</a>
        </p>
      )}
    </section>
  );
}

function Obstacles({ view: { obstacles } }: { readonly view: OverviewView }) {
  const { overview } = useCatalogue();
  return (
    <section aria-labelledby="blocks">
      <h2 id="blocks">{overview.blocks}</h2>
      {obstacles.length === 0 && <p className="quiet">{overview.nothingBlocks}</p>}
      <ol className="brief">
        {obstacles.map(({ href, serviceTask, text, turn, holds }) => (
          <li key={href + text}>
            <p>
              <Mark shape="stop" />
              <a href={href}>{serviceTask}</a>: {text}
            </p>
            <p>
              <b>{turn.who}</b>, {turn.when}
            </p>
            <p className="quiet">{holds}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Picture({ view }: { readonly view: OverviewView }) {
  const { overview } = useCatalogue();
  const name = useName();
  const band: readonly PictureRow[] = view.band
    ? [
        {
          id: 'programme',
          name: overview.programmeBand,
          phases: view.band.phases,
          move: (
            <>
              <p>{view.band.text}</p>
              {view.band.turn !== undefined && <p className="plan">{view.band.turn}</p>}
            </>
          ),
        },
      ]
    : [];
  const rows = view.rows.map(({ state, name: of, ...row }): PictureRow => ({
    ...row,
    name: <LocalisedText of={of} />,
    move: <Moves state={state} />,
  }));
  return (
    <section aria-labelledby="picture">
      <h2 id="picture" className="sr">
        {overview.picture(name(view.kinds.many))}
      </h2>
      <PhasePicture
        labelledBy="picture"
        nameColumn={overview.nameColumn(name(view.kinds.one))}
        moveColumn={overview.moveColumn}
        phases={view.phases}
        rows={[...band, ...rows]}
      />
      <PhaseLegend />
    </section>
  );
}

function Moves({ state: { phase, shape, text, turn, plan } }: { readonly state: RowState }) {
  return (
    <>
      {phase !== undefined && <p className="only-narrow quiet">{phase}</p>}
      <p>{shape ? <State shape={shape}>{text}</State> : text}</p>
      {turn && (
        <p>
          {turn.mine ? <b>{turn.who}</b> : turn.who}, {turn.when}
        </p>
      )}
      {plan !== undefined && <p className="plan">{plan}</p>}
    </>
  );
}

function LeftOut({ view: { leftOut } }: { readonly view: OverviewView }) {
  const { overview } = useCatalogue();
  if (leftOut.length === 0) return null;
  return (
    <section aria-labelledby="left-out" className="aside">
      <h2 id="left-out">{overview.leftOut}</h2>
      <ul>
        {leftOut.map(({ name, because, until }) => (
          <li key={because + Object.values(name).join()}>
            <b>
              <LocalisedText of={name} />
            </b>
            {until !== undefined && <> {sentence(overview.laterFrom(until))}</>} {because}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Next({ view: { coming, report } }: { readonly view: OverviewView }) {
  const { overview } = useCatalogue();
  return (
    <section aria-labelledby="next">
      <h2 id="next">{overview.next}</h2>
      {coming.length === 0 ? <p className="quiet">{overview.nothingComing}</p> : <Strip events={coming} />}
      <p className="report">
        <a href={report}>{overview.report}</a>
      </p>
    </section>
  );
}
