import type { ReactNode } from 'react';

/** A few named facts. */
export function Facts({
  facts,
  small = false,
}: {
  readonly facts: readonly { readonly term: string; readonly fact: ReactNode }[];
  readonly small?: boolean;
}) {
  return (
    <dl className={small ? 'facts small' : 'facts'}>
      {facts.map(({ term, fact }) => [<dt key={`${term} term`}>{term}</dt>, <dd key={term}>{fact}</dd>])}
    </dl>
  );
}
