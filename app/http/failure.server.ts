/** What is told of a request that failed. */
interface Failed {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/**
 * A failure that no one expected, as it may stand in a log: without what a person typed or may keep for herself.
 * So the address has neither its query nor the token of a one-time link, and a database query not its values.
 */
export function toldOf(error: unknown, { request, params }: Failed): [string, unknown] {
  const { pathname } = new URL(request.url);
  const path = params.token ? pathname.replace(encodeURIComponent(params.token), ':token') : pathname;
  return [`${request.method} ${path} failed:`, withoutValues(error)];
}

/** The driver's own error says what is wrong; the one around it repeats every value of the query. */
function withoutValues(error: unknown): unknown {
  return error instanceof Error && 'params' in error && 'query' in error ? error.cause : error;
}
