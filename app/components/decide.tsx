import type { ReactNode } from 'react';
import { Mark } from './mark';
import { useCatalogue } from './reader';
import { OnStep, type StairProps } from './stair';

/** One decision of a page: its question, what happens, one primary act. `id` names its heading. */
export function Decide({
  id,
  question,
  children,
}: {
  readonly id: string;
  readonly question: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="decide" aria-labelledby={id}>
      <h2 id={id}>{question}</h2>
      {children}
    </section>
  );
}

export type NamedStep = Pick<StairProps, 'steps' | 'reached'> & { readonly name: string };

/** The step now and the step after, with the word between them said but not shown. */
export function FromTo({ from, to }: { readonly from: NamedStep; readonly to: NamedStep }) {
  const { becomes } = useCatalogue().words;
  return (
    <p className="fromto">
      <OnStep {...from} size="decision" />
      <Mark shape="change" />
      <span className="sr">{becomes}</span>
      <OnStep {...to} size="decision" />
    </p>
  );
}

export interface Effect {
  readonly who: string;
  readonly what: ReactNode;
}

/** Exactly what will happen, by who notices it. */
export function Effects({ effects }: { readonly effects: readonly Effect[] }) {
  return (
    <ul className="effects">
      {effects.map(({ who, what }) => (
        <li key={who}>
          <b>{who}</b>
          <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}

/** Closing everything at once: always with a reason, always at the end of its page. */
export function Kill({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { kill, killLede } = useCatalogue().switchboard;
  return (
    <section className="kill" aria-labelledby={id}>
      <h2 id={id}>
        <Mark shape="stop" />
        {kill}
      </h2>
      <p className="lede">{killLede}</p>
      {children}
    </section>
  );
}
