import { aspects } from '../aspects';
import type { Act } from '../domain/act';
import type { Refusal } from '../domain/decision';
import { ownOf } from '../domain/own';
import type { Language } from '../domain/programme/language';
import { sentenceOf, type AnyActWords } from '../i18n/act-words';
import type { Names } from '../i18n/names';

/** What is said of one act, in one language and with a programme's names. */
export interface ActSpoken {
  readonly title: string;
  readonly field: (name: string) => string;
  readonly hint: (name: string) => string | undefined;
  /** What a choice of a field is called; an id that neither words nor definition name stands for itself. */
  readonly choice: (name: string, id: string) => string;
  readonly done: (said: object) => string;
  readonly refused: (refusal: Refusal) => string;
}

/** By name. Cast: the registry has checked each aspect's words against its acts. */
const wordsIn = (language: Language) =>
  Object.assign({}, ...Object.values(aspects).map(({ words }) => words[language].acts)) as Readonly<
    Record<string, AnyActWords>
  >;
const inEach: Readonly<Record<Language, Readonly<Record<string, AnyActWords>>>> = {
  fi: wordsIn('fi'),
  sv: wordsIn('sv'),
  en: wordsIn('en'),
};

export function speakOf({ name }: Act, language: Language, names: Names): ActSpoken {
  const words = ownOf(inEach[language], name);
  if (!words) throw new Error(`no words for act ${name}`);
  return {
    title: words.title,
    field: (field) => ownOf(words.fields, field) ?? field,
    hint: (field) => ownOf(words.hints ?? {}, field),
    choice: (field, id) => ownOf(ownOf(words.choices ?? {}, field) ?? {}, id) ?? namedIn(names, field, id),
    done: (said) => sentenceOf(words.done, said, names),
    refused: (refusal) => {
      const saying = ownOf(words.refused, refusal.reason);
      if (saying === undefined) throw new Error(`no words for ${refusal.reason} of act ${name}`);
      return sentenceOf(saying, refusal, names);
    },
  };
}

/** Fields that choose among things of the definition go by the thing's own word. */
function namedIn(names: Names, field: string, id: string): string {
  return field === 'to' ? names.step(id) : field === 'suite' ? names.suite(id) : id;
}
