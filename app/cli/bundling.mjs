/**
 * How what Node runs is bundled, by esbuild. Packages stay outside: they are read from node_modules. All but `yaml`:
 * its build for Node asks the process's environment at every token, which is a quarter of the time that reading a
 * definition takes; its build for browsers is the same without that.
 */
export const bundling = {
  bundle: true,
  packages: 'external',
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
};
