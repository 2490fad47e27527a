import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { answeringOutages } from './answer-outages.server';
import type { Environment } from './environment.server';
import { outsideRoutes, requestFailed } from '../telemetry/channels.server';
import { guardRequests } from './guard-requests.server';
import { answeredBy, observedIn, observeRequests } from './observe-requests.server';
import { answerProbes, type Probes } from './probes.server';
import { problemBody, problemType } from './problem.server';
import { routePatterns } from './route-pattern.server';
import { lastAnswers, stopServer } from './stop-server.server';

export interface Serving {
  /** Where a browser on this machine finds us, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Takes no new requests, lets the open ones finish (ten seconds) and resolves when all are done. */
  readonly stop: () => Promise<void>;
}

export type ServeOutcome =
  | { readonly ok: true; readonly serving: Serving }
  | {
      readonly ok: false;
      readonly refusal: { readonly reason: 'port-taken' | 'port-forbidden' | 'no-such-host' };
    };

export type Served = Pick<Environment, 'host' | 'port' | 'origin' | 'proxies'>;

/** What is served: the handlers of all pages, and what answers with the files that browsers load for them. */
export interface Built {
  readonly pages: ServerBuild | (() => Promise<ServerBuild>);
  readonly files: RequestHandler;
}

/** The production build in `folder`. */
export async function readBuild(folder: string): Promise<Built> {
  const pages = pathToFileURL(resolve(folder, 'server/index.js'));
  return {
    pages: (await import(/* @vite-ignore */ pages.href)) as ServerBuild,
    files: filesOf(resolve(folder, 'client')),
  };
}

/** The files for browsers below `folder`. What is under `assets` has its content's hash in its name. */
export function filesOf(folder: string): RequestHandler {
  const options = { index: false, redirect: false } as const;
  return express
    .Router()
    .use('/assets', express.static(`${folder}/assets`, { ...options, immutable: true, maxAge: '1y' }))
    .use(express.static(folder, { ...options, maxAge: '1h' }));
}

/** Serves a build until it is stopped. */
export async function serve(environment: Served, built: Built, probes: Probes): Promise<ServeOutcome> {
  let stopping = false;
  const server = createServer(application(environment, built, probes, () => stopping));
  // A form arrives within seconds; who sends it byte by byte would only keep the connection.
  server.requestTimeout = 30_000;

  const refusal = await listening(server, environment);
  if (refusal) return { ok: false, refusal };
  const stop = () => {
    stopping = true;
    return stopServer(server);
  };
  return { ok: true, serving: { address: addressOf(server), stop } };
}

/** The whole way of a request: probes, what is refused at the door, then files, then pages. */
function application(
  { origin, proxies }: Served,
  { pages, files }: Built,
  probes: Probes,
  stopping: () => boolean,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', proxies);
  app.use(lastAnswers(stopping));
  app.use(answerProbes(probes, stopping));
  app.use(observeRequests());
  app.use(guardRequests(origin));
  app.use(compression());
  app.use(answeredBy(() => outsideRoutes.file));
  app.use(files);
  app.use(answerPages(pages));
  app.use(lastResort);
  return app;
}

/** Has the build answer, once it is known by which of its routes. */
function answerPages(pages: Built['pages']): RequestHandler {
  const answer = createRequestHandler({
    build:
      typeof pages === 'function' ? async () => answeringOutages(await pages()) : answeringOutages(pages),
    getLoadContext: (request, response) => ({
      nonce: response.locals.nonce as string,
      requestId: observedIn(response).id,
      ...(request.ip && { address: request.ip }),
    }),
  });
  // Sources under development change; a build does not.
  const built = typeof pages === 'function' ? undefined : routePatterns(pages);
  const patterns = async () => built ?? routePatterns(typeof pages === 'function' ? await pages() : pages);
  return (request, response, next) => {
    const answering = async () => {
      observedIn(response).route = (await patterns())(request.path);
      await answer(request, response, next);
    };
    answering().catch(next);
  };
}

/** Express knows an error handler by its four parameters. */
const lastResort: ErrorRequestHandler = (error: { code?: unknown }, _request, response, _next) => {
  const asked = error.code === 'ERR_INVALID_URL' ? 400 : 500;
  if (asked === 500) requestFailed.tell({ error });
  // Half an answer is on its way: only its end can still say that it is none.
  if (response.headersSent) return void response.destroy();
  const title = asked === 400 ? 'There can be no such address' : 'Something went wrong here';
  response
    .status(asked)
    .type(problemType)
    .send(problemBody({ status: asked, title }));
};

type Unheard = Extract<ServeOutcome, { ok: false }>['refusal'];

function listening(server: Server, { host, port }: Served): Promise<Unheard | undefined> {
  return new Promise((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''];
      if (reason) settle({ reason });
      else fail(error);
    });
    server.listen(port, host, () => settle(undefined));
  });
}

const reasons: Readonly<Record<string, Unheard['reason']>> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'no-such-host',
  ENOTFOUND: 'no-such-host',
};

/** The address to show: a server that listens on every interface is found at this machine's own. */
function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  const here = address === '::' || address === '0.0.0.0' ? '127.0.0.1' : address;
  return `http://${family === 'IPv6' && here === address ? `[${here}]` : here}:${port}`;
}
