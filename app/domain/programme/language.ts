export const languages = ['fi', 'sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** A name or a sentence in the programme's languages. The first required language is always there. */
export type Localised = Readonly<Partial<Record<Language, string>>>;

/** A localised text as it can be shown: its words, and the language that they are really in. */
export interface Shown {
  readonly text: string;
  readonly language: Language;
}

/** The text in `wanted`, else in the first of `order` that has it (the caller sets `lang`). */
export function inLanguage(text: Localised, wanted: Language, order: readonly Language[]): Shown {
  for (const language of [wanted, ...order, ...languages]) {
    const words = text[language];
    if (words !== undefined) return { text: words, language };
  }
  return { text: '', language: wanted };
}
