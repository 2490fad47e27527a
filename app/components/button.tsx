import type { ReactNode } from 'react';

/** `act`: the page's one act. `second`: the other way out. `plainly`: acts in rows. `stop`: closing. */
export type ButtonKind = 'act' | 'second' | 'plainly' | 'stop';

export interface ButtonProps {
  readonly kind?: ButtonKind;
  /** From edge to edge on a phone. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Sends its form. */
export function Button({
  name,
  value,
  kind,
  wide,
  children,
}: ButtonProps & { readonly name?: string; readonly value?: string }) {
  return (
    <button type="submit" name={name} value={value} className={classOf(kind, wide)}>
      {children}
    </button>
  );
}

/** Leads to the page where something is done. `about` is said, not shown: which of the rows it acts on. */
export function ButtonLink({
  href,
  about,
  kind,
  wide,
  children,
}: ButtonProps & { readonly href: string; readonly about?: string }) {
  return (
    <a href={href} className={classOf(kind, wide)}>
      {children}
      {about !== undefined && <span className="sr">: {about}</span>}
    </a>
  );
}

function classOf(kind: ButtonKind = 'act', wide = false): string {
  return ['button', kind === 'act' ? '' : kind, wide ? 'wide' : ''].filter(Boolean).join(' ');
}
