import { inLanguage, type Localised } from '../domain/programme/language';
import { useReader } from './reader';

/** A text of the definition; marked with its language where it is not the reader's. */
export function LocalisedText({ of }: { readonly of: Localised }) {
  const { language, order } = useReader();
  const shown = inLanguage(of, language, order);
  return shown.language === language ? <>{shown.text}</> : <span lang={shown.language}>{shown.text}</span>;
}

/** The same as plain text, for attributes and for composing sentences. */
export function useName(): (of: Localised) => string {
  const { language, order } = useReader();
  return (of) => inLanguage(of, language, order).text;
}
