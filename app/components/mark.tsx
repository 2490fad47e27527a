import type { ReactNode } from 'react';

const shapes = {
  met: (
    <>
      <path d="M0 0H14V14H0Z" />
      <path className="cut" strokeWidth="2" d="M3 7.2 6 10.2 11 4.2" />
    </>
  ),
  unmet: <path className="drawn" strokeWidth="1.75" d="M.9.9H13.1V13.1H.9Z" />,
  going: (
    <>
      <circle className="drawn" strokeWidth="1.75" cx="7" cy="7" r="5.9" />
      <path d="M7 3A4 4 0 0 1 7 11Z" />
    </>
  ),
  ready: <path d="M7 .5 14 13H0Z" />,
  stop: (
    <>
      <path d="M4.1 0H9.9L14 4.1V9.9L9.9 14H4.1L0 9.9V4.1Z" />
      <path className="cut" strokeWidth="2.2" d="M3.2 7H10.8" />
    </>
  ),
  add: <path className="drawn" strokeWidth="2.5" d="M7 1V13M1 7H13" />,
  remove: <path className="drawn" strokeWidth="2.5" d="M1 7H13" />,
  change: <path className="drawn" strokeWidth="2.2" d="M0 7H12M7.5 2 12.5 7 7.5 12" />,
};

export type MarkShape = keyof typeof shapes;

/** A shape that stands before a word of state and never without one. */
export function Mark({ shape }: { readonly shape: MarkShape }) {
  return (
    <svg className="mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {shapes[shape]}
    </svg>
  );
}

/** A word of state with its shape. */
export function State({ shape, children }: { readonly shape: MarkShape; readonly children: ReactNode }) {
  return (
    <span className={`state ${shape}`}>
      <Mark shape={shape} />
      {children}
    </span>
  );
}
