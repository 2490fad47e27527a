import type { ReactNode } from 'react';
import { ReaderProvider } from '../reader';
import { StaffFrame } from '../staff-frame';
import type { StaffPageView } from './view';

/** A page of a programme for its staff: the frame, and the language and clock that everything inside reads. */
export function StaffPage({
  page,
  children,
}: {
  readonly page: StaffPageView;
  readonly children: ReactNode;
}) {
  const { reader, role, ...frame } = page;
  return (
    <ReaderProvider reader={reader}>
      <StaffFrame {...frame} me={{ role }}>
        {children}
      </StaffFrame>
    </ReaderProvider>
  );
}
