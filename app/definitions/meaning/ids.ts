import { installation } from '../../domain/journal/envelope';
import { wholeProgramme } from '../../domain/programme/place';
import { holdersIn, type Path } from '../reading/places';
import type { Book, Check, Finding } from './book';
import { sheetsOf } from './sheets';

/**
 * The first part of Porras's own addresses: a programme of that name could not be reached. And the journal's stream of
 * the installation, which a programme's own would run into.
 */
export const reservedIds: readonly string[] = [
  'account',
  'ajanvaraus',
  'assets',
  'en',
  'healthz',
  installation,
  'language',
  'metrics',
  'readyz',
  'sign-in',
  'sign-out',
  'sv',
];

interface PlacedId {
  readonly file: string;
  readonly path: Path;
  readonly id: string;
}

/** Ids are unique where they are looked up, and a service task's file is named after it. */
export const checkIds: Check = (book) => [
  ...sheetsOf(book).flatMap(({ file, document }) => listsOfIds(file, document, []).flatMap(twice)),
  ...twice(servicesOf(book)),
  ...reserved(book),
  ...book.serviceTasks.flatMap(({ file, document }) => misnamed(file, document.id)),
  ...unlisted(book),
  ...withoutFile(book),
];

function listsOfIds(file: string, value: unknown, path: Path): PlacedId[][] {
  if (value === null || typeof value !== 'object') return [];
  const inner = holdersIn(value).flatMap(([key, item]) => listsOfIds(file, item, [...path, key]));
  // Services are looked up in the whole programme, so that their lists are checked together.
  if (!Array.isArray(value) || path.at(-1) === 'socialServices') return inner;
  const ids = value.flatMap((item: unknown, index) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ file, path: [...path, index, 'id'], id }] : [];
  });
  return [ids, ...inner];
}

function servicesOf(book: Book): PlacedId[] {
  return book.serviceTasks.flatMap(({ file, document }) =>
    document.socialServices.map(({ id }, index) => ({ file, path: ['socialServices', index, 'id'], id })),
  );
}

function twice(ids: readonly PlacedId[]): Finding[] {
  const first = new Map<string, PlacedId>();
  return ids.flatMap(({ file, path, id }) => {
    const before = first.get(id);
    if (!before) {
      first.set(id, { file, path, id });
      return [];
    }
    const label = before.file === file ? 'it stands above already' : `it stands in ${before.file} already`;
    return [{ file, path, code: 'id-twice', message: `the id "${id}" stands twice`, label, found: id }];
  });
}

function reserved({ programme, serviceTasks }: Book): Finding[] {
  const all = [
    ...(programme && reservedIds.includes(programme.document.id) ? [programme] : []),
    // What belongs to a service task could not be told from what belongs to the whole programme.
    ...serviceTasks.filter(({ document }) => document.id === wholeProgramme),
  ];
  return all.map(({ file, document: { id } }) => ({
    file,
    path: ['id'],
    code: 'reserved-id',
    message: `Porras itself uses the id "${id}"`,
    label: 'choose another',
    found: id,
  }));
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
}

function misnamed(file: string, id: string): Finding[] {
  const name = nameOf(file);
  if (name === id) return [];
  const message = `the file is named "${name}" and the service task "${id}"`;
  return [
    {
      file,
      path: ['id'],
      code: 'file-name',
      message,
      label: 'the two are the same',
      found: id,
      replacement: name,
    },
  ];
}

function unlisted({ programme, serviceTasks }: Book): Finding[] {
  if (!programme) return [];
  const listed = new Set(programme.document.serviceTasks);
  return (
    serviceTasks
      // A listed file with another id inside is misnamed: one slip, told once.
      .filter(({ file, document }) => !listed.has(document.id) && !listed.has(nameOf(file)))
      .map(({ file, document: { id } }) => ({
        file,
        path: ['id'],
        code: 'not-listed',
        message: `the programme does not list the service task "${id}"`,
        label: 'not among serviceTasks in programme.yaml',
        found: id,
        mend: [{ do: 'append', file: programme.file, at: ['serviceTasks'], text: id }],
      }))
  );
}

function withoutFile({ programme, serviceTasks, allServiceTasks }: Book): Finding[] {
  if (!programme || !allServiceTasks) return [];
  const { file, document } = programme;
  const allowed = serviceTasks.map(({ document: { id } }) => id);
  const there = new Set([...allowed, ...serviceTasks.map((sheet) => nameOf(sheet.file))]);
  return document.serviceTasks.flatMap((id, index): Finding[] => {
    if (there.has(id)) return [];
    const message = `there is no service-tasks/${id}.yaml`;
    return [
      {
        file,
        path: ['serviceTasks', index],
        code: 'unknown-reference',
        message,
        label: 'no such service task',
        found: id,
        allowed,
      },
    ];
  });
}
