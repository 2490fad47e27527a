import { criterion } from '../../domain/aspect';
import type { Asked, Finding } from '../../domain/finding';
import { inEachService } from '../../domain/first-unmet';
import type { SocialServiceId } from '../../domain/programme/service-task';
import { material } from '../../schema/kit';
import { slug } from '../../schema/values';
import { sinceLatest, whenExpected } from '../plan/expected';
import type { WithPlan } from '../plan/plan';
import { settingsTestSubject, type WithSettingsTests } from './settings-tests';

/** Every case of a suite has passed with the service's own settings. */
export interface SettingsTestsPassed {
  readonly criterion: 'settingsTestsPassed';
  readonly suite: string;
}

type SettingsMissing =
  | { readonly code: 'settings-untested'; readonly passed: number; readonly of: number }
  | {
      readonly code: 'settings-failed';
      readonly failed: readonly string[];
      readonly passed: number;
      readonly of: number;
    };

type State = WithSettingsTests & WithPlan;

export const settingsTestsPassed = criterion<State, SettingsTestsPassed>()({
  yaml: {
    meaning: 'Every case of a suite of settings tests has passed with the service’s own settings.',
    fields: {
      suite: material(
        slug(),
        'The suite that has to pass, by its id under settingsTests of rollout.yaml.',
        'staff-booking',
      ),
    },
  },
  refers: { suite: 'suite' },
  apart: 'suite',
  extent: 'service',
  answer: (rollout, asked, asks, on) =>
    inEachService(rollout, asked, on, (service) => answer(rollout, asked, service, asks)),
});

/** Every case of the suite as it is defined today has passed in its last run. */
function answer(
  rollout: State,
  { serviceTask }: Asked,
  service: SocialServiceId,
  { suite }: SettingsTestsPassed,
): Finding<SettingsMissing> {
  const cases = rollout.programme.suites.get(suite)?.cases ?? [];
  const test = rollout.settingsTests.get(settingsTestSubject(service, suite));
  const evidence = test ? [{ event: test.told, on: test.on }] : [];
  const passed = cases.filter(({ id }) => test?.results[id] === true).length;
  if (test && passed === cases.length) return { met: true, evidence };
  const failed = cases.filter(({ id }) => test?.results[id] === false).map(({ id }) => id);
  return {
    met: false,
    evidence,
    missing:
      failed.length > 0
        ? { code: 'settings-failed', failed, passed, of: cases.length }
        : { code: 'settings-untested', passed, of: cases.length },
    ...whenExpected(rollout, serviceTask, [{ kind: 'settings-tests', service }]),
    ...sinceLatest(evidence),
  };
}
