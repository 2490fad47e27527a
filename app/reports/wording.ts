import type { Language, Localised } from '../domain/programme/language';
import type { Programme } from '../domain/programme/programme';
import type { Catalogue } from '../i18n/catalogue';
import type { Names } from '../i18n/names';
import { speakerOf, type Speaker } from '../wording/speaker';

/** All that a paper needs to speak one language of one programme. */
export interface Wording {
  readonly language: Language;
  /** Words of the papers alone. */
  readonly report: Catalogue['report'];
  /** Words that papers share with the screens. */
  readonly screens: Catalogue;
  /** A name in the paper's language, else in the first language that the programme requires and that has it. */
  readonly name: (text: Localised) => string;
  /** What the definition calls things, by id. */
  readonly names: Names;
  readonly missing: Speaker['missing'];
}

export function wordingOf(programme: Programme, language: Language): Wording {
  const speaker = speakerOf(programme, language);
  const { words, text, missing } = speaker;
  return {
    language,
    report: words.report,
    screens: words,
    name: text,
    names: speaker,
    missing,
  };
}
