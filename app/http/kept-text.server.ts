import { createCookie, type Cookie } from '@remix-run/node';
import { longestText } from '../domain/journal/longest-text';
import type { SignedInWith } from './session.server';

/** Long enough to sign in again and go on, short enough for a machine that others use too. */
const halfAnHour = 30 * 60;

/**
 * The `Set-Cookie` that keeps, on the writer's own device, a text whose form arrived when her session was over:
 * nobody knows then whose it is. Only the page at `path` gets it back.
 */
export async function keepText(porras: SignedInWith, path: string, text: string): Promise<string> {
  return keptAt(porras, path).serialize(text.slice(0, longestText), { maxAge: halfAnHour });
}

/** The text that `keepText` kept for the page that is asked for. */
export async function keptText(porras: SignedInWith, request: Request): Promise<string | undefined> {
  const text: unknown = await keptAt(porras, new URL(request.url).pathname).parse(
    request.headers.get('Cookie'),
  );
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The `Set-Cookie` that takes a kept text from the browser, once it has been sent. */
export async function forgetText(porras: SignedInWith, path: string): Promise<string> {
  return keptAt(porras, path).serialize('', { maxAge: 0 });
}

function keptAt({ sessionSecret }: SignedInWith, path: string): Cookie {
  return createCookie('kept-text', { path, httpOnly: true, sameSite: 'lax', secrets: [sessionSecret] });
}
