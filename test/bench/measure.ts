/** Something that is measured: a name, what is run, and what is done before each run without counting. */
export interface Contender {
  readonly run: () => unknown;
  readonly before?: () => unknown;
}

/** Milliseconds of each run, in the order of the rounds: what stands at one place was measured in one breath. */
export type Samples = readonly number[];

export interface Patience {
  /** How long all rounds together may take, when there have been enough of them. */
  readonly seconds?: number;
  readonly rounds?: number;
}

/** Shorter runs than this are repeated within a sample: the clock and the collector would blur a single one. */
const shortest = 2;

/** Longer runs than this are warm after the first. */
const longest = 1_000;

/**
 * Measures things against each other: warmed up, then in turns (A B A B), so that whatever else the machine
 * does meanwhile meets all of them alike.
 */
export async function inTurns<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  { seconds = 5, rounds = 7 }: Patience = {},
): Promise<Readonly<Record<Name, Samples>>> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map<Name, number>();
  for (const name of names) times.set(name, await repetitions(contenders[name]));
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < rounds || performance.now() < end; round += 1) {
    for (const name of names) {
      // What the one before has left to collect is not this one's work.
      globalThis.gc?.({ type: 'minor' });
      samples.get(name)?.push(await sample(contenders[name], times.get(name) ?? 1));
    }
  }
  return Object.fromEntries(samples) as Record<Name, number[]>;
}

/** Runs until warm, and answers how many runs make a sample long enough. */
async function repetitions(contender: Contender): Promise<number> {
  let times = 1;
  for (let warm = 0; ; warm += 1) {
    const each = await sample(contender, times);
    if (each * times >= shortest && (warm >= 2 || each >= longest)) return times;
    if (each * times < shortest) times = Math.max(times + 1, Math.ceil(shortest / Math.max(each, 1e-6)));
  }
}

/** Milliseconds of one run, taken over `times` of them; what comes before a run happens once a sample. */
async function sample({ run, before }: Contender, times: number): Promise<number> {
  await before?.();
  const begin = performance.now();
  for (let count = 0; count < times; count += 1) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - begin) / times;
}
