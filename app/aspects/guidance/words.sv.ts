import type { Language } from '../../domain/programme/language';
import { acts as shared } from '../../i18n/sv/acts';
import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

const inAll = (languages: readonly Language[]) =>
  `på ${words.listed(languages.map((language) => words.languages[language]))}`;

export const sv: Words = {
  name: 'Anvisningar',
  events: {
    guidancePublished: ({ data: { audience, language } }) =>
      `Anvisningen ${words.audience[audience]} publicerades ${words.inLanguages[language]}`,
  },
  texts: { body: 'Anvisning' },
  criteria: {
    guidancePublished: {
      title: ({ audience, languages }) =>
        `${audience === 'client' ? 'Klientanvisningen' : 'Arbetssättet'} har publicerats ${inAll(languages)}`,
      missing: { 'guidance-unpublished': ({ unpublished }) => `anvisningen saknas ${inAll(unpublished)}` },
    },
  },
  line: (published, of) => `${published}/${of} klientanvisningar publicerade på de språk som krävs`,
  acts: {
    publishGuidance: {
      title: 'Publicera anvisningen',
      fields: { audience: 'För vem', language: 'Språk', body: 'Anvisning' },
      choices: {
        audience: { client: 'För klienter', professional: 'För yrkespersoner' },
        language: words.languages,
      },
      done: ({ service, language }, names) =>
        `${names.service(service)}: anvisningen är publicerad ${words.inLanguages[language]}.`,
      refused: { 'no-such-service': shared.notThere, 'no-such-language': shared.notThere },
    },
  },
};
