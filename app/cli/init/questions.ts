import { InvalidArgumentError } from 'commander';
import { reservedIds } from '../../definitions/meaning/ids';
import { invisible } from '../../definitions/reading/invisible';
import { slugPattern } from '../../schema/values';
import { languageArgument } from '../arguments';
import type { Answers, Asked } from './answers';
import { slugOf } from './slug';

/** One question of `porras init`, which is one option as well. */
export interface Question {
  /** As commander writes it. */
  readonly option: string;
  readonly ask: string;
  /** Reads an answer. Throws `InvalidArgumentError` with what to write instead. */
  readonly read: (text: string) => string;
  /** What is proposed from what is known already; nothing for what only the person can know. */
  readonly proposed?: (known: Partial<Answers>) => string;
}

const longestName = 200;

export const questions: Readonly<Record<Asked, Question>> = {
  name: { option: '--name <text>', ask: 'Name of the programme', read: nameOf },
  county: { option: '--county <text>', ask: 'Name of the wellbeing services county', read: nameOf },
  language: {
    option: '--language <fi,sv,en>',
    ask: 'Languages that every text must have, the first one first',
    read: languagesOf,
    proposed: () => 'fi',
  },
  serviceTask: {
    option: '--service-task <text>',
    ask: 'Name of the service task to begin with',
    read: nameOf,
  },
  service: { option: '--service <text>', ask: 'Name of one social service in it', read: nameOf },
  unit: { option: '--unit <text>', ask: 'Name of one unit that gives it', read: nameOf },
  id: {
    option: '--id <id>',
    ask: 'Id of the programme, in its addresses and for good',
    read: idOf,
    proposed: ({ name = '' }) => slugOf(name, 'programme', reservedIds),
  },
};

/** A name on one line, whatever was typed or pasted; without what a definition may not have because nobody sees it. */
function nameOf(text: string): string {
  const onOneLine = text.replaceAll(/[\s\p{Cc}\p{Cs}]/gu, ' ').replaceAll(invisible, '');
  const name = onOneLine.replaceAll(/ +/g, ' ').trim();
  if (name !== '' && name.length <= longestName) return name;
  throw new InvalidArgumentError(`Write a name of 1 to ${longestName} characters.`);
}

function languagesOf(text: string): string {
  const written = text.split(/[\s,]+/).filter((one) => one !== '');
  if (written.length === 0) throw new InvalidArgumentError('Write at least one of: fi, sv, en.');
  return [...new Set(written.map(languageArgument))].join(',');
}

function idOf(text: string): string {
  const id = text.trim();
  if (!new RegExp(slugPattern).test(id))
    throw new InvalidArgumentError('Write small letters a–z, numbers and single hyphens, such as kaskenmaa.');
  if (reservedIds.includes(id)) throw new InvalidArgumentError('Porras itself uses this id. Choose another.');
  return id;
}
