import type { ReactNode } from 'react';
import { useCatalogue } from './reader';

/** What has just been done. */
export function Done({ children }: { readonly children: ReactNode }) {
  return (
    <p className="notice" role="status">
      {children}
    </p>
  );
}

/** Why something was not done, and what to do about it. */
export function Refused({
  title,
  children,
}: {
  /** Nothing was saved, unless it says something else. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}) {
  const { notDone } = useCatalogue().refusals;
  return (
    <div className="notice refusal" role="alert">
      <b>{title ?? notDone}</b>
      <p>{children}</p>
    </div>
  );
}
