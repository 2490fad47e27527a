import type { AppLoadContext, DataFunctionArgs, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { isClientPage, pageLanguage } from './http/language.server';
import { Nonce } from './http/nonce';
import { Frame } from './http/page-frame';
import { RequestId } from './http/request-id';
import { requestFailed } from './telemetry/channels.server';

/** Renders a whole page at once. Nothing hydrates in the browser, so no markers for it are written. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const frame = { language: await pageLanguage(request), forClients: isClientPage(request) };
  const page = renderToStaticMarkup(
    <Nonce.Provider value={loadContext.nonce}>
      <RequestId.Provider value={loadContext.requestId}>
        <Frame.Provider value={frame}>
          <RemixServer context={context} url={request.url} />
        </Frame.Provider>
      </RequestId.Provider>
    </Nonce.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  // An outage: it is worth asking again after so many seconds (RFC 9110, 10.2.3).
  if (status === 503) headers.set('Retry-After', '10');
  return new Response(`<!doctype html>${page}`, { status, headers });
}

/** Tells of what no one expected. */
export function handleError(error: unknown, failed: DataFunctionArgs): void {
  if (failed.request.signal.aborted || isRouteErrorResponse(error)) return;
  requestFailed.tell({ error });
}
