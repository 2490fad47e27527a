import { Agent, get } from 'node:http';

/** What a stretch of requests came to. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds of each. */
  readonly times: readonly number[];
  readonly bytes: number;
}

/** A page with the cookie of whoever asks for it. */
export interface Asked {
  readonly address: string;
  readonly cookie: string;
}

/** Asks for a page over and over for a while, by so many at a time over connections that stay open. */
export async function loaded(asked: Asked, seconds: number, concurrency: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const times: number[] = [];
  let bytes = 0;
  const begin = performance.now();
  const visitor = async () => {
    while (performance.now() - begin < seconds * 1000) {
      const from = performance.now();
      bytes = await fetched(asked, agent);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, visitor));
  agent.destroy();
  return { perSecond: times.length / ((performance.now() - begin) / 1000), times, bytes };
}

/** The length of a page, once all of it has come. Anything but a 200 is no page. */
export function fetched({ address, cookie }: Asked, agent?: Agent): Promise<number> {
  return new Promise((settle, fail) => {
    get(address, { headers: { cookie }, ...(agent && { agent }) }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => (bytes += piece.length));
      response.on('error', fail);
      response.on('end', () =>
        response.statusCode === 200
          ? settle(bytes)
          : fail(new Error(`${address} answered ${response.statusCode}`)),
      );
    }).on('error', fail);
  });
}
