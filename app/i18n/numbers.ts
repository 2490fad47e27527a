import type { Language } from '../domain/programme/language';

/** The cases in which Finnish headlines use a number; Swedish and English have one form. */
export type Case = 'nominative' | 'genitive' | 'inessive' | 'elative';

/** How a language writes numbers. */
export interface Numbers {
  /** 1 284 */
  readonly whole: (value: number) => string;
  /** 19,2 with as many decimals as asked */
  readonly decimal: (value: number, decimals: number) => string;
  /** 62 % (of whole percents) */
  readonly percent: (value: number) => string;
  /** kolme, kolmessa, kolmesta up to ten; then digits with their ending, 34:stä */
  readonly word: (value: number, form?: Case) => string;
  /** 8:sta: digits in a case, however small */
  readonly digits: (value: number, form: Case) => string;
}

const nbsp = '\u00a0';
const narrowSpace = '\u202f';

const stems: readonly (readonly [nominative: string, stem: string])[] = [
  ['nolla', 'nolla'],
  ['yksi', 'yhde'],
  ['kaksi', 'kahde'],
  ['kolme', 'kolme'],
  ['neljä', 'neljä'],
  ['viisi', 'viide'],
  ['kuusi', 'kuude'],
  ['seitsemän', 'seitsemä'],
  ['kahdeksan', 'kahdeksa'],
  ['yhdeksän', 'yhdeksä'],
  ['kymmenen', 'kymmene'],
];

const finnish: Numbers = {
  ...figures(narrowSpace, ',', `${nbsp}%`),
  word: (value, form = 'nominative') => {
    const [nominative, stem] = stems[value] ?? [];
    if (nominative === undefined || stem === undefined) return finnish.digits(value, form);
    return form === 'nominative' ? nominative : stem + finnishEnding(value, form);
  },
  digits: (value, form) => {
    const figure = finnish.whole(value);
    return form === 'nominative' ? figure : `${figure}:${finnishEnding(value, form)}`;
  },
};

/** `a` or `ä` by the last spoken part that inflects: 12:sta (kahdesta), 34:stä (neljästä), 100:sta (sadasta). */
function finnishEnding(value: number, form: Exclude<Case, 'nominative'>): string {
  if (form === 'genitive') return 'n';
  const back = hasBackVowels(value);
  return form === 'inessive' ? (back ? 'ssa' : 'ssä') : back ? 'sta' : 'stä';
}

function hasBackVowels(value: number): boolean {
  const units = value % 10;
  if (units !== 0) return [2, 3, 6, 8].includes(units);
  return value % 100 === 0;
}

const swedishWords = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];
const swedish: Numbers = {
  ...figures(narrowSpace, ',', `${nbsp}%`),
  word: (value) => swedishWords[value] ?? swedish.whole(value),
  digits: (value) => swedish.whole(value),
};

const englishWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const english: Numbers = {
  ...figures(',', '.', '%'),
  word: (value) => englishWords[value] ?? english.whole(value),
  digits: (value) => english.whole(value),
};

const numbers: Readonly<Record<Language, Numbers>> = { fi: finnish, sv: swedish, en: english };

export function numbersIn(language: Language): Numbers {
  return numbers[language];
}

function figures(
  thousands: string,
  point: string,
  percentSign: string,
): Pick<Numbers, 'whole' | 'decimal' | 'percent'> {
  const whole = (value: number) => {
    const grouped = String(Math.abs(value)).replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
    return value < 0 ? `−${grouped}` : grouped;
  };
  return {
    whole,
    decimal: (value, decimals) => {
      const [integer = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
      const size =
        fraction === undefined ? whole(Number(integer)) : `${whole(Number(integer))}${point}${fraction}`;
      return value < 0 ? `−${size}` : size;
    },
    percent: (value) => `${whole(value)}${percentSign}`,
  };
}
