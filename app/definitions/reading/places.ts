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

export type Places = ReadonlyMap<string, Place>;

/** JSON Pointer of a path, as ajv names places. */
export function pointer(path: Path): string {
  return path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
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
