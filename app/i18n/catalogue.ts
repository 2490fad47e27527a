import type { fi } from './fi';

/** Every word on the screens. Finnish is the source: what it has, Swedish and English must have. */
export type Catalogue = typeof fi;
