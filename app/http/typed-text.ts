import { clientDataIn, type ClientDataKind } from '../domain/client-data';
import { textField } from './form-fields';
import { longestText } from '../domain/journal/longest-text';

/** What someone wrote into a text that goes into the journal. */
export type TypedText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** As it was typed, to be shown again. */
      readonly text: string;
      readonly fault: 'missing' | 'too-long' | ClientDataKind;
      /** The kinds of client data that the person has now been warned of: the form carries them as `checked`. */
      readonly checked?: string;
    };

/**
 * Reads a text field. What seems to tell who a client is stops it once: sent again with the warning
 * that was shown, it goes through.
 */
export function typedText(form: FormData, field: string): TypedText {
  const text = textField(form, field).replaceAll('\r\n', '\n').trim();
  if (text === '') return { ok: false, text, fault: 'missing' };
  if (text.length > longestText) return { ok: false, text, fault: 'too-long' };
  const found = clientDataIn(text);
  const checked = textField(form, 'checked').split(' ');
  const unseen = found.find((kind) => !checked.includes(kind));
  return unseen ? { ok: false, text, fault: unseen, checked: found.join(' ') } : { ok: true, text };
}
