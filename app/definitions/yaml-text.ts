import { Document } from 'yaml';

/** A text as a YAML value on one line: plain where it stays that very text, else in quotes. */
export function yamlText(text: string): string {
  const quoted = !/^\p{L}/u.test(text);
  return new Document(text, { version: '1.2', schema: 'core' })
    .toString({ lineWidth: 0, blockQuote: false, ...(quoted && { defaultStringType: 'QUOTE_DOUBLE' }) })
    .trimEnd();
}
