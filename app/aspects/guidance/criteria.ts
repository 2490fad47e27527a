import { criterion } from '../../domain/aspect';
import { dayOf } from '../../domain/calendar';
import type { Asked, Finding } from '../../domain/finding';
import { inEachService } from '../../domain/first-unmet';
import type { Amiss } from '../../domain/programme/amiss';
import type { Audience } from '../../domain/programme/audience';
import type { Language } from '../../domain/programme/language';
import type { SocialServiceId } from '../../domain/programme/service-task';
import { choice, material, optional } from '../../schema/kit';
import { some, list } from '../../schema/kit-compounds';
import { language } from '../../schema/values';
import { sinceLatest, whenExpected } from '../plan/expected';
import type { WithPlan } from '../plan/plan';
import { guidanceSubject, type WithGuidance } from './guidance';

/** The service's guidance for an audience is published in languages. */
export interface GuidancePublished {
  readonly criterion: 'guidancePublished';
  readonly audience: Audience;
  readonly languages: readonly Language[];
}

interface Document {
  readonly audience: Audience;
  readonly languages?: readonly Language[];
}

interface GuidanceUnpublished {
  readonly code: 'guidance-unpublished';
  readonly unpublished: readonly Language[];
  readonly published: readonly Language[];
}

type State = WithGuidance & WithPlan;

export const guidancePublished = criterion<State, GuidancePublished>()({
  yaml: {
    meaning: 'The service’s guidance text for an audience is published.',
    fields: {
      audience: material(
        choice({
          client: 'what clients read before they book',
          professional: 'the working practice that the county’s own people follow',
        }),
        'For whom the guidance is.',
      ),
      languages: optional(
        material(list(language(), some), 'The languages in which it has to be published.', ['fi']),
        'the languages that programme.yaml requires.',
      ),
    },
    build: ({ audience, languages }: Document, defaults) => ({
      criterion: 'guidancePublished',
      audience,
      languages: languages ?? defaults.languages,
    }),
    check: ({ languages = [] }: Document, { language }) =>
      language ? oddLanguages(languages, language) : [],
  },
  apart: 'audience',
  extent: 'service',
  answer: (rollout, asked, asks, on) =>
    inEachService(rollout, asked, on, (service) => answer(rollout, asked, service, asks)),
});

function oddLanguages(languages: readonly Language[], allowed: readonly string[]): Amiss[] {
  return languages.flatMap((language, index): Amiss[] => {
    if (allowed.includes(language)) return [];
    return [
      {
        code: 'unknown-reference',
        at: ['languages', index],
        message: `the programme does not use "${language}"`,
        label: 'no such language',
        found: language,
        allowed,
      },
    ];
  });
}

function answer(
  rollout: State,
  { serviceTask }: Asked,
  service: SocialServiceId,
  { audience, languages }: GuidancePublished,
): Finding<GuidanceUnpublished> {
  const texts = languages.map((language) => ({
    language,
    text: rollout.guidance.get(guidanceSubject(service, audience, language)),
  }));
  const evidence = texts.flatMap(({ text }) =>
    text ? [{ event: text.told, on: dayOf(text.publishedAt, rollout.programme.timeZone) }] : [],
  );
  const unpublished = texts.filter(({ text }) => !text).map(({ language }) => language);
  if (unpublished.length === 0) return { met: true, evidence };
  const published = texts.filter(({ text }) => text).map(({ language }) => language);
  return {
    met: false,
    evidence,
    missing: { code: 'guidance-unpublished', unpublished, published },
    ...whenExpected(rollout, serviceTask, [{ kind: 'guidance', service }]),
    ...sinceLatest(evidence),
  };
}
