import { aspects } from '../aspects';
import type { Missing } from '../domain/finding';
import type { Requirement } from '../domain/programme/criterion';
import type { Language } from '../domain/programme/language';
import type { Names } from '../i18n/names';

type Saying<Of> = string | ((of: Of, names: Names) => string);

/** A criterion's words, as those see them who speak of any. */
interface Words {
  readonly title: Saying<Requirement>;
  readonly missing: Readonly<Record<string, Saying<Missing>>>;
}

/** By kind. Cast: each is found by the kind of what it is to speak of, and so are its clauses by their codes. */
const wordsIn = (language: Language) =>
  Object.assign(
    {},
    ...Object.values(aspects).map((aspect) => ('criteria' in aspect ? aspect.words[language].criteria : {})),
  ) as Readonly<Record<string, Words>>;
const inEach: Readonly<Record<Language, Readonly<Record<string, Words>>>> = {
  fi: wordsIn('fi'),
  sv: wordsIn('sv'),
  en: wordsIn('en'),
};

/** A criterion as a title: what is so when it is met. */
export function sayCriterion(asked: Requirement, language: Language, names: Names): string {
  return say(wordsOf(asked, language).title, asked, names);
}

/** What a criterion misses, as a clause. */
export function sayMissing(asked: Requirement, part: Missing, language: Language, names: Names): string {
  const clause = wordsOf(asked, language).missing[part.code];
  if (clause === undefined) throw new Error(`no words for ${part.code} of criterion ${asked.criterion}`);
  return say(clause, part, names);
}

function wordsOf({ criterion }: Requirement, language: Language): Words {
  const words = inEach[language][criterion];
  if (!words) throw new Error(`no words for criterion ${criterion}`);
  return words;
}

function say<Of>(saying: Saying<Of>, of: Of, names: Names): string {
  return typeof saying === 'string' ? saying : saying(of, names);
}
