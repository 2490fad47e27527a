import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../reports/project-root.server';

const schemas = join(projectRoot, 'config', 'schema');

/**
 * Where a file of a programme finds the schemas. Within the checkout by a relative path, so that it holds wherever
 * the checkout lies; elsewhere by the address of this installation, in which spaces do no harm.
 */
export function schemasOf(folder: string): (file: string) => string {
  const within = relative(projectRoot, resolve(folder));
  const isWithin = !isAbsolute(within) && within.split(sep)[0] !== '..';
  return (file) =>
    isWithin
      ? relative(resolve(folder, dirname(file)), schemas)
          .split(sep)
          .join('/')
      : pathToFileURL(schemas).href;
}
