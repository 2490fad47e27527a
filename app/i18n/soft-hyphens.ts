const softHyphen = '\u00ad';
/** Shorter words fit even the narrowest column. */
const longWord = 10;

/**
 * The text with break points in its long words, for narrow columns: browsers know no Finnish hyphenation everywhere.
 * A Finnish syllable begins at a consonant before a vowel; text that has soft hyphens of its own keeps just those.
 */
export function softHyphens(text: string): string {
  if (text.includes(softHyphen)) return text;
  return text.replace(new RegExp(`\\p{L}{${longWord},}`, 'gu'), (word) =>
    word.replace(/(?<=\p{L}{2})[^aeiouyåäö](?=[aeiouyåäö]\p{L})/giu, (consonant) => softHyphen + consonant),
  );
}
