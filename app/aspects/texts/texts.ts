import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import type { Moment } from '../../domain/calendar';
import type { Ground } from '../../domain/ground';
import type { Recorded, TextRef } from '../../domain/journal/envelope';

/** The body of a text is gone for good; the events that named it stay. */
export type TextEvent = Recorded<'textErased', { readonly text: string; readonly reason: TextRef }>;

/** When each text was erased. */
export type WithTexts = Ground & { readonly texts: PersistentMap<string, Moment> };

export function textSubject(text: string): string {
  return `text/${text}`;
}

export const texts = part<Moment, TextEvent>()({
  word: 'text',
  ids: { text: 'verbatim' },
  subject: ({ text }) => textSubject(text),
  rights: { eraseText: { meaning: 'erase a text that should not have been written' } },
  events: { textErased: { right: 'eraseText', correctable: false, texts: { reason: 'short' } } },
  apply: (_before, event) => event.recordedAt,
});
