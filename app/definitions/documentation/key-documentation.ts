import type { Mark } from '../../schema/kit';
import type { FaultCode } from '../faults';
import { inYaml } from '../schema/in-yaml';
import { formOf, type Described } from './described';
import { badValue, goodValue } from './examples';
import type { DescribedKey } from './sections';
import { typeInWords, type Wording } from './type-in-words';

/** All that there is to say about a key. */
export interface KeyDocumentation {
  readonly key: string;
  readonly description: string;
  readonly type: string;
  /** The words that it admits, each with its meaning. */
  readonly values?: Readonly<Record<string, string>>;
  readonly required: boolean;
  /** What holds when it is left out. */
  readonly leftOut?: string;
  readonly mark: Mark;
  /** A line or a few of YAML. */
  readonly good: string;
  readonly bad: { readonly code: FaultCode; readonly text: string };
}

export function documented({ key, field, required }: DescribedKey, wording?: Wording): KeyDocumentation {
  const { description = '', 'x-mark': mark = 'editorial', 'x-left-out': leftOut } = field;
  const { value, code } = badValue(field);
  const values = valuesOf(field);
  return {
    key,
    description,
    type: typeInWords(field, wording),
    ...(values && { values }),
    required,
    ...(leftOut !== undefined && { leftOut }),
    mark,
    good: inYaml(key, goodValue(field)),
    bad: { code, text: inYaml(key, value) },
  };
}

/** The words of a closed list that a value is, or is made of. */
export function valuesOf(field: Described): Readonly<Record<string, string>> | undefined {
  const what = formOf(field);
  switch (what.form) {
    case 'choice':
      return field['x-meanings'];
    case 'list':
      return valuesOf(what.items);
    case 'shortOrFull':
      return valuesOf(what.short);
    default:
      return undefined;
  }
}

export function firstSentence(text: string): string {
  return /^.*?[.:;](?= |$)/.exec(text)?.[0].replace(/[:;]$/, '.') ?? text;
}
