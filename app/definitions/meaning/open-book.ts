import { buildDrafts, draftNamed } from '../../aspects/guidance/yaml';
import type { CheckedFile } from '../checked-file';
import { schemaVersion, type Documents } from '../documents';
import type { DocumentKind, singleKinds } from '../schema/document-kinds';
import type { Source } from '../source';
import type { Book, GuidanceSheet, Sheet } from './book';

/** Brings together all files that have the right shape. */
export function openBook(files: readonly CheckedFile[], sources: readonly Source[]): Book {
  const wellShaped = files.filter((file) => file.wellShaped);
  const serviceTaskFiles = files.filter(({ kind }) => kind === 'service-task');
  return {
    ...single(wellShaped, 'programme'),
    ...single(wellShaped, 'rollout'),
    ...single(wellShaped, 'communications'),
    ...single(wellShaped, 'training'),
    ...single(wellShaped, 'metrics'),
    serviceTasks: sheets<'service-task', Book['serviceTasks'][number]['document']>(
      wellShaped,
      'service-task',
    ),
    allServiceTasks: serviceTaskFiles.every((file) => file.wellShaped),
    guidance: sources.flatMap(guidanceSheet),
  };
}

type SingleKind = (typeof singleKinds)[number];

function single<K extends SingleKind>(files: readonly CheckedFile[], kind: K): Pick<Book, K> {
  const [sheet] = sheets(files, kind);
  return (sheet ? { [kind]: sheet } : {}) as Pick<Book, K>;
}

/** The one place where a checked value becomes a document: its schema has just been held against it. */
function sheets<K extends DocumentKind, D = unknown>(files: readonly CheckedFile[], kind: K): Sheet<D>[] {
  return files
    .filter((file) => file.kind === kind)
    .map(({ source, value }) => ({ file: source.file, document: value as D }));
}

function guidanceSheet({ file, text }: Source): GuidanceSheet[] {
  const draft = draftNamed(file);
  return draft ? [{ file, ...draft, body: text }] : [];
}

/** The documents of a book in which nothing is missing. */
export function documentsOf(book: Book): Documents | undefined {
  const { programme, rollout, communications, training, metrics, serviceTasks, guidance } = book;
  if (!programme || !rollout || !communications || !training || !metrics) return undefined;
  const order = programme.document.serviceTasks;
  return {
    schemaVersion,
    programme: programme.document,
    rollout: rollout.document,
    communications: communications.document,
    training: training.document,
    metrics: metrics.document,
    serviceTasks: serviceTasks
      .map(({ document }) => document)
      .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    guidance: buildDrafts(guidance),
  };
}
