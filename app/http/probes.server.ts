import type { Request, RequestHandler, Response } from 'express';
import type { UnfitReason } from '../../db/fitness.server';
import { problemBody, problemType, type Problem } from './problem.server';
import { sameSecret } from './same-secret.server';

/** What whoever operates Porras asks of it, beside its pages. */
export interface Probes {
  /** What keeps us from serving; nothing when all is well. */
  readonly unfit: () => Promise<UnfitReason | undefined>;
  /** What is counted, for who has the token. Left out, nobody learns that it exists. */
  readonly metrics?: {
    readonly token: string;
    readonly contentType: string;
    readonly read: () => Promise<string>;
  };
}

type Unready = UnfitReason | 'stopping';

/** How long an answer to `/readyz` is given again, so that asking often costs nothing. */
const freshMilliseconds = 1000;

/**
 * Answers `/healthz` (the process answers), `/readyz` (it may be sent requests) and `/metrics` before anything of a
 * page begins: no session, no cookie, no line in the log. What keeps us from serving is told as one word.
 */
export function answerProbes({ unfit, metrics }: Probes, stopping: () => boolean): RequestHandler {
  const looked = atMostEvery(freshMilliseconds, unfit);

  const health = (response: Response) => tell(response, 200, { status: 'ok' });
  const readiness = async (response: Response) => {
    const reason: Unready | undefined = stopping() ? 'stopping' : await looked();
    if (reason) tell(response, 503, { status: 'not-ready', reason });
    else tell(response, 200, { status: 'ready' });
  };
  const counted = async (response: Response, request: Request) => {
    if (!metrics) return refuse(response, { status: 404, title: 'There is nothing here' });
    if (!sameSecret(request.get('authorization') ?? '', `Bearer ${metrics.token}`)) {
      response.set('WWW-Authenticate', 'Bearer');
      return refuse(response, { status: 401, title: 'Send the token of PORRAS_METRICS_TOKEN' });
    }
    response
      .status(200)
      .type(metrics.contentType)
      .send(await metrics.read());
  };
  const answers = new Map<string, (response: Response, request: Request) => void | Promise<void>>([
    ['/healthz', health],
    ['/readyz', readiness],
    ['/metrics', counted],
  ]);

  return (request, response, next) => {
    const answer = answers.get(request.path);
    if (!answer) return next();
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      // The rest of a body would only be read to be thrown away.
      response.set({ Allow: 'GET, HEAD', Connection: 'close' });
      return refuse(response, { status: 405, title: 'Method not allowed' });
    }
    Promise.resolve(answer(response, request)).catch(next);
  };
}

function tell(response: Response, status: number, told: Readonly<Record<string, string>>): void {
  response.status(status).type('json').send(JSON.stringify(told));
}

function refuse(response: Response, refusal: Problem): void {
  response.status(refusal.status).type(problemType).send(problemBody(refusal));
}

/** Asks once for all who want to know within `milliseconds`. */
function atMostEvery<Answer>(milliseconds: number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let last: { readonly at: number; readonly answer: Promise<Answer> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at >= milliseconds) last = { at: now, answer: ask() };
    return last.answer;
  };
}
