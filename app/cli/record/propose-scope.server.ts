import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import type { ScopeContent } from '../../aspects/scope/events';
import { dayArgument } from '../arguments';
import { badInput, refusedBy } from '../exit';
import { serviceTaskNamed } from './places';
import { recording, type Telling } from './recording.server';
import { scopeContent, type ScopeChoice } from './scope-content';
import { readScope } from './scope-file.server';

interface ProposeOptions extends ScopeChoice {
  readonly from?: string;
  readonly note?: string;
}

const choosing = ['service', 'unit', 'type', 'upTo', 'notBefore'];

/** `porras scope propose` */
export const proposeScopeCommand = recording({
  command: 'propose <service-task>',
  description:
    'propose a scope: every service, unit and appointment type, up to the next step, unless something else is said',
  example:
    'scope propose pohjoinen-tiimi --service hoitajan-vastaanotto --note "As agreed in the workshop" --as kaarina@metsaranta.example',
  right: 'proposeScope',
  options: (cli) =>
    cli
      .option('--service <id...>', 'only these services')
      .option('--unit <id...>', 'only in these units')
      .option('--type <id...>', 'only these appointment types')
      .option('--up-to <step>', 'the highest step (default: the next one of each service)')
      .option('--not-before <day>', 'the first day on which it may go up', dayArgument)
      .option('--from <file>', 'the whole scope from a file in YAML or JSON')
      .option('--note <text>', 'a word to whoever approves'),
  record: async (telling, serviceTask, options: ProposeOptions) => {
    serviceTaskNamed(telling.rollout.programme, serviceTask);
    const { note } = options;
    return perform({
      porras: telling.porras,
      by: telling.by,
      act: acts.proposeScope,
      command: {
        programme: telling.programme,
        serviceTask,
        content: await contentOf(telling, serviceTask, options),
        ...(note !== undefined && { note: telling.text(note, 'The note') }),
      },
    });
  },
  words: (_telling, serviceTask) => ({
    'nothing-chosen': () => badInput(`Nothing of ${serviceTask} takes part in the rollout today.`),
    'nothing-changes': () => refusedBy('The same scope is approved already, and nothing in it has changed.'),
    unknown: ({ what }) =>
      badInput(
        `"${what}" cannot be in a scope of ${serviceTask}: there is no such thing in it, it is named twice, or nothing of it is chosen.`,
      ),
  }),
  done: (serviceTask, _options, { stream, data }) => {
    const number = 'proposal' in data ? data.proposal : '';
    return `proposal ${number} waits for its approval at /${stream}/scopes/${serviceTask}/${number}`;
  },
});

async function contentOf(
  { rollout, today }: Telling,
  serviceTask: string,
  { from, ...choice }: ProposeOptions,
): Promise<ScopeContent> {
  if (from === undefined) return scopeContent(rollout, serviceTask, choice, today);
  if (Object.keys(choice).some((key) => choosing.includes(key)))
    throw badInput('--from holds the whole scope: say nothing of it beside.');
  const { services } = await readScope(from);
  return {
    services: services.flatMap(({ service, units: unit, types: type, highestStep: upTo, notBefore }) => {
      const one = { service: [service], unit, type, upTo, notBefore };
      return scopeContent(rollout, serviceTask, one, today).services;
    }),
  };
}
