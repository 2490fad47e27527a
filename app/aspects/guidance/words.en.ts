import type { Language } from '../../domain/programme/language';
import { acts as shared } from '../../i18n/en/acts';
import { words } from '../../i18n/en/words';
import type { Words } from './words.fi';

const inAll = (languages: readonly Language[]) =>
  `in ${words.listed(languages.map((language) => words.languages[language]))}`;

export const en: Words = {
  name: 'Guidance',
  events: {
    guidancePublished: ({ data: { audience, language } }) =>
      `The guidance ${words.audience[audience]} was published ${words.inLanguages[language]}`,
  },
  texts: { body: 'Guidance' },
  criteria: {
    guidancePublished: {
      title: ({ audience, languages }) =>
        `${audience === 'client' ? 'Guidance for clients' : 'The working practice'} is published ${inAll(languages)}`,
      missing: { 'guidance-unpublished': ({ unpublished }) => `guidance is missing ${inAll(unpublished)}` },
    },
  },
  line: (published, of) =>
    `${published}/${of} guidance texts for clients published in the required languages`,
  acts: {
    publishGuidance: {
      title: 'Publish the guidance',
      fields: { audience: 'For whom', language: 'Language', body: 'Guidance' },
      choices: {
        audience: { client: 'For clients', professional: 'For professionals' },
        language: words.languages,
      },
      done: ({ service, audience, language }, names) =>
        `the guidance of ${names.service(service)} for ${audience}s is published ${words.inLanguages[language]}.`,
      refused: { 'no-such-service': shared.notThere, 'no-such-language': shared.notThere },
    },
  },
};
