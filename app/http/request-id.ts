import { createContext } from 'react';

/** What a person can tell to support when a page failed: the log finds the request by it. */
export const RequestId = createContext<string | undefined>(undefined);
