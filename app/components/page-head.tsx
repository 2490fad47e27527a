import type { ReactNode } from 'react';

/** The top of a page: its headline is the answer, not its name. */
export function PageHead({
  crumb,
  over,
  title,
  lede,
  children,
}: {
  readonly crumb?: { readonly href: string; readonly name: ReactNode };
  /** A quiet line above the headline. */
  readonly over?: ReactNode;
  readonly title: ReactNode;
  readonly lede?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="head">
      {crumb && (
        <p className="crumb">
          <a href={crumb.href}>{crumb.name}</a>
        </p>
      )}
      {over !== undefined && <p className="quiet">{over}</p>}
      <h1>{title}</h1>
      {lede !== undefined && <p className="lede">{lede}</p>}
      {children}
    </div>
  );
}
