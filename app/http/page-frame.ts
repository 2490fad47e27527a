import { createContext } from 'react';
import type { Language } from '../domain/programme/language';

/** What the frame of a document goes by, and the page that stands in for one that failed. */
export interface PageFrame {
  readonly language: Language;
  readonly forClients: boolean;
}

/** Not a loader's: where an action fails, none is asked. */
export const Frame = createContext<PageFrame>({ language: 'fi', forClients: false });
