import type { Language } from '../../domain/programme/language';

/** Clients choose the language by the address, so that a link to a page is a link in its language. */
export const clientAddresses: Readonly<Record<Language, string>> = {
  fi: '/ajanvaraus',
  sv: '/sv/tidsbokning',
  en: '/en/booking',
};
