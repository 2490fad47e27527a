import { createHash } from 'node:crypto';
import { createCookie, type Cookie } from '@remix-run/node';
import { longestText } from '../domain/journal/longest-text';
import type { SignedInWith } from './session.server';

/** Long enough to sign in again and go on, short enough for a machine that others use too. */
const halfAnHour = 30 * 60;

/**
 * The `Set-Cookie` that keeps, on the writer's own device, a text whose form arrived when her session was over:
 * nobody knows then whose it is. Only the page that was asked for gets it back: `about` tells apart what one path has.
 */
export async function keepText(
  porras: SignedInWith,
  request: Request,
  text: string,
  about?: string,
): Promise<string> {
  return keptFor(porras, request, about).serialize(text.slice(0, longestText), { maxAge: halfAnHour });
}

/** The text that `keepText` kept for the page that is asked for. */
export async function keptText(
  porras: SignedInWith,
  request: Request,
  about?: string,
): Promise<string | undefined> {
  const text: unknown = await keptFor(porras, request, about).parse(request.headers.get('Cookie'));
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The `Set-Cookie` that takes a kept text from the browser, once it has been sent. */
export async function forgetText(porras: SignedInWith, request: Request, about?: string): Promise<string> {
  return keptFor(porras, request, about).serialize('', { maxAge: 0 });
}

function keptFor({ sessionSecret }: SignedInWith, { url }: Request, about?: string): Cookie {
  const { pathname: path, protocol } = new URL(url);
  const secure = protocol === 'https:';
  // A cookie's name takes few signs, and has to leave room for the text.
  const mark = about === undefined ? '' : `-${createHash('sha256').update(about).digest('hex').slice(0, 8)}`;
  return createCookie(`kept-text${mark}`, {
    path,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    secrets: [sessionSecret],
  });
}
