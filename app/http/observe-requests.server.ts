import type { Request, RequestHandler, Response } from 'express';
import { outsideRoutes, requestAnswered } from '../telemetry/channels.server';
import { duringRequest, type CurrentRequest } from '../telemetry/current-request.server';
import { newRequestId } from './new-request-id.server';

/** What nginx, too, writes down for who left before the answer was complete. */
const left = 499;

/** Methods that our pages know; whatever else is tried is one. */
const methods = new Set(['GET', 'HEAD', 'POST']);

/** A request under way: its route is known once someone has found it. */
type Observed = CurrentRequest & { route: string };

/** Gives each request an id, which its answer and its lines in the log carry, and tells of it when it is over. */
export function observeRequests(): RequestHandler {
  return (request, response, next) => {
    const method = methods.has(request.method) ? request.method : 'other';
    const observed: Observed = { id: newRequestId(), method, route: outsideRoutes.door };
    response.locals.observed = observed;
    response.set('X-Request-Id', observed.id);
    const began = performance.now();
    const socket = request.socket;
    const before = socket.bytesWritten;
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : left;
      const milliseconds = performance.now() - began;
      const bytes = socket.bytesWritten - before;
      duringRequest(observed, () =>
        requestAnswered.tell({ method, route: observed.route, status, milliseconds, bytes }),
      );
    });
    duringRequest(observed, next);
  };
}

/** Says by what a request is answered from here on, unless someone later knows better. */
export function answeredBy(routeOf: (request: Request) => string): RequestHandler {
  return (request, response, next) => {
    observedIn(response).route = routeOf(request);
    next();
  };
}

/** The request that an answer belongs to. */
export function observedIn(response: Response): Observed {
  return response.locals.observed as Observed;
}
