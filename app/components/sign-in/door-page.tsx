import type { ReactNode } from 'react';
import { languages, type Language } from '../../domain/programme/language';
import { ReaderProvider } from '../reader';
import { StaffFrame } from '../staff-frame';

/** What stands around a page of the staff side that belongs to no programme. */
export interface DoorView {
  readonly language: Language;
  readonly demo: boolean;
  /** Path and query of the page. */
  readonly here: string;
  /** Of whoever is signed in already. */
  readonly csrf?: string | undefined;
  readonly email?: string | undefined;
}

/** A page before any programme: signing in, setting a password, choosing where to go. */
export function DoorPage({ door, children }: { readonly door: DoorView; readonly children: ReactNode }) {
  const { language, demo, here, csrf, email } = door;
  return (
    <ReaderProvider reader={{ language, order: languages, timeZone: 'UTC' }}>
      <StaffFrame
        demo={demo}
        nav={[]}
        here={here}
        csrf={csrf}
        me={email === undefined ? undefined : { role: email }}
      >
        <div className="narrow stack">{children}</div>
      </StaffFrame>
    </ReaderProvider>
  );
}
