/** An origin that nothing can have (RFC 2606): only to tell paths of ours from addresses elsewhere. */
const nowhere = 'http://porras.invalid';

/** Where to go after signing in: `to` if it is a path of ours, else the front page. */
export function returnPath(to: string | null): string {
  // A browser reads a backslash as a slash, and drops line breaks: `/\evil` would lead elsewhere.
  if (!to?.startsWith('/') || /[\\\p{Cc}]/u.test(to) || !URL.canParse(to, nowhere)) return '/';
  const { origin, pathname, search, hash } = new URL(to, nowhere);
  return origin === nowhere && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
