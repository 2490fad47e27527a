import { escapeHtml } from './html';

const [width, height] = [24, 20];

/**
 * The stair: steps reached are one filled shape, the next one is outlined, those after it are a hairline.
 * `says` is its text alternative; without one it is decoration beside a word.
 */
export function stairPicture(reached: number, of: number, says?: string): string {
  const [w, h] = [width / of, height / of];
  const top = (step: number) => number(height - step * h);
  const right = (step: number) => number(step * w);

  const treads = steps(1, reached).map((step) => `V${top(step)}H${right(step)}`);
  const filled = reached > 0 ? `<path class="filled" d="M0 ${height}${treads.join('')}V${height}Z"/>` : '';

  const next = reached + 1;
  const [left, edge, roof] = [
    number(reached * w + 0.75),
    number(next * w - 0.75),
    number(height - next * h + 0.75),
  ];
  const outlined =
    next <= of
      ? `<path class="outlined" d="M${left} ${height - 0.75}V${roof}H${edge}V${height - 0.75}Z"/>`
      : '';

  const profile = steps(next + 1, of).map(
    (step) => `V${number(height - step * h + 0.5)}H${number(step * w - (step === of ? 0 : 0.5))}`,
  );
  const hairline =
    next < of
      ? `<path class="hairline" d="M${number(next * w - 0.5)} ${top(next)}${profile.join('')}"/>`
      : '';

  const spoken = says === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(says)}"`;
  return `<svg class="stair" viewBox="0 0 ${width} ${height}" ${spoken}>${filled}${outlined}${hairline}</svg>`;
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
