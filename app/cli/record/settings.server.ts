import { acts } from '../../aspects';
import type { SettingsTestEvent } from '../../aspects/settings-tests/settings-tests';
import type { Day } from '../../domain/calendar';
import type { Programme, SettingsTestSuite } from '../../domain/programme/programme';
import { dayArgument, wholeNumberArgument } from '../arguments';
import { badInput } from '../exit';
import { serviceNamed, unknown } from './places';
import { specialCommand } from './special-command.server';

interface SettingsOptions {
  readonly suite?: string;
  readonly allPassed?: boolean;
  readonly passed?: readonly string[];
  readonly failed?: readonly string[];
  readonly on?: Day;
  readonly note?: string;
  readonly corrects?: number;
}

/** `porras record settings` */
export const recordSettings = specialCommand({
  command: 'settings <service>',
  description: 'a suite of tests was run against a service’s settings',
  example:
    'record settings hoitajan-vastaanotto --suite client-booking --all-passed --as eero@metsaranta.example',
  options: (cli) =>
    cli
      .option('--on <day>', 'the day on which it happened (default: today)', dayArgument)
      .option('--corrects <number>', 'number of the event that this is the last word on', wholeNumberArgument)
      .option('--suite <id>', 'which suite, when there are several')
      .option('--all-passed', 'every case was run and passed, but for those that --failed names')
      .option('--passed <case...>', 'cases that passed; what is not named keeps its last result')
      .option('--failed <case...>', 'cases that failed')
      .option('--note <text>', 'what was seen, in a sentence'),
  done: ({ data }) => {
    // Cast: it is the event of a run.
    const { service, results } = data as SettingsTestEvent['data'];
    const failed = Object.keys(results).filter((id) => results[id] === false);
    const whole = `the settings of ${service} were tested`;
    return failed.length === 0 ? `${whole}.` : `${whole}; failed: ${failed.join(', ')}.`;
  },
  say: ({ rollout, today, text }, service, options: SettingsOptions) => {
    const { on = today, note, corrects } = options;
    serviceNamed(rollout.programme, service);
    const suite = suiteOf(rollout.programme, options.suite);
    const said = {
      service,
      suite: suite.id,
      results: resultsOf(suite, options),
      on,
      ...(note !== undefined && { note: text(note, 'The note') }),
      corrects,
    };
    return { act: acts.testSettings, said };
  },
});

function suiteOf({ suites }: Programme, named: string | undefined): SettingsTestSuite {
  const [only, ...others] = named === undefined ? suites.values() : [suites.get(named)];
  if (!only) throw unknown('suite', named ?? '', [...suites.keys()]);
  if (others.length > 0) throw badInput(`Say which suite with --suite ID: ${[...suites.keys()].join(', ')}.`);
  return only;
}

function resultsOf(
  { cases }: SettingsTestSuite,
  { allPassed, passed = [], failed = [] }: SettingsOptions,
): Record<string, boolean> {
  const good = allPassed ? cases.map(({ id }) => id) : passed;
  const known = cases.map(({ id }) => id);
  const stranger = [...passed, ...failed].find((id) => !known.includes(id));
  if (stranger !== undefined)
    throw badInput(`"${stranger}" is no case of the suite. It has: ${known.join(', ')}.`);
  if (good.length + failed.length === 0)
    throw badInput('Say what was run: --all-passed, or --passed CASE … and --failed CASE … one by one.');
  const both = passed.find((id) => failed.includes(id));
  if (both !== undefined) throw badInput(`"${both}" cannot both have passed and failed.`);
  return Object.fromEntries([
    ...good.map((id) => [id, true] as const),
    ...failed.map((id) => [id, false] as const),
  ]);
}
