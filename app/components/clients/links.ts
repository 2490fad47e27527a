import { languages } from '../../domain/programme/language';
import clientStyles from '../../styles/client.css?url';
import { clientAddresses } from './addresses';

/** The style sheet of the clients' side and the same page in each language, for the `links` of its routes. */
export const clientLinks = () => [
  { rel: 'stylesheet', href: clientStyles },
  ...languages.map((hrefLang) => ({ rel: 'alternate', hrefLang, href: clientAddresses[hrefLang] })),
];
