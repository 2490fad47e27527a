import type { AppLoadContext, DataFunctionArgs, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Nonce } from './http/nonce';
import { RequestId } from './http/request-id';
import { requestFailed } from './telemetry/channels.server';

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
      <RequestId.Provider value={loadContext.requestId}>
        <RemixServer context={context} url={request.url} />
      </RequestId.Provider>
    </Nonce.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!doctype html>${page}`, { status, headers });
}

/** Tells of what no one expected. */
export function handleError(error: unknown, failed: DataFunctionArgs): void {
  if (failed.request.signal.aborted || isRouteErrorResponse(error)) return;
  requestFailed.tell({ error });
}
