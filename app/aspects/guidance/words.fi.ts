import type { Language } from '../../domain/programme/language';
import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
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
} satisfies AspectWords<GuidanceEvent, typeof criteria>;

export type Words = typeof fi;
