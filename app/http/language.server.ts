import { createCookie } from '@remix-run/node';
import { languages, type Language } from '../domain/programme/language';

const year = 365 * 24 * 60 * 60;

/** The staff's choice; it says nothing about anyone, so it outlives the session. */
const chosen = createCookie('language', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: year });

/** Clients choose the language by the address, so that a link to a page is a link in its language. */
const clientPages: ReadonlyMap<string, Language> = new Map([
  ['ajanvaraus', 'fi'],
  ['sv', 'sv'],
  ['en', 'en'],
]);

/** The language that a page is written in: by its address for clients, by the reader's choice for staff. */
export async function pageLanguage(request: Request): Promise<Language> {
  return clientLanguage(request) ?? staffLanguage(request);
}

/** Whether the request is for a page of the clients' side. */
export function isClientPage(request: Request): boolean {
  return clientLanguage(request) !== undefined;
}

function clientLanguage(request: Request): Language | undefined {
  return clientPages.get(new URL(request.url).pathname.split('/')[1] ?? '');
}

/** The language chosen on this device, else the browser's first that we speak, else Finnish. */
export async function staffLanguage(request: Request): Promise<Language> {
  return (await choseLanguage(request)) ?? preferred(request.headers.get('Accept-Language')) ?? 'fi';
}

/** The language that someone chose on this device, if anyone did. */
export async function choseLanguage(request: Request): Promise<Language | undefined> {
  return known(await chosen.parse(request.headers.get('Cookie')));
}

/** The `Set-Cookie` that keeps the choice of `language` for a year. */
export async function rememberLanguage(language: Language): Promise<string> {
  return chosen.serialize(language);
}

/** The first of our languages in an `Accept-Language` header, by its weights (RFC 9110, 12.5.4). */
function preferred(header: string | null): Language | undefined {
  return (header ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: known(tag.split('-')[0]), weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
    .find((language) => language !== undefined);
}

function known(value: unknown): Language | undefined {
  return languages.find((language) => language === value);
}
