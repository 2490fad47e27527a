/** Paths of a stair on a grid of 24 × 20, whatever the number of its steps. */
export interface StairShape {
  /** The reached steps, as one filled outline. */
  readonly filled: string;
  /** The next step: a rectangle, inset so that its 1.5 stroke stays inside. */
  readonly next?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The profile of the steps after it. */
  readonly ahead?: string;
}

const width = 24;
const height = 20;
const inset = 0.75;

/** `reached` counts from the ground: 1 is the lowest step alone, `steps` is all of them. */
export function stairShape(steps: number, reached: number): StairShape {
  const x = (step: number) => round((width * step) / steps);
  const y = (step: number) => round(height - (height * step) / steps);
  const upTo = (step: number) => Array.from({ length: step }, (_, index) => index + 1);

  const filled = `M0 ${height}${upTo(reached)
    .map((step) => `V${y(step)}H${x(step)}`)
    .join('')}V${height}Z`;
  if (reached >= steps) return { filled };

  const next = {
    x: round(x(reached) + inset),
    y: round(y(reached + 1) + inset),
    width: round(x(reached + 1) - x(reached) - 2 * inset),
    height: round(height - y(reached + 1) - 2 * inset),
  };
  if (reached + 1 >= steps) return { filled, next };

  // Half a unit inside, so that the line of 1 does not stand out of the grid.
  const start = `M${round(x(reached + 1) - 0.5)} ${y(reached + 1)}`;
  const profile = upTo(steps)
    .slice(reached + 1)
    .map((step) => `V${round(y(step) + 0.5)}H${step === steps ? width : round(x(step) - 0.5)}`);
  return { filled, next, ahead: start + profile.join('') };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
