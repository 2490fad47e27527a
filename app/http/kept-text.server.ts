import { createCookie, type Cookie } from '@remix-run/node';
import { longestText } from '../domain/journal/longest-text';
import type { SignedInWith } from './session.server';

/** Long enough to sign in again and go on, short enough for a machine that others use too. */
const halfAnHour = 30 * 60;

/**
 * The `Set-Cookie` that keeps, on the writer's own device, a text whose form arrived when her session was over:
 * nobody knows then whose it is. Only the page that was asked for gets it back.
 */
export async function keepText(porras: SignedInWith, request: Request, text: string): Promise<string> {
  return keptFor(porras, request).serialize(text.slice(0, longestText), { maxAge: halfAnHour });
}

/** The text that `keepText` kept for the page that is asked for. */
export async function keptText(porras: SignedInWith, request: Request): Promise<string | undefined> {
  const text: unknown = await keptFor(porras, request).parse(request.headers.get('Cookie'));
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The `Set-Cookie` that takes a kept text from the browser, once it has been sent. */
export async function forgetText(porras: SignedInWith, request: Request): Promise<string> {
  return keptFor(porras, request).serialize('', { maxAge: 0 });
}

function keptFor({ sessionSecret }: SignedInWith, { url }: Request): Cookie {
  const { pathname: path, protocol } = new URL(url);
  const secure = protocol === 'https:';
  return createCookie('kept-text', {
    path,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    secrets: [sessionSecret],
  });
}
