import type { Server } from 'node:http';
import type { RequestHandler } from 'express';

/** How long open requests may take to finish once we were asked to stop. */
const patience = 10_000;

/** From when we stop, each answer is the last one of its connection. */
export function lastAnswers(stopping: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (stopping()) response.set('Connection', 'close');
    next();
  };
}

/** Takes no new connections, lets open requests finish, cuts those that do not, and resolves when all are gone. */
export function stopServer(server: Server): Promise<void> {
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
