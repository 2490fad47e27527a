import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import type { Moment } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Ground } from '../../domain/ground';
import type { Recorded, TextRef } from '../../domain/journal/envelope';
import type { Audience } from '../../domain/programme/audience';
import type { Language } from '../../domain/programme/language';
import type { Programme } from '../../domain/programme/programme';
import type { SocialServiceId } from '../../domain/programme/service-task';

/** What can happen to a guidance text: a version is published. The first draft is the definition's. */
export type GuidanceEvent = Recorded<
  'guidancePublished',
  {
    readonly service: SocialServiceId;
    readonly audience: Audience;
    readonly language: Language;
    readonly body: TextRef;
  }
>;

/** The published version of a guidance text. */
export interface Guidance {
  readonly service: SocialServiceId;
  readonly audience: Audience;
  readonly language: Language;
  readonly body: TextRef;
  readonly publishedAt: Moment;
  /** 1 for the first published version. */
  readonly version: number;
  readonly told: number;
}

export type WithGuidance = Ground & { readonly guidance: PersistentMap<string, Guidance> };

export function guidanceSubject(service: SocialServiceId, audience: Audience, language: Language): string {
  return `guidance/${service}/${audience}/${language}`;
}

function applyGuidanceEvent(before: Guidance | undefined, event: GuidanceEvent): Guidance {
  const { service, audience, language, body } = event.data;
  return {
    service,
    audience,
    language,
    body,
    publishedAt: event.recordedAt,
    version: (before?.version ?? 0) + 1,
    told: event.sequence,
  };
}

export const guidance = part<Guidance, GuidanceEvent>()({
  word: 'guidance',
  ids: { service: 'service', audience: 'verbatim', language: 'verbatim' },
  // Casts: what is recorded has been checked when it was.
  subject: ({ service, audience, language }) =>
    guidanceSubject(service, audience as Audience, language as Language),
  rights: { publishGuidance: { meaning: 'publish guidance texts' } },
  events: { guidancePublished: { right: 'publishGuidance', correctable: true, texts: { body: 'long' } } },
  apply: applyGuidanceEvent,
});

/** Publishes a version of a guidance text. Refused for an unknown service or a language that the programme does not use. */
export function publishGuidance(
  programme: Programme,
  command: GuidanceEvent['data'],
): Decision<GuidanceEvent, { readonly reason: 'no-such-service' | 'no-such-language' }> {
  const { required, offered } = programme.languages;
  if (!programme.services.has(command.service)) return refused({ reason: 'no-such-service' });
  if (![...required, ...offered].includes(command.language)) return refused({ reason: 'no-such-language' });
  return decided<GuidanceEvent>({
    type: 'guidancePublished',
    subject: guidanceSubject(command.service, command.audience, command.language),
    data: command,
  });
}
