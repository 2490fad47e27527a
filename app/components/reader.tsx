import { createContext, useContext, type ReactNode } from 'react';
import { languages, type Language } from '../domain/programme/language';
import type { Catalogue } from '../i18n/catalogue';
import { catalogueOf } from '../i18n/catalogues';

/** Who reads the page: in which language, what comes next where a text lacks it, and by which clock. */
export interface Reader {
  readonly language: Language;
  /** The programme's languages, required ones first. */
  readonly order: readonly Language[];
  readonly timeZone: string;
}

const ReaderContext = createContext<Reader>({
  language: 'fi',
  order: languages,
  timeZone: 'Europe/Helsinki',
});

export function ReaderProvider({
  reader,
  children,
}: {
  readonly reader: Reader;
  readonly children: ReactNode;
}) {
  return <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>;
}

export function useReader(): Reader {
  return useContext(ReaderContext);
}

/** The words of the reader's language. */
export function useCatalogue(): Catalogue {
  return catalogueOf(useReader().language);
}
