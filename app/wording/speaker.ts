import type { Act } from '../domain/act';
import type { Missing } from '../domain/finding';
import type { Requirement } from '../domain/programme/criterion';
import { inLanguage, type Language, type Localised } from '../domain/programme/language';
import type { Programme } from '../domain/programme/programme';
import type { Catalogue } from '../i18n/catalogue';
import { catalogueOf } from '../i18n/catalogues';
import type { Names } from '../i18n/names';
import { speakOf, type ActSpoken } from './acts';
import { sayCriterion, sayMissing } from './criteria';
import { namesOf } from './names';

/** The words for one programme in one language: the catalogue, and what the definition calls its things. */
export interface Speaker extends Names {
  /** Of names. */
  readonly language: Language;
  readonly sentencesIn: Language;
  readonly words: Catalogue;
  readonly text: (of: Localised) => string;
  /** A criterion as a title: what is so when it is met. */
  readonly criterion: (asked: Requirement) => string;
  /** What a criterion misses, as a clause: after a colon as it is, alone through `sentence`. */
  readonly missing: (asked: Requirement, part: Missing) => string;
  /** What is said of an act. */
  readonly act: (act: Act) => ActSpoken;
}

/** Names in `language`; sentences too, unless they are to be in another one. */
export function speakerOf(programme: Programme, language: Language, sentencesIn = language): Speaker {
  const order = [...programme.languages.required, ...programme.languages.offered];
  const names = namesOf(programme, language, sentencesIn);
  return {
    ...names,
    language,
    sentencesIn,
    words: catalogueOf(sentencesIn),
    criterion: (asked) => sayCriterion(asked, sentencesIn, names),
    missing: (asked, part) => sayMissing(asked, part, sentencesIn, names),
    act: (act) => speakOf(act, sentencesIn, names),
    text: (of) => inLanguage(of, language, order).text,
  };
}
