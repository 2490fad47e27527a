import type { ReactNode } from 'react';
import { Mark } from './mark';
import { useCatalogue } from './reader';

export interface GateLine {
  readonly id: string;
  readonly met: boolean;
  readonly title: string;
  /** Of an unmet one: what is missing, and the link to act on it. */
  readonly body?: ReactNode;
  /** Whose move; of a met one, its evidence. */
  readonly turn: ReactNode;
}

/** Criteria of a step, with their count: unmet first and large, met after and quiet. */
export function Gate({ lines }: { readonly lines: readonly GateLine[] }) {
  const { criterion } = useCatalogue().words;
  const ordered = [...lines.filter(({ met }) => !met), ...lines.filter(({ met }) => met)];
  return (
    <>
      <Tally met={lines.filter(({ met }) => met).length} of={lines.length} />
      <ul className="gate">
        {ordered.map(({ id, met, title, body, turn }) => (
          <li key={id} className={met ? 'met' : 'unmet'}>
            <p className={`state ${met ? 'met' : 'unmet'}`}>
              <Mark shape={met ? 'met' : 'unmet'} />
              {met ? criterion.met : criterion.unmet}
            </p>
            {met ? (
              <h3>{title}</h3>
            ) : (
              <div>
                <h3>{title}</h3>
                {body}
              </div>
            )}
            <div className="turn">{turn}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Tally({ met, of }: { readonly met: number; readonly of: number }) {
  const { tally, unmetFirst } = useCatalogue().readiness;
  return (
    <p className="tally">
      <Pips met={met} of={of} />
      <span>
        <b>{tally(met, of)}</b>
        {met < of && ` ${unmetFirst}`}
      </span>
    </p>
  );
}

/** As many pips as criteria, the met ones filled. */
export function Pips({ met, of }: { readonly met: number; readonly of: number }) {
  return (
    <span className="pips" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <svg key={index} focusable="false">
          <rect className={index < met ? 'met' : undefined} width="100%" height="100%" />
        </svg>
      ))}
    </span>
  );
}
