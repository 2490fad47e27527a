import type { ServerBuild } from '@remix-run/node';
import type { ReactNode } from 'react';
import * as entry from '../../app/entry.server';

/** The handlers of one address: with a component it is a page, without one a resource. */
export type RouteModule = Omit<ServerBuild['routes'][string]['module'], 'default'> & {
  readonly default?: () => ReactNode;
};

/** A build as Remix makes one, of the given routes by their paths, with our own way of rendering. */
export function aBuild(routes: Readonly<Record<string, RouteModule>>): ServerBuild {
  const known = Object.entries(routes).map(([path, module]) => ({ id: `routes/${path}`, path, module }));
  return {
    mode: 'production',
    entry: { module: entry },
    routes: Object.fromEntries(
      known.map(({ id, path, module }) => [
        id,
        { id, path, module: module as ServerBuild['routes'][string]['module'] },
      ]),
    ),
    assets: {
      entry: { imports: [], module: '' },
      routes: Object.fromEntries(
        known.map(({ id, path, module }) => [
          id,
          {
            id,
            path,
            module: '',
            hasLoader: 'loader' in module,
            hasAction: 'action' in module,
            hasClientAction: false,
            hasClientLoader: false,
            hasErrorBoundary: false,
          },
        ]),
      ),
      url: '',
      version: '1',
    },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
    isSpaMode: false,
  };
}
