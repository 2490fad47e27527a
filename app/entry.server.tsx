import type { AppLoadContext, DataFunctionArgs, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { toldOf } from './http/failure.server';
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

/** Logs what no one expected. */
export function handleError(error: unknown, failed: DataFunctionArgs): void {
  if (failed.request.signal.aborted || isRouteErrorResponse(error)) return;
  console.error(...toldOf(error, failed));
}
