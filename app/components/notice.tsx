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
  partly = false,
  children,
}: {
  /** Something else that was asked for with it was done. */
  readonly partly?: boolean | undefined;
  readonly children: ReactNode;
}) {
  const { notDone, partlyDone } = useCatalogue().refusals;
  return (
    <div className="notice refusal" role="alert">
      <b>{partly ? partlyDone : notDone}</b>
      <p>{children}</p>
    </div>
  );
}
