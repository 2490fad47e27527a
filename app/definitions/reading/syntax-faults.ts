import type { YAMLError } from 'yaml';
import type { Fault, Range } from '../diagnostic';
import type { Source } from '../source';

export type PlacedFault = readonly [Range, Fault];

/** What the YAML parser says, in our words and at our ranges. */
export function syntaxFault(source: Source, problem: YAMLError): PlacedFault {
  const [start, end] = problem.pos;
  const range = { start, end: Math.max(end, start + 1) };
  switch (problem.code) {
    case 'DUPLICATE_KEY': {
      const key = wordAt(source, start);
      return [
        { start, end: start + key.length },
        { code: 'duplicate-key', message: `the key "${key}" stands here twice`, label: 'again', found: key },
      ];
    }
    case 'TAB_AS_INDENT':
      return [
        range,
        { code: 'tab', message: 'a tab as indentation', label: 'use spaces', replacement: '  ' },
      ];
    case 'BAD_ALIAS':
      return [range, { code: 'alias', message: 'an alias without its anchor', label: 'write the value out' }];
    case 'TAG_RESOLVE_FAILED':
      return [range, { code: 'tag', message: 'a tag that is not known', label: 'tags are not read' }];
    case 'NON_STRING_KEY':
      return [
        range,
        { code: 'not-a-text-key', message: 'a key that is not text', label: 'a key is a plain word' },
      ];
    default:
      return [range, { code: 'not-yaml', message: lowerFirst(problem.message), label: 'cannot be read' }];
  }
}

function wordAt({ text }: Source, start: number): string {
  return /^[^\s:]+/.exec(text.slice(start, start + 100))?.[0] ?? text.slice(start, start + 1);
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
