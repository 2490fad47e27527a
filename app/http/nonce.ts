import { createContext } from 'react';

/** What lets a script of ours run under the page's Content-Security-Policy; new for every response. */
export const Nonce = createContext<string | undefined>(undefined);
