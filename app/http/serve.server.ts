import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Environment } from './environment.server';
import { guardRequests } from './guard-requests.server';
import { problemBody, problemType } from './problem.server';

/** How long open requests may take to finish once we were asked to stop. */
const patience = 10_000;

export interface Serving {
  /** Where a browser on this machine finds us, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Takes no new requests, lets the open ones finish and resolves when all are done. */
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
export async function serve(environment: Served, built: Built): Promise<ServeOutcome> {
  const server = createServer(application(environment, built));
  // A form arrives within seconds; who sends it byte by byte would only keep the connection.
  server.requestTimeout = 30_000;

  const refusal = await listening(server, environment);
  if (refusal) return { ok: false, refusal };
  return { ok: true, serving: { address: addressOf(server), stop: () => stopped(server) } };
}

/** The whole way of a request: what is refused at the door, then files, then pages. */
function application({ origin, proxies }: Served, { pages, files }: Built): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', proxies);
  app.use(guardRequests(origin));
  app.use(compression());
  app.use(files);
  const answer = createRequestHandler({
    build: pages,
    getLoadContext: (request, response) => ({
      nonce: response.locals.nonce as string,
      ...(request.ip && { address: request.ip }),
    }),
  });
  app.use((request, response, next) => void answer(request, response, next));
  app.use(lastResort);
  return app;
}

/** Express knows an error handler by its four parameters. */
const lastResort: ErrorRequestHandler = (error: { code?: unknown }, _request, response, next) => {
  if (response.headersSent) return next(error);
  const asked = error.code === 'ERR_INVALID_URL' ? 400 : 500;
  if (asked === 500) console.error(error);
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

function stopped(server: Server): Promise<void> {
  return new Promise((settle) => {
    const impatience = setTimeout(() => server.closeAllConnections(), patience);
    // A browser keeps its connection when its answer is complete; nothing more will come over it.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(impatience);
      clearInterval(sweep);
      settle();
    });
  });
}
