import { acts } from '../../aspects';
import type { ScopeContent } from '../../aspects/scope/events';
import { dayArgument } from '../arguments';
import { badInput } from '../exit';
import type { Telling } from './act-command.server';
import { serviceTaskNamed } from './places';
import { scopeContent, type ScopeChoice } from './scope-content';
import { readScope } from './scope-file.server';
import { specialCommand } from './special-command.server';

interface ProposeOptions extends ScopeChoice {
  readonly from?: string;
  readonly note?: string;
}

const choosing = ['service', 'unit', 'type', 'upTo', 'notBefore'];

/** `porras scope propose` */
export const proposeScopeCommand = specialCommand({
  command: 'propose <service-task>',
  description:
    'propose a scope: every service, unit and appointment type, up to the next step, unless something else is said',
  example:
    'scope propose pohjoinen-tiimi --service hoitajan-vastaanotto --note "As agreed in the workshop" --as kaarina@metsaranta.example',
  options: (cli) =>
    cli
      .option('--service <id...>', 'only these services')
      .option('--unit <id...>', 'only in these units')
      .option('--type <id...>', 'only these appointment types')
      .option('--up-to <step>', 'the highest step (default: the next one of each service)')
      .option('--not-before <day>', 'the first day on which it may go up', dayArgument)
      .option('--from <file>', 'the whole scope from a file in YAML or JSON')
      .option('--note <text>', 'a word to whoever approves'),
  say: async (telling, serviceTask, options: ProposeOptions) => {
    serviceTaskNamed(telling.rollout.programme, serviceTask);
    const { note } = options;
    const content = await contentOf(telling, serviceTask, options);
    const said = {
      serviceTask,
      content,
      ...(note !== undefined && { note: telling.text(note, 'The note') }),
    };
    return { act: acts.proposeScope, said };
  },
  done: ({ stream, data }) => {
    const { serviceTask = '', proposal = '' } = data as { serviceTask?: string; proposal?: number };
    return `proposal ${proposal} waits for its approval at /${stream}/scopes/${serviceTask}/${proposal}`;
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
