/** An error as it may stand in a log. */
export interface Fault {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** Where it was thrown, innermost call first. */
  readonly stack: readonly string[];
  readonly cause?: Fault;
}

/** Causes within causes; deeper is a ring. */
const deepest = 5;

/**
 * What an error says, without what a person typed or may keep for herself: the engine quotes values in its messages,
 * and a query that failed carries them all.
 */
export function faultOf(error: unknown, depth = 0): Fault {
  if (!(error instanceof Error)) return { type: typeof error, message: '…', stack: [] };
  // The driver's own error says what is wrong; the one around it repeats the query with every value.
  if ('query' in error && 'params' in error && error.cause instanceof Error && depth < deepest) {
    return faultOf(error.cause, depth + 1);
  }
  const { name: type, message, stack = '', cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return {
    type,
    ...code,
    message: withoutValues(message),
    stack: framesOf(stack, message),
    ...(cause !== undefined && depth < deepest && { cause: faultOf(cause, depth + 1) }),
  };
}

/** What may be a value, each kind by how it looks. Letters of a sentence of our own are none of them. */
const values: readonly RegExp[] = [
  // Whatever is quoted; an apostrophe within a word quotes nothing.
  /"[^"]*"|`[^`]*`|(?<![\p{L}\d])'.*?'(?![\p{L}\d])/gsu,
  // E-mail addresses.
  /[^\s<>"]+@[^\s<>"]+/gu,
  // Paths and addresses, which may end in a token.
  /(?:[a-z]+:\/)?\/[^\s:,)]+/giu,
  // Tokens, hashes and ids; identity codes and phone numbers.
  /[\w+/=-]*\d[\w+/=-]{9,}/gu,
  /\+?\d[\d -]{4,}\d/gu,
];

function withoutValues(message: string): string {
  return values.reduce((text, value) => text.replaceAll(value, '…'), message);
}

/** The calls of a stack; its first lines repeat the message. */
function framesOf(stack: string, message: string): string[] {
  const from = message === '' ? 0 : Math.max(0, stack.indexOf(message)) + message.length;
  return stack
    .slice(from)
    .split('\n')
    .flatMap((line) => /^ {4}at (.+)$/.exec(line)?.[1] ?? []);
}
