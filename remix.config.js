/** Remix's own options: here, so that vite.config.ts only says how things are built. */
export default {
  appDirectory: 'app',
  // Each build has a folder of its own, which app/cli/build.mjs names.
  buildDirectory: process.env.PORRAS_BUILD ?? 'build/unnamed',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
