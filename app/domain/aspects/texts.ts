import type { Recorded, TextRef } from '../journal/envelope';

/** The body of a text is gone for good; the events that named it stay. */
export type TextEvent = Recorded<'textErased', { readonly text: string; readonly reason: TextRef }>;

export function textSubject(text: string): string {
  return `text/${text}`;
}
