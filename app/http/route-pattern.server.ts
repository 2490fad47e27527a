import { matchRoutes } from '@remix-run/react';
import type { ServerBuild } from '@remix-run/node';

interface Node {
  readonly path?: string;
  readonly index?: boolean;
  readonly caseSensitive?: boolean;
  readonly children?: Node[];
}

/**
 * Says by which pattern a build answers a path: `/:programme/history` for everyone's history. Paths name persons'
 * links and whatever a stranger types; patterns are as many as there are routes.
 */
export function routePatterns({ routes }: Pick<ServerBuild, 'routes'>): (path: string) => string {
  const under = (parent: string | undefined): Node[] =>
    Object.values(routes)
      .filter((route) => route?.parentId === parent)
      .map((route) => nodeOf(route, under(route?.id)));
  const tree = under(undefined);
  return (path) => {
    const matches = matchRoutes(tree as Parameters<typeof matchRoutes>[0], documentOf(path)) ?? [];
    const parts = matches.flatMap(({ route }) => route.path?.split('/') ?? []).filter((part) => part !== '');
    return matches.length === 0 ? '*' : `/${parts.join('/')}`;
  };
}

function nodeOf(route: ServerBuild['routes'][string], children: Node[]): Node {
  const { path, index, caseSensitive } = route ?? {};
  const own = { ...(path !== undefined && { path }), ...(caseSensitive !== undefined && { caseSensitive }) };
  return index ? { ...own, index } : { ...own, ...(children.length > 0 && { children }) };
}

/** The page whose data a path asks for (Remix's single fetch); any other path is its own. */
function documentOf(path: string): string {
  return path === '/_root.data' ? '/' : path.replace(/\.data$/, '');
}
