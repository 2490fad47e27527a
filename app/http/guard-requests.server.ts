import type { Request, RequestHandler, Response } from 'express';
import { isCrossSite, mayChange } from './cross-site.server';
import { problemBody, problemType, type Problem } from './problem.server';
import { newNonce, securityHeaders } from './security-headers.server';

/** The longest form: guidance in three languages fits ten times over. */
const largestBody = 1024 * 1024;

/** How our forms are sent. Whatever else came would fail where it is read, as if the fault were ours. */
const formType = 'application/x-www-form-urlencoded';

/** Methods that no `Request` may have: it would fail where one is made, as if the fault were ours. */
const unheardOf: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK']);

/** How Remix was asked for the data of one route before it had single fetch; it complains of it as of a fault. */
function asksForData(url: string): boolean {
  return url.includes('?') && new URLSearchParams(url.slice(url.indexOf('?'))).has('_data');
}

/**
 * What holds for every request before anyone reads it: the security headers, no cache unless an answer
 * asks for one, and no change that another site asks for or that would not end.
 * With `origin` the request counts as sent to that origin, whatever stands between says of itself:
 * links, cookies and the check of the sender then all follow one setting.
 */
export function guardRequests(origin: string | undefined): RequestHandler {
  return (request, response, next) => {
    if (origin) arriveAt(request, new URL(origin));
    const nonce = newNonce();
    response.locals.nonce = nonce;
    response.set(securityHeaders({ nonce, https: request.protocol === 'https' }));
    uncachedByDefault(response);

    const refusal = refusalOf(request);
    if (refusal) refuse(response, refusal);
    else next();
  };
}

function refusalOf(request: Request): Problem | undefined {
  const { method } = request;
  if (unheardOf.has(method)) return { status: 405, title: 'Method not allowed' };
  if (!isDecodable(request.path) || asksForData(request.url)) {
    return { status: 400, title: 'There can be no such address' };
  }
  const origin = `${request.protocol}://${request.get('host') ?? ''}`;
  if (isCrossSite({ method, header: (name) => request.get(name), origin })) {
    return { status: 403, title: 'Another site asked for this', detail: 'Use the form on our own page.' };
  }
  if (request.get('transfer-encoding')) {
    return { status: 411, title: 'Length required', detail: 'Send the body with a Content-Length.' };
  }
  if (Number(request.get('content-length') ?? 0) > largestBody) {
    return { status: 413, title: 'Too large', detail: `At most ${largestBody} bytes are taken.` };
  }
  if (mayChange(method) && request.get('content-type')?.split(';')[0]?.trim().toLowerCase() !== formType) {
    return { status: 415, title: 'Unsupported media type', detail: `Send a form, as ${formType}.` };
  }
  return undefined;
}

/** What looks up the page of an address would print one that it cannot decode, with all that is in it. */
function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

function refuse(response: Response, refusal: Problem): void {
  // The rest of the body would only be read to be thrown away.
  response.set('Connection', 'close').status(refusal.status).type(problemType).send(problemBody(refusal));
}

function arriveAt(request: Request, { protocol, host }: URL): void {
  delete request.headers['x-forwarded-host'];
  request.headers.host = host;
  Object.defineProperty(request, 'protocol', { value: protocol.slice(0, -1) });
}

/** Node writes the head through `writeHead`, its last moment: by then the answer has its own wish, or none. */
function uncachedByDefault(response: Response): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => Response;
  response.writeHead = (...head: unknown[]) => {
    if (!response.getHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store');
    return writeHead(...head);
  };
}
