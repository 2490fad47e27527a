import type { Range } from '../diagnostic';

export type Path = readonly (string | number)[];

/** Where a value stands in its file, and where its key does. */
export interface Place {
  readonly key?: Range;
  /** Of a value that is not there, the key. */
  readonly value: Range;
  /** How the value is written, when it is a scalar. */
  readonly written?: string;
  /** The key stands there, and nothing after it. */
  readonly nothing?: true;
}

/** Where everything of a file stands, by pointer. */
export type Places = Pick<ReadonlyMap<string, Place>, 'get'>;

/** JSON Pointer of a path, as ajv names places. */
export function pointer(path: Path): string {
  return path.reduce<string>(pointerWithin, '');
}

/** The pointer of what stands under `part` of what stands at `at`. */
export function pointerWithin(at: string, part: string | number): string {
  const text = String(part);
  return `${at}/${/[~/]/.test(text) ? text.replace(/~/g, '~0').replace(/\//g, '~1') : text}`;
}

export function pathOf(instancePath: string): string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The place at a pointer, else that of the nearest thing that holds it. */
export function placeAt(places: Places, at: string): Place {
  for (let here = at; ; here = here.slice(0, here.lastIndexOf('/'))) {
    const place = places.get(here);
    if (place) return place;
    if (here === '') return { value: { start: 0, end: 1 } };
  }
}

/** The maps and lists in a map or a list, each with its key: a walk need not stop at every word of a long list. */
export function holdersIn(value: object): [string | number, object][] {
  const held: [string | number, object][] = [];
  const isHolder = (inner: unknown): inner is object => inner !== null && typeof inner === 'object';
  if (Array.isArray(value)) {
    value.forEach((inner: unknown, index) => isHolder(inner) && held.push([index, inner]));
  } else {
    for (const [key, inner] of Object.entries(value)) if (isHolder(inner)) held.push([key, inner]);
  }
  return held;
}

/** What stands at a path of a value; undefined where there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      inner !== null && typeof inner === 'object'
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}
