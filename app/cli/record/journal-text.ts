import { clientDataIn, type ClientDataKind } from '../../domain/client-data';
import { longestText } from '../../domain/journal/longest-text';
import { badInput, refusedBy } from '../exit';

const kinds: Readonly<Record<ClientDataKind, string>> = {
  identityCode: 'a personal identity code',
  phone: 'a phone number',
  email: 'an e-mail address',
};

/** How a text may be, and what it is called when it is not. */
export interface TextRules {
  readonly called: string;
  /** Whoever writes has looked at what seems to be client data. */
  readonly checked: boolean;
  readonly longest?: number;
}

/** Reads a text that goes into the journal, where client data does not belong. Ends the command when it cannot. */
export function journalText(written: string, { called, checked, longest = longestText }: TextRules): string {
  const text = written.replaceAll('\r\n', '\n').trim();
  if (text === '') throw badInput(`${called} is empty. Write it, or leave it out where it is optional.`);
  if (text.length > longest)
    throw badInput(`${called} is too long. It may have ${longest} characters; it has ${text.length}.`);
  const found = clientDataIn(text).map((kind) => kinds[kind]);
  if (found.length === 0 || checked) return text;
  throw refusedBy(
    `${called} seems to hold ${found.join(' and ')}. Nothing was recorded: clients’ data does not belong here. ` +
      'Take it out, or add --checked when it is not a client’s.',
  );
}
