/** What went wrong, for programs and for people who read their output (RFC 9457). */
export interface Problem {
  readonly status: number;
  /** The kind of problem in a few words, the same each time. */
  readonly title: string;
  /** This occurrence, and what to do about it. */
  readonly detail?: string;
}

export const problemType = 'application/problem+json; charset=utf-8';

/** The body of a problem; its kinds have no page of their own, hence `about:blank`. */
export function problemBody({ status, title, detail }: Problem): string {
  return JSON.stringify({ type: 'about:blank', title, status, ...(detail && { detail }) });
}

/** The answer of whatever is not a page: a paper, a calendar, an address that refuses a method. */
export function problem(told: Problem, headers: Record<string, string> = {}): Response {
  return new Response(problemBody(told), {
    status: told.status,
    headers: { ...headers, 'Content-Type': problemType, 'Cache-Control': 'no-store' },
  });
}

/** Refuses a method that an address does not know, and says which ones it does. */
export function methodNotAllowed(...allowed: readonly string[]): Response {
  const detail = `This address answers ${allowed.join(', ')}.`;
  return problem({ status: 405, title: 'Method not allowed', detail }, { Allow: allowed.join(', ') });
}
