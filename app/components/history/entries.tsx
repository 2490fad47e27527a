import { useCatalogue } from '../reader';
import type { EntryText, HistoryEntry, Linked } from './entry';

/** Events, each with its number as an anchor: evidence elsewhere links to it. */
export function Entries({
  entries,
  eventHref,
}: {
  readonly entries: readonly HistoryEntry[];
  /** Where an event stands in the history. */
  readonly eventHref: (sequence: number) => string;
}) {
  return (
    <ol className="events">
      {entries.map((entry) => (
        <li key={entry.sequences[0]} id={`e${entry.sequences[0]}`}>
          <When entry={entry} />
          <div>
            <p>
              <b>{entry.about}</b>
              {entry.units.length > 0 && <span className="quiet"> {entry.units.join(', ')}</span>}
            </p>
            <p>{entry.sentence}</p>
            <Related entry={entry} eventHref={eventHref} />
            {entry.texts.map((text) => (
              <Text key={text.name} text={text} />
            ))}
          </div>
          <p className="who">{entry.who}</p>
        </li>
      ))}
    </ol>
  );
}

function When({ entry: { sequences, day, time } }: { readonly entry: HistoryEntry }) {
  const { history, words } = useCatalogue();
  const [first, ...others] = sequences;
  const last = others.at(-1);
  return (
    <p className="when">
      <time dateTime={`${day} ${time}`}>{words.dates.time(time)}</time>{' '}
      <a href={`#e${first}`} aria-label={history.number(first, last)}>
        {last === undefined ? first : `${first}–${last}`}
      </a>
      {others.map((sequence) => (
        <span key={sequence} id={`e${sequence}`} />
      ))}
    </p>
  );
}

/** What the event corrects or what corrects it, with what was told there, and when it really happened. */
function Related({
  entry: { notes, corrects, correctedBy },
  eventHref,
}: {
  readonly entry: HistoryEntry;
  readonly eventHref: (sequence: number) => string;
}) {
  const { history } = useCatalogue();
  const link = (words: string, { sequence, sentence }: Linked) => (
    <p className="quiet">
      <a href={eventHref(sequence)}>{words}</a>: {sentence}
    </p>
  );
  return (
    <>
      {notes.length > 0 && <p className="quiet">{notes.join(' ')}</p>}
      {corrects && link(history.corrects(corrects.sequence), corrects)}
      {correctedBy && link(history.correctedBy(correctedBy.sequence), correctedBy)}
    </>
  );
}

function Text({ text: { name, body, long } }: { readonly text: EntryText }) {
  const { history } = useCatalogue();
  if (body === undefined) {
    return (
      <p className="quiet">
        {name}: {history.erased}
      </p>
    );
  }
  if (!long) {
    return (
      <p>
        {name}: <q>{body}</q>
      </p>
    );
  }
  return (
    <details>
      <summary>{name}</summary>
      <p className="as-written">{body}</p>
    </details>
  );
}
