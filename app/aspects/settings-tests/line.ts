import { stageOf, type LineAsked, type TaskLine } from '../../judgement/task-line';
import { settingsTestSubject, type WithSettingsTests } from './settings-tests';
import type { Words } from './words.fi';

/** How many cases of all suites have passed and failed, in all services. */
export function line({ rollout, services }: LineAsked<WithSettingsTests>, { line: say }: Words): TaskLine {
  const results = services.flatMap((service) =>
    [...rollout.programme.suites.values()].flatMap(({ id, cases }) => {
      const test = rollout.settingsTests.get(settingsTestSubject(service, id));
      return cases.map((one) => test?.results[one.id]);
    }),
  );
  const passed = results.filter((result) => result === true).length;
  const failed = results.filter((result) => result === false).length;
  return {
    stage: passed + failed > 0 && passed < results.length ? 'under-way' : stageOf(passed, results.length),
    text: say(passed, results.length, failed),
  };
}
