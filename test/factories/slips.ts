import fc from 'fast-check';
import type { Source } from '../../app/definitions/source';

/** How many slips one definition gets: more of them only hide each other. */
export const mostSlips = 3;

/** Characters that a slip may add to a text at most: a hundred times the longest line. */
const mostAdded = 20_000;

const punctuation = [
  ...[
    ': ',
    ':',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!!int ',
    '|',
    '>',
    '? ',
    '%',
    '@',
    '`',
    ',',
  ],
  ...[
    '\t',
    '\r',
    '\0',
    '\u00a0',
    '\u200b',
    '\uFEFF',
    '😀',
    'ä',
    '~',
    'null',
    'no',
    '012',
    '1.10',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
];

const aSpot = { file: fc.nat(), at: fc.nat(), also: fc.nat() };

/** What happens to files: lines go, come twice, change places or files; signs and words turn up where they mean something else. */
export const aSlip = fc.oneof(
  fc.record({
    ...aSpot,
    slip: fc.constantFrom('drop', 'double', 'indent', 'outdent', 'swap', 'cut', 'borrow'),
  }),
  fc.record({ ...aSpot, slip: fc.constant('write' as const), text: fc.constantFrom(...punctuation) }),
  fc.record({ ...aSpot, slip: fc.constant('repeat' as const), times: fc.integer({ min: 2, max: 3000 }) }),
  fc.record({ ...aSpot, slip: fc.constantFrom('word', 'number', 'day') }),
);

export type Slip = typeof aSlip extends fc.Arbitrary<infer S> ? S : never;

export const someSlips = fc.array(aSlip, { minLength: 1, maxLength: mostSlips });

/** The files after a slip. */
export function slipped(sources: readonly Source[], slip: Slip): readonly Source[] {
  const index = slip.file % sources.length;
  return sources.map((source, other) =>
    other === index ? { ...source, text: slipIn(source.text, slip, sources) } : source,
  );
}

function slipIn(text: string, slip: Slip, sources: readonly Source[]): string {
  const lines = text.split('\n');
  const at = slip.at % lines.length;
  const also = slip.also % lines.length;
  const line = lines[at] ?? '';
  const with_ = (...now: string[]) => [...lines.slice(0, at), ...now, ...lines.slice(at + 1)].join('\n');
  switch (slip.slip) {
    case 'drop':
      return with_();
    case 'double':
      return with_(line, line);
    case 'indent':
      return with_(`  ${line}`);
    case 'outdent':
      return with_(line.replace(/^ {2}/, ''));
    case 'swap':
      return lines.map((one, here) => (here === at ? lines[also] : here === also ? line : one)).join('\n');
    case 'cut':
      return text.slice(0, slip.also % (text.length + 1));
    case 'borrow': {
      const others = sources[slip.also % sources.length]?.text.split('\n') ?? [];
      return with_(line, others[slip.also % others.length] ?? '');
    }
    case 'write': {
      const column = slip.also % (line.length + 1);
      return with_(line.slice(0, column) + slip.text + line.slice(column));
    }
    case 'repeat':
      return with_(
        ...Array.from({ length: Math.min(slip.times, mostAdded / (line.length + 1)) }, () => line),
      );
    case 'word':
      return with_(line.replace(/(?<=: )[^\s{["].*$/, (words) => `${words} toisin`));
    case 'number':
      return with_(line.replace(/\d+/, (number) => String(Number(number) + 1)));
    case 'day':
      return with_(
        line.replace(/\d{4}-\d\d-\d\d/, () => `2026-${String(1 + (slip.also % 12)).padStart(2, '0')}-15`),
      );
    default:
      return slip satisfies never;
  }
}
