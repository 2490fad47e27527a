import type { SettingsTestSuite } from '../../domain/programme/programme';
import { editorial, material, optional, type ValueOf } from '../../schema/kit';
import { list, record } from '../../schema/kit-compounds';
import { day, dayOrDaysBy, localised, renamedFrom, slug, undated, withoutFormer } from '../../schema/values';

const testCase = () =>
  record('a test case', {
    id: material(slug(), 'Names the case within its suite.', 'book'),
    text: editorial(localised(), 'What is tried, and what has to come of it.', {
      fi: 'Ammattilainen peruu ajan, ja aika vapautuu.',
      sv: 'Den anställda avbokar tiden, och den blir ledig.',
      en: 'A professional cancels, and the time becomes free.',
    }),
  });

const suite = () =>
  record('a suite of settings tests', {
    id: material(
      slug(),
      'Names the suite; `settingsTestsPassed` and history refer to it. Change it with `renamedFrom` only.',
      'staff-booking',
    ),
    name: editorial(localised(), 'The suite’s name, as the technical admin sees it.', {
      fi: 'Ammattilaisen ajanvaraus',
      sv: 'Personalens tidsbokning',
      en: 'Staff booking',
    }),
    cases: material(
      list(testCase(), { atLeast: 1 }),
      'What is tried with each service’s own settings. The suite passes when every case does.',
    ),
    renamedFrom: renamedFrom(),
  });

/** In rollout.yaml. */
export const rolloutKeys = {
  settingsTests: material(
    list(suite()),
    'Suites of tests for the settings of a booking system, tried before a service is opened. An empty list when nothing is tested.',
  ),
};

export function buildSuites(settingsTests: ValueOf<typeof rolloutKeys.settingsTests>): SettingsTestSuite[] {
  return settingsTests.map(withoutFormer);
}

/** Under `plan`: by when settings tests have passed. */
export const planKeys = {
  serviceTask: {
    settingsTests: optional(
      editorial(
        dayOrDaysBy('a social service'),
        'By which day the settings tests have passed: one day for all services, or one for each by its id.',
        '2026-09-21',
      ),
      undated,
    ),
  },
  socialService: {
    settingsTests: optional(
      editorial(day(), 'By which day its settings tests have passed.', '2026-11-27'),
      'as its service task says.',
    ),
  },
};
