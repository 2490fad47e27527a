import type { ReactNode } from 'react';
import { Mark } from './mark';
import { useCatalogue } from './reader';

export type DiffLine = { readonly id: string; readonly title: string; readonly why?: ReactNode } & (
  | { readonly change: 'add' | 'remove' }
  | { readonly change: 'change'; readonly was?: ReactNode; readonly now?: ReactNode }
);

/** What differs from what is in force, line by line. Where nothing is in force, all is new and no line says it. */
export function Diff({
  lines,
  allNew = false,
}: {
  readonly lines: readonly DiffLine[];
  readonly allNew?: boolean;
}) {
  const { change, was, willBe } = useCatalogue().words;
  return (
    <ul className={allNew ? 'diff all-new' : 'diff'}>
      {lines.map((line) => (
        <li key={line.id}>
          {!allNew && (
            <p className="state">
              <Mark shape={line.change} />
              {change[line.change]}
            </p>
          )}
          <div>
            <h3>{line.title}</h3>
            {line.change === 'change' && line.now !== undefined && (
              <dl>
                <dt>{was}</dt>
                <dd className="was">{line.was}</dd>
                <dt>{willBe}</dt>
                <dd className="now">{line.now}</dd>
              </dl>
            )}
            {line.why !== undefined && <p className="why">{line.why}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What stays as it is, folded away under its count. */
export function Unchanged({
  summary,
  lines,
}: {
  readonly summary: string;
  readonly lines: readonly string[];
}) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
