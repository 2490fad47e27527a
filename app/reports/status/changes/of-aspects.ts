import { aspects, type Rollout } from '../../../aspects';
import type { Language } from '../../../domain/programme/language';
import type { Names } from '../../../i18n/names';
import type { Changed, Compared } from '../../../judgement/changed';
import type { Wording } from '../../wording';

type Aspects = typeof aspects;
/** The aspects that tell what changed. */
type Key = {
  [K in keyof Aspects]: Aspects[K] extends { readonly changes: unknown } ? K : never;
}[keyof Aspects];

/** Of each what changed, said in its own words. */
type Telling = {
  readonly [K in Key]: {
    readonly changes: (
      compared: Compared<Rollout>,
      words: Aspects[K]['words']['fi'],
      names: Names,
    ) => readonly Changed[];
    readonly words: Readonly<Record<Language, Aspects[K]['words']['fi']>>;
  };
};
const telling: Telling = aspects;

/** What changed in each aspect, in the order of the one list. */
export function aspectChanges(compared: Compared<Rollout>, { language, names }: Wording): Changed[] {
  return Object.keys(aspects)
    .filter(hasChanges)
    .flatMap((key) => changesOf(key, compared, language, names));
}

function changesOf<K extends Key>(
  key: K,
  compared: Compared<Rollout>,
  language: Language,
  names: Names,
): readonly Changed[] {
  const { changes, words }: Telling[K] = telling[key];
  return changes(compared, words[language], names);
}

function hasChanges(key: string): key is Key {
  // Cast: the key is one of the list's.
  return 'changes' in aspects[key as keyof Aspects];
}
