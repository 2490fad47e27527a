import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import type { Day } from '../../domain/calendar';
import type { Programme, SettingsTestSuite } from '../../domain/programme/programme';
import { badInput } from '../exit';
import { correcting, onDay } from './options';
import { serviceNamed, unknown } from './places';
import { recording } from './recording.server';
import { notYet, nothingToCorrect } from './words';

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
export const recordSettings = recording({
  command: 'settings <service>',
  description: 'a suite of tests was run against a service’s settings',
  example:
    'record settings hoitajan-vastaanotto --suite client-booking --all-passed --as eero@metsaranta.example',
  right: 'testSettings',
  options: (cli) =>
    correcting(onDay(cli))
      .option('--suite <id>', 'which suite, when there are several')
      .option('--all-passed', 'every case was run and passed, but for those that --failed names')
      .option('--passed <case...>', 'cases that passed; what is not named keeps its last result')
      .option('--failed <case...>', 'cases that failed')
      .option('--note <text>', 'what was seen, in a sentence'),
  record: (telling, service, options: SettingsOptions) => {
    const { on = telling.today, note, corrects } = options;
    const { programme } = telling.rollout;
    serviceNamed(programme, service);
    const suite = suiteOf(programme, options.suite);
    return perform({
      porras: telling.porras,
      by: telling.by,
      act: acts.testSettings,
      command: {
        programme: telling.programme,
        service,
        suite: suite.id,
        results: resultsOf(suite, options),
        on,
        ...(note !== undefined && { note: telling.text(note, 'The note') }),
        ...(corrects !== undefined && { corrects }),
      },
    });
  },
  words: (telling, _service, { on = telling.today, corrects, suite }) => {
    const { programme } = telling.rollout;
    return {
      'no-such-suite': () => unknown('suite', suite ?? '', [...programme.suites.keys()]),
      'no-such-case': () =>
        badInput(
          `Not all of these are cases of the suite. It has: ${suiteOf(programme, suite)
            .cases.map(({ id }) => id)
            .join(', ')}.`,
        ),
      'nothing-run': () =>
        badInput('Say what was run: --all-passed, or --passed CASE … and --failed CASE … one by one.'),
      'not-yet': () => notYet(on),
      'no-such-fact': () => nothingToCorrect(corrects),
    };
  },
  done: (service, { failed = [] }) =>
    failed.length === 0
      ? `the settings of ${service} were tested.`
      : `the settings of ${service} were tested; failed: ${failed.join(', ')}.`,
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
  const both = passed.find((id) => failed.includes(id));
  if (both !== undefined) throw badInput(`"${both}" cannot both have passed and failed.`);
  return Object.fromEntries([
    ...good.map((id) => [id, true] as const),
    ...failed.map((id) => [id, false] as const),
  ]);
}
