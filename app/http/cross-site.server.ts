/** What is asked of a request: a `Request` and Express's both have it. */
export interface Asked {
  readonly method: string;
  /** The value of a request header, by its name in lower case. */
  readonly header: (name: string) => string | null | undefined;
  /** Scheme, host and port by which browsers know us. */
  readonly origin: string;
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request of this method may change something (RFC 9110, 9.2.1). */
export function mayChange(method: string): boolean {
  return !safeMethods.has(method);
}

/**
 * Whether a request that may change something comes from another site's page, or hides where it comes from.
 * Browsers say it in `Sec-Fetch-Site`, older ones in `Origin`; who says neither is no browser that we know.
 */
export function isCrossSite({ method, header, origin }: Asked): boolean {
  if (!mayChange(method)) return false;
  const site = header('sec-fetch-site');
  if (site) return site !== 'same-origin';
  return header('origin') !== origin;
}
