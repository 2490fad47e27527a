import { languages, type Language } from '../../domain/programme/language';
import { holdersIn, type Path } from '../reading/places';
import type { Check, Finding } from './book';
import { sheetsOf } from './sheets';

const names: Readonly<Record<Language, string>> = { fi: 'Finnish', sv: 'Swedish', en: 'English' };

/** A localised text, wherever it stands: a map whose keys are languages. */
interface Found {
  readonly path: Path;
  readonly text: Readonly<Record<string, unknown>>;
}

/** Every text is there in every required language; one that is offered may be missing, with a warning. */
export const checkLanguages: Check = (book) => {
  const used = book.programme?.document.languages;
  if (!used) return [];
  const { required, offered = [] } = used;
  // In a misshapen programme: what is no language, or none at all, says nothing about any text.
  const areKnown = [...required, ...offered].every((language) => languages.includes(language));
  if (required.length === 0 || !areKnown) return [];
  return sheetsOf(book).flatMap(({ file, document }) =>
    textsIn(document, []).flatMap((found) => [
      ...required.flatMap((language) => missing(file, found, language, 'error')),
      ...offered.flatMap((language) => missing(file, found, language, 'warning')),
      ...languages
        .filter((language) => language in found.text && ![...required, ...offered].includes(language))
        .map((language) => unused(file, found, language)),
    ]),
  );
};

function textsIn(value: unknown, path: Path): Found[] {
  if (value === null || typeof value !== 'object') return [];
  const keys = Object.keys(value);
  const isText =
    !Array.isArray(value) &&
    keys.length > 0 &&
    keys.every((key) => languages.some((language) => language === key));
  if (isText) return [{ path, text: value as Found['text'] }];
  return holdersIn(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function missing(
  file: string,
  { path, text }: Found,
  language: Language,
  severity: 'error' | 'warning',
): Finding[] {
  if (text[language] !== undefined) return [];
  const message = `the text is missing in ${names[language]}`;
  const label = severity === 'error' ? `needs ${language}:` : 'shown in another language';
  return [{ file, path, onKey: true, code: 'missing-language', severity, message, label }];
}

function unused(file: string, { path }: Found, language: Language): Finding {
  const message = `the programme does not use ${names[language]}`;
  const label = 'nobody sees this';
  return {
    file,
    path: [...path, language],
    onKey: true,
    code: 'unused-language',
    severity: 'warning',
    message,
    label,
    mend: [{ do: 'remove', at: [...path, language] }],
  };
}
