import type { RevisionId } from '../programme/programme';
import type { Recorded } from './envelope';

/** A validated definition comes into force. From here on days are judged by its gates. */
export type DefinitionEvent = Recorded<
  'definitionApplied',
  { readonly revision: RevisionId; readonly replaces?: RevisionId }
>;

export const definitionSubject = 'definition/programme';
