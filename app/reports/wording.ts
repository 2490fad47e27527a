import { speakerOf, type Speaker } from '../components/speaker';
import type { Language, Localised } from '../domain/programme/language';
import type { Programme } from '../domain/programme/programme';
import type { Catalogue } from '../i18n/catalogue';

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
  readonly names: Speaker['names'] & Pick<Speaker, 'role' | 'service' | 'unit' | 'decider'>;
  readonly missing: Speaker['missing'];
}

export function wordingOf(programme: Programme, language: Language): Wording {
  const { words, text, names, role, service, unit, decider, missing } = speakerOf(programme, language);
  return {
    language,
    report: words.report,
    screens: words,
    name: text,
    names: { ...names, role, service, unit, decider },
    missing,
  };
}
