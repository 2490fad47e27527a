import type { Amiss, Had } from '../../domain/programme/amiss';
import { editorial, optional } from '../../schema/kit';
import { day, dayOrDaysBy, undated } from '../../schema/values';

/** First drafts of guidance: social service → `audience.language` → Markdown. */
export type GuidanceDrafts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the file of a draft is named after: guidance/SERVICE/AUDIENCE.LANGUAGE.md */
export interface DraftName {
  readonly service: string;
  readonly audience: string;
  readonly language: string;
}

export function draftNamed(file: string): DraftName | undefined {
  const [, service, name] = /^guidance\/([^/]+)\/([^/]+)\.md$/.exec(file) ?? [];
  if (service === undefined || name === undefined) return undefined;
  const [audience = '', language = ''] = name.split('.');
  return { service, audience, language };
}

/** A draft is of a service that there is, for an audience, in a language of the programme. */
export function checkDraft({ service, audience, language }: DraftName, had: Had): Amiss[] {
  const odd = { code: 'unknown-reference', at: [], label: 'in the name of the file' } as const;
  if (had.service && !had.service.includes(service)) {
    const message = `there is no social service "${service}"`;
    return [{ ...odd, message, found: service, allowed: had.service, replacement: '' }];
  }
  if (audience !== 'client' && audience !== 'professional') {
    const message = `there is no audience "${audience}"`;
    return [{ ...odd, message, found: audience, allowed: ['client', 'professional'] }];
  }
  if (had.language && !had.language.includes(language)) {
    const message = `the programme does not use the language "${language}"`;
    return [{ ...odd, message, found: language, allowed: had.language }];
  }
  return [];
}

export function buildDrafts(drafts: readonly (DraftName & { readonly body: string })[]): GuidanceDrafts {
  const built: Record<string, Record<string, string>> = {};
  for (const { service, audience, language, body } of drafts) {
    built[service] = { ...built[service], [`${audience}.${language}`]: body };
  }
  return built;
}

/** Under `plan`: by when guidance is published. */
export const planKeys = {
  serviceTask: {
    guidance: optional(
      editorial(
        dayOrDaysBy('a social service'),
        'By which day the guidance is published: one day for all services, or one for each by its id.',
        '2026-09-25',
      ),
      undated,
    ),
  },
  socialService: {
    guidance: optional(
      editorial(day(), 'By which day its guidance is published.', '2026-12-04'),
      'as its service task says.',
    ),
  },
};
