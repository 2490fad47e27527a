import type { AppLoadContext, DataFunctionArgs, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Nonce } from './http/nonce';

/** Renders a whole page at once. Nothing hydrates in the browser, so no markers for it are written. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Response {
  const page = renderToStaticMarkup(
    <Nonce.Provider value={loadContext.nonce}>
      <RemixServer context={context} url={request.url} />
    </Nonce.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!doctype html>${page}`, { status, headers });
}

/** Logs what no one expected. The query is left out: it may carry what a person typed. */
export function handleError(error: unknown, { request }: DataFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  console.error(`${request.method} ${new URL(request.url).pathname} failed:`, error);
}
