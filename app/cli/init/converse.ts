import { InvalidArgumentError } from 'commander';
import { badInput } from '../exit';
import { asked, type Answers, type Asked } from './answers';
import { questions } from './questions';

/** Asks a person and answers what she typed. */
export type Ask = (question: string) => Promise<string>;

/** Asks what has not been said, again until the answer can be used. An empty answer takes what is proposed. */
export async function converse(said: Partial<Answers>, ask: Ask, tell: (words: string) => void) {
  const known: Partial<Record<Asked, string>> = { ...said };
  for (const one of asked) known[one] ??= await answerTo(one, known, ask, tell);
  return complete(known);
}

async function answerTo(
  one: Asked,
  known: Partial<Answers>,
  ask: Ask,
  tell: (words: string) => void,
): Promise<string> {
  const { ask: words, proposed, read } = questions[one];
  const proposal = proposed?.(known);
  for (;;) {
    const typed = await ask(proposal === undefined ? `${words}: ` : `${words} [${proposal}]: `);
    try {
      return read(typed.trim() === '' ? (proposal ?? '') : typed);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      tell(error.message);
    }
  }
}

/**
 * What was said, where nobody can be asked. What may be proposed is taken when `yes` says so.
 * Ends the command with the options that are missing.
 */
export function withoutAsking(said: Partial<Answers>, yes: boolean): Answers {
  const known: Partial<Record<Asked, string>> = { ...said };
  const missing = asked.filter((one) => known[one] === undefined);
  const unknown = missing.filter((one) => !questions[one].proposed);
  if (unknown.length > 0) {
    const options = unknown.map((one) => `${questions[one].option}  ${questions[one].ask}`);
    throw badInput(
      ['These options are missing, and there is no terminal to ask at:', ...options].join('\n  '),
    );
  }
  for (const one of missing) known[one] = questions[one].proposed?.(known) ?? '';
  if (missing.length > 0 && !yes) {
    const proposals = missing.map((one) => `${questions[one].option.split(' ')[0]} ${known[one]}`);
    throw badInput(`Say ${proposals.join(' ')} or other ones, or --yes to take these.`);
  }
  return complete(known);
}

function complete(known: Partial<Answers>): Answers {
  const missing = asked.find((one) => known[one] === undefined);
  if (missing !== undefined) throw new Error(`nothing was answered to ${missing}`);
  return known as Answers;
}
