import type { ProgrammeId } from '../../domain/programme/programme';
import { addressesIn } from '../addresses';
import { Button } from '../button';
import { PageHead } from '../page-head';
import { useCatalogue } from '../reader';
import { Entries } from './entries';
import type { HistoryView } from './view';

/** The journal, newest first, day by day. */
export function History({
  programme,
  view,
}: {
  readonly programme: ProgrammeId;
  readonly view: HistoryView;
}) {
  const { history, words } = useCatalogue();
  const { headline, days, older, newest, hash } = view;
  return (
    <>
      <PageHead title={headline} lede={history.lede}>
        <Narrowing view={view} />
      </PageHead>
      {newest !== undefined && (
        <p>
          <a href={newest}>{history.newest}</a>
        </p>
      )}
      {days.map(({ day, entries }) => (
        <section key={day} aria-labelledby={`d${day}`} className="day">
          <h2 id={`d${day}`}>{words.dates.heading(day)}</h2>
          <Entries entries={entries} eventHref={addressesIn(programme).event} />
        </section>
      ))}
      {older !== undefined && (
        <p className="after">
          <a href={older}>{history.older}</a>
        </p>
      )}
      <p className="after quiet small">
        {history.chain} <span className="hash">{hash}</span>
      </p>
    </>
  );
}

/** Narrows the history to a service task or a service. */
function Narrowing({ view: { path, about, choices } }: { readonly view: HistoryView }) {
  const { filter } = useCatalogue().history;
  return (
    <form action={path} className="narrowing">
      <label htmlFor="subject">{filter.label}</label>
      <select id="subject" name="subject" defaultValue={about ?? ''}>
        <option value="">{filter.all}</option>
        {choices.map(({ id, name, services }) => (
          <optgroup key={id} label={name}>
            <option value={id}>{name}</option>
            {services.map((service) => (
              <option key={service.id} value={service.id}>
                {service.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Button kind="plainly">{filter.show}</Button>
    </form>
  );
}
