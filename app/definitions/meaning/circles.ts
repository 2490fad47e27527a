/** A way from one thing to another: waiting for it, escalating to it, having been it. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

/** More than these are of no use to anybody, and a tangle of ways can hold very many. */
const mostCircles = 100;

/**
 * Circles that ways run into: one for each way that leads back to where its walk has been, as the ways of the circle.
 * Each thing is walked from once, however many ways lead to it.
 */
export function circlesOf<W extends Way>(ways: readonly W[]): W[][] {
  const onwards = new Map<string, W[]>();
  for (const way of ways) {
    const there = onwards.get(way.from);
    if (there) there.push(way);
    else onwards.set(way.from, [way]);
  }
  const done = new Set<string>();
  return [...onwards.keys()].flatMap((start) => (done.has(start) ? [] : walk(start, onwards, done)));
}

interface Stop<W> {
  readonly at: string;
  readonly ways: readonly W[];
  /** How many of its ways have been taken. */
  taken: number;
}

function walk<W extends Way>(
  start: string,
  onwards: ReadonlyMap<string, readonly W[]>,
  done: Set<string>,
): W[][] {
  const circles: W[][] = [];
  const walked: Stop<W>[] = [];
  const placeOf = new Map<string, number>();
  const enter = (at: string) => {
    placeOf.set(at, walked.length);
    walked.push({ at, ways: onwards.get(at) ?? [], taken: 0 });
  };
  enter(start);
  for (let here = walked.at(-1); here && circles.length < mostCircles; here = walked.at(-1)) {
    const way = here.ways[here.taken];
    here.taken += 1;
    if (!way) {
      done.add(here.at);
      placeOf.delete(here.at);
      walked.pop();
      continue;
    }
    const back = placeOf.get(way.to);
    if (back !== undefined)
      circles.push(walked.slice(back).flatMap(({ ways, taken }) => ways[taken - 1] ?? []));
    else if (!done.has(way.to)) enter(way.to);
  }
  return circles;
}
