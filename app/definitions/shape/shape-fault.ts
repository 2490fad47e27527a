import type { Finding } from '../meaning/book';

/** A fault at a path of the file that is checked. */
export type ShapeFault = Omit<Finding, 'file'>;
