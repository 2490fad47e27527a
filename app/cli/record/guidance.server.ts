import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import { readFile } from 'node:fs/promises';
import { mostBytesOfGuidance } from '../../definitions/reading/limits';
import type { Audience } from '../../domain/programme/audience';
import type { Language } from '../../domain/programme/language';
import { audienceArgument, languageArgument } from '../arguments';
import { badInput } from '../exit';
import { cannotRead } from '../file-refusals';
import { serviceNamed, unknown } from './places';
import { recording, type Telling } from './recording.server';

interface GuidanceOptions {
  readonly for: Audience;
  readonly language: Language;
  readonly file?: string;
}

/** `porras record guidance` */
export const recordGuidance = recording({
  command: 'guidance <service>',
  description: 'publish a guidance text: the draft of the definition, or a file of your own',
  example: 'record guidance hoitajan-vastaanotto --for client --language fi --as kaarina@metsaranta.example',
  right: 'publishGuidance',
  options: (cli) =>
    cli
      .requiredOption('--for <client|professional>', 'who reads it', audienceArgument)
      .requiredOption('--language <fi|sv|en>', 'language of the text', languageArgument)
      .option('--file <file>', 'the text in Markdown (default: the draft that the definition holds)'),
  record: async (telling, service, options: GuidanceOptions) =>
    perform({
      porras: telling.porras,
      by: telling.by,
      act: acts.publishGuidance,
      command: {
        programme: telling.programme,
        service,
        audience: options.for,
        language: options.language,
        body: await bodyOf(telling, service, options),
      },
    }),
  words: ({ rollout: { programme } }, service, { language }) => ({
    'no-such-service': () => unknown('social service', service, [...programme.services.keys()]),
    'no-such-language': () =>
      unknown('language', language, [...programme.languages.required, ...programme.languages.offered]),
  }),
  done: (service, { for: audience, language }) =>
    `the guidance of ${service} for ${audience}s is published in ${language}.`,
});

async function bodyOf(
  { rollout, text }: Telling,
  service: string,
  { for: audience, language, file }: GuidanceOptions,
): Promise<string> {
  const { guidanceDrafts } = serviceNamed(rollout.programme, service);
  if (file !== undefined)
    return text(await readFile(file, 'utf8').catch(cannotRead(file)), file, { longest: mostBytesOfGuidance });
  const draft = guidanceDrafts[`${audience}.${language}`];
  // A revision of an earlier release may hold a draft without a word.
  if (draft === undefined || draft.trim() === '')
    throw badInput(
      `The definition has no draft guidance/${service}/${audience}.${language}.md. Name a text with --file FILE.`,
    );
  return draft;
}
