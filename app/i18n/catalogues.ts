import type { Language } from '../domain/programme/language';
import type { Catalogue } from './catalogue';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

const catalogues: Readonly<Record<Language, Catalogue>> = { fi, sv, en };

export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
