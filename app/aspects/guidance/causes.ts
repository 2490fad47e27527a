import type { Audience } from '../../domain/programme/audience';
import type { Language } from '../../domain/programme/language';
import type { Programme } from '../../domain/programme/programme';
import type { SocialServiceId } from '../../domain/programme/service-task';
import type { Passage } from '../../domain/renaming/passage';
import { guidanceSubject, type WithGuidance } from './guidance';

/** A draft of guidance that nobody will see: the text has been published, and is the journal's from then on. */
export interface UnusedDraft {
  readonly service: SocialServiceId;
  readonly audience: Audience;
  readonly language: Language;
  /** The published version. */
  readonly version: number;
}

/** Drafts that are new or changed, of texts that have been published: a published text is the journal's. */
export function unusedDrafts({ before, after, naming }: Passage<WithGuidance>): UnusedDraft[] {
  const known = new Set(
    draftsIn(before.programme).flatMap(({ service, key, text }) =>
      naming.of('service', service).map((named) => JSON.stringify([named, key, text])),
    ),
  );
  return draftsIn(after.programme).flatMap(({ service, key, text }): UnusedDraft[] => {
    // Cast: a draft's file is named after an audience and a language.
    const [audience, language] = key.split('.') as [Audience, Language];
    const published = after.guidance.get(guidanceSubject(service, audience, language));
    if (!published || known.has(JSON.stringify([service, key, text]))) return [];
    return [{ service, audience, language, version: published.version }];
  });
}

/** In the order of their files. */
function draftsIn({ services }: Programme) {
  const drafts = [...services.values()].flatMap(({ id: service, guidanceDrafts }) =>
    Object.entries(guidanceDrafts).map(([key, text]) => ({
      service,
      key,
      text,
      file: `${service}/${key}.md`,
    })),
  );
  return drafts.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
