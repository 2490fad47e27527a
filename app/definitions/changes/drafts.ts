import { guidanceSubject } from '../../aspects/guidance/guidance';
import type { Audience } from '../../domain/programme/audience';
import type { Language } from '../../domain/programme/language';
import type { Documents } from '../documents';
import type { UnusedDraft } from './consequence';
import type { Passage } from './passage';

/** Drafts that are new or changed, of texts that have been published: a published text is the journal's. */
export function unusedDrafts(
  current: Documents | undefined,
  wanted: Documents,
  { after, naming }: Passage,
): UnusedDraft[] {
  const before = new Set(
    Object.entries(current?.guidance ?? {}).flatMap(([service, drafts]) =>
      naming
        .of('service', service)
        .flatMap((named) => Object.entries(drafts).map(([key, text]) => JSON.stringify([named, key, text]))),
    ),
  );
  return Object.entries(wanted.guidance).flatMap(([service, drafts]) =>
    Object.entries(drafts).flatMap(([key, text]): UnusedDraft[] => {
      const [audience, language] = key.split('.') as [Audience, Language];
      const published = after.guidance.get(guidanceSubject(service, audience, language));
      if (!published || before.has(JSON.stringify([service, key, text]))) return [];
      return [{ service, audience, language, version: published.version }];
    }),
  );
}
