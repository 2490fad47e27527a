import { inLanguage, type Language } from '../../domain/programme/language';
import { catalogueOf } from '../../i18n/catalogues';
import type { ClientsView } from './clients-page';

/** What the browser calls the page: it names the county when it is one county's. */
export function clientTitle(language: Language, view: ClientsView | undefined): string {
  const { clients } = catalogueOf(language);
  const [only, ...others] = view?.programmes ?? [];
  if (!only || others.length > 0) return clients.title;
  return clients.inCounty(clients.title, inLanguage(only.county, language, only.order).text);
}
