import type { Samples } from './measure';

/** A figure with its spread: half the distance between the quartiles, as a share of the median. */
export interface Middle {
  readonly median: number;
  readonly spread: number;
}

export function middleOf(samples: Samples): Middle {
  const median = quantile(samples, 0.5);
  return { median, spread: (quantile(samples, 0.75) - quantile(samples, 0.25)) / 2 / median };
}

/** How much one is of the other, round by round: what disturbed both at once falls out. */
export function ratioOf(samples: Samples, to: Samples): Middle {
  return middleOf(samples.map((one, round) => one / (to[round] ?? Number.NaN)));
}

/** The value below which this share of the samples lies, between neighbours in proportion. */
export function quantile(samples: Samples, share: number): number {
  const inOrder = samples.toSorted((a, b) => a - b);
  const at = (inOrder.length - 1) * share;
  const [below = Number.NaN, above = below] = inOrder.slice(Math.floor(at), Math.floor(at) + 2);
  return below + (above - below) * (at - Math.floor(at));
}
