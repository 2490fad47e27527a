import { aspects, keysWith, type AspectsWith, type Rollout, type WordsIn } from '../../../aspects';
import type { Language } from '../../../domain/programme/language';
import type { Names } from '../../../i18n/names';
import type { Changed, Compared } from '../../../judgement/changed';
import type { Wording } from '../../wording';

type Aspects = AspectsWith<'changes'>;
/** Of each what changed, said in its own words. */
type Comparing = {
  readonly [K in keyof Aspects]: {
    readonly changes: (
      compared: Compared<Rollout>,
      words: WordsIn<Aspects[K]>,
      names: Names,
    ) => readonly Changed[];
    readonly words: Readonly<Record<Language, WordsIn<Aspects[K]>>>;
  };
};
const comparing: Comparing = aspects;

/** What changed in each aspect, in the order of the one list. */
export function aspectChanges(compared: Compared<Rollout>, { language, names }: Wording): Changed[] {
  return keysWith('changes').flatMap((key) => changesOf(key, compared, language, names));
}

function changesOf<K extends keyof Aspects>(
  key: K,
  compared: Compared<Rollout>,
  language: Language,
  names: Names,
): readonly Changed[] {
  const { changes, words }: Comparing[K] = comparing[key];
  return changes(compared, words[language], names);
}
