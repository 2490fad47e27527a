import { contentHash } from '../domain/canonical';
import type { RevisionId } from '../domain/programme/programme';
import type { Documents } from './documents';

/** A revision's name: the content hash of its documents. Comments and the order of keys do not count. */
export function revisionOf(documents: Documents): RevisionId {
  return contentHash(documents);
}
