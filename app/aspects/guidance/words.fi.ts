import type { Language } from '../../domain/programme/language';
import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { words } from '../../i18n/fi/words';
import type * as acts from './acts';
import type * as criteria from './criteria';
import type { GuidanceEvent } from './guidance';

const inAll = (languages: readonly Language[]) =>
  words.listed(languages.map((language) => words.inLanguages[language]));

export const fi = {
  name: 'Ohjeet',
  events: {
    guidancePublished: ({ data: { audience, language } }) =>
      `Ohje ${words.audience[audience]} julkaistiin ${words.inLanguages[language]}`,
  },
  texts: { body: 'Ohje' },
  criteria: {
    guidancePublished: {
      title: ({ audience, languages }) =>
        `${audience === 'client' ? 'Asiakasohje' : 'Työkäytäntö'} on julkaistu ${inAll(languages)}`,
      missing: { 'guidance-unpublished': ({ unpublished }) => `ohje puuttuu ${inAll(unpublished)}` },
    },
  },
  line: (published: number, of: number) => `${published}/${of} asiakasohjetta julkaistu vaadituilla kielillä`,
  acts: {
    publishGuidance: {
      title: 'Julkaise ohje',
      fields: { audience: 'Kenelle', language: 'Kieli', body: 'Ohje' },
      choices: {
        audience: { client: 'Asiakkaille', professional: 'Ammattilaisille' },
        language: words.languages,
      },
      done: ({ service, language }, names) =>
        `${names.service(service)}: ohje on julkaistu ${words.inLanguages[language]}.`,
      refused: { 'no-such-service': shared.notThere, 'no-such-language': shared.notThere },
    },
  },
} satisfies AspectWords<GuidanceEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
