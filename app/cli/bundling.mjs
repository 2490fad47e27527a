/** How what Node runs is bundled, by esbuild. Packages stay outside: they are read from node_modules. */
export const bundling = {
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
};
