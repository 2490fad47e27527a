import { act } from '../../domain/act';
import { decided, refused, type Decision } from '../../domain/decision';
import { journalText } from '../../domain/field';
import type { Ground } from '../../domain/ground';
import { textRefs } from '../../domain/journal/text-proof';
import { textSubject, type TextEvent, type WithTexts } from './texts';

/**
 * The body of a text is erased for good, with the reason. The events that named it stay, and the erasing is itself an
 * event, recorded in the same transaction. Refused when no event of the programme names the text, and when it has been
 * erased before.
 */
export const eraseText = act<WithTexts>()({
  name: 'eraseText',
  right: 'eraseText',
  about: { text: 'verbatim' },
  fields: { reason: journalText() },
  decide: (
    { rollout },
    { text, reason },
  ): Decision<TextEvent, { readonly reason: 'no-such-text' | 'erased-already' }> => {
    if (!isNamed(rollout, text)) return refused({ reason: 'no-such-text' });
    if (rollout.texts.has(textSubject(text))) return refused({ reason: 'erased-already' });
    return decided<TextEvent>({ type: 'textErased', subject: textSubject(text), data: { text, reason } });
  },
  rows: ({ text }) => [{ erase: text }],
});

function isNamed({ facts }: Ground, wanted: string): boolean {
  return facts.some((events) =>
    events.some(({ data }) => textRefs(data).some(({ text }) => text === wanted)),
  );
}
