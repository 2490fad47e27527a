import type { ClientDataKind } from '../domain/client-data';
import { longestText } from '../domain/journal/longest-text';
import type { Catalogue } from '../i18n/catalogue';
import { TextArea, type FieldProps } from './field';
import { useCatalogue } from './reader';

/** A text as it was typed, with why it was not taken. */
export interface Typed {
  readonly text: string;
  readonly fault?: TypedFault | undefined;
  /** Kinds of client data that the writer has been warned of. */
  readonly checked?: string | undefined;
}

export type TypedFault = 'missing' | 'too-long' | ClientDataKind;

/** A text for the journal: what was typed stays, and a warning of client data is given once. */
export function TypedArea({
  typed,
  ...field
}: Omit<FieldProps, 'value' | 'error'> & { readonly typed?: Typed | undefined }) {
  const words = useCatalogue();
  const error = typed?.fault && faultText(typed.fault, words);
  return (
    <>
      <TextArea {...field} value={typed?.text} error={error} />
      {typed?.checked !== undefined && <input type="hidden" name="checked" value={typed.checked} />}
    </>
  );
}

function faultText(fault: TypedFault, { shell, refusals }: Catalogue): string {
  switch (fault) {
    case 'missing':
      return refusals.reasonNeeded;
    case 'too-long':
      return shell.tooLong(longestText);
    case 'identityCode':
    case 'phone':
    case 'email':
      return shell.looksPersonal[fault];
    default:
      return fault satisfies never;
  }
}
