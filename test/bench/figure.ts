import { middleOf, ratioOf, type Middle } from './statistics';
import type { Samples } from './measure';

export type Unit = 'ms' | 'requests/s' | 'kB';

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly unit: Unit;
  readonly value: number;
  readonly spread?: number;
  readonly samples?: number;
  /** What it is measured against in the same breath, and how much it is of that. */
  readonly against?: { readonly what: string; readonly ratio: number; readonly spread?: number };
  readonly goal?: Goal;
}

export interface Goal {
  readonly ratioAtMost: number;
  readonly met: boolean;
}

export interface Against {
  readonly what: string;
  readonly samples: Samples;
  readonly ratioAtMost?: number;
}

/** The time of something, and how much it is of the time of something else. */
export function timed(what: string, samples: Samples, against?: Against): Figure {
  const { median, spread } = middleOf(samples);
  const figure = { what, unit: 'ms', value: median, spread, samples: samples.length } as const;
  if (!against) return figure;
  const ratio = ratioOf(samples, against.samples);
  return { ...figure, ...compared(against, ratio) };
}

/** A ratio beside a figure, and whether it is within its goal when it has one. */
export function compared(
  { what, ratioAtMost }: Omit<Against, 'samples'>,
  { median: ratio, spread }: Pick<Middle, 'median'> & Partial<Middle>,
): Pick<Figure, 'against' | 'goal'> {
  return {
    against: { what, ratio, ...(spread !== undefined && { spread }) },
    ...(ratioAtMost !== undefined && { goal: { ratioAtMost, met: ratio <= ratioAtMost } }),
  };
}
