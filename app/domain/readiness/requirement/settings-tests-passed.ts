import { settingsTestSubject } from '../../aspects/settings-tests';
import type { SocialServiceId } from '../../programme/service-task';
import type { Rollout } from '../../rollout';
import { sinceLatest, whenExpected } from './expected';
import type { Asked, Finding, Of } from './finding';

/** Every case of the suite as it is defined today has passed in its last run. */
export function settingsTestsPassed(
  rollout: Rollout,
  { serviceTask }: Asked,
  service: SocialServiceId,
  { suite }: Of<'settingsTestsPassed'>,
): Finding {
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
    ...whenExpected(rollout, serviceTask, [`settings-tests:${service}`]),
    ...sinceLatest(evidence),
  };
}
