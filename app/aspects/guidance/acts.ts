import { act } from '../../domain/act';
import { choice, journalText } from '../../domain/field';
import type { Audience } from '../../domain/programme/audience';
import { publishGuidance as decide, type WithGuidance } from './guidance';

/** Characters of a guidance text: some twenty pages, where clients read half a page. */
const longest = 64 * 1024;

const audiences: readonly Audience[] = ['client', 'professional'];

/** A version of a guidance text (Markdown) is published. */
export const publishGuidance = act<WithGuidance>()({
  name: 'publishGuidance',
  right: 'publishGuidance',
  about: { service: 'service' },
  fields: {
    audience: choice(() => audiences),
    language: choice(({ ground: { programme } }) => [
      ...programme.languages.required,
      ...programme.languages.offered,
    ]),
    body: {
      ...journalText({ longest, fromFile: true }),
      // The definition holds the first draft; whoever says nothing publishes that.
      preset: ({ ground: { programme }, about: { service = '' }, chosen }) =>
        programme.services.get(service)?.guidanceDrafts[`${chosen('audience')}.${chosen('language')}`],
    },
  },
  exists: ({ programme }, { service }) => programme.services.has(service),
  decide: ({ rollout }, told) => decide(rollout.programme, told),
  command: {
    word: 'guidance',
    argument: 'service',
    description: 'publish a guidance text: the draft of the definition, or a file of your own',
    example:
      'record guidance hoitajan-vastaanotto --for client --language fi --as kaarina@metsaranta.example',
    options: {
      audience: ['--for <client|professional>', 'who reads it'],
      language: ['--language <fi|sv|en>', 'language of the text'],
      body: ['--file <file>', 'the text in Markdown (default: the draft that the definition holds)'],
    },
    missing: { body: 'The definition has no draft of this text. Name one with --file FILE.' },
  },
});
