import type { ReactNode } from 'react';
import { softHyphens } from '../i18n/soft-hyphens';

export interface StairsStep {
  readonly id: string;
  readonly name: string;
  /** What stands under the word: since when, or when it is planned. */
  readonly note: ReactNode;
}

/** Height of one step, in rem: whole pixels, so that no seam shows between the steps. */
const riser = 1.75;

/** The stair at full size: once a page, with words standing on the treads. `reached` counts from the ground. */
export function Stairs({
  label,
  steps,
  reached,
}: {
  readonly label: string;
  readonly steps: readonly StairsStep[];
  readonly reached: number;
}) {
  return (
    <ol className="stairs" aria-label={label}>
      {steps.map(({ id, name, note }, index) => (
        <li key={id} aria-current={index + 1 === reached ? 'step' : undefined}>
          <p className="say">
            <b>{softHyphens(name)}</b>
            {note}
          </p>
          <Tread height={index + 1} reached={reached} />
        </li>
      ))}
    </ol>
  );
}

function Tread({ height, reached }: { readonly height: number; readonly reached: number }) {
  const kind = height <= reached ? 'filled' : height === reached + 1 ? 'outlined' : 'hairline';
  return (
    <svg
      className={kind === 'filled' ? 'treads reached' : 'treads'}
      height={`${riser * height}rem`}
      aria-hidden="true"
      focusable="false"
    >
      {kind === 'filled' ? (
        <rect className="filled" width="100%" height="100%" />
      ) : (
        <g className={kind}>
          <line x1="0" y1="0" x2="100%" y2="0" />
          <line x1="0" y1="0" x2="0" y2={`${riser}rem`} />
          {kind === 'outlined' && <line x1="100%" y1="0" x2="100%" y2="100%" />}
        </g>
      )}
    </svg>
  );
}
