import { acts as shared } from '../../i18n/en/acts';
import { words } from '../../i18n/en/words';
import { plural } from '../../i18n/sentence';
import { tallyOf } from './settings-tests';
import type { Words } from './words.fi';

export const en: Words = {
  name: 'Settings tests',
  events: {
    settingsTested: ({ data: { suite, results } }, { names }) => {
      const { passed, of } = tallyOf(results);
      return `Settings were tested (${names.suite(suite)}): ${passed}/${of} passed`;
    },
  },
  texts: { note: 'Note' },
  criteria: {
    settingsTestsPassed: {
      title: ({ suite }, names) => `Settings are tested: ${names.suite(suite)}`,
      missing: {
        'settings-untested': ({ passed, of }) =>
          passed === 0
            ? `settings not tested yet, ${of} ${plural(of, 'test', 'tests')}`
            : `${passed} of ${of} settings tests passed, the rest not run`,
        'settings-failed': ({ passed, of, failed }, { testCase }) =>
          `${passed} of ${of} settings tests passed, failed: ${words.listed(failed.map(testCase))}`,
      },
    },
  },
  line: (passed, of, failed) => `${passed}/${of} tests passed${failed > 0 ? `, ${failed} failed` : ''}`,
  acts: {
    testSettings: {
      title: 'Record the tests of settings',
      fields: { suite: 'Suite', on: shared.on, note: 'What was seen' },
      done: ({ service }, names) => `the settings of ${names.service(service)} were tested.`,
      refused: {
        'no-such-suite': shared.notThere,
        'no-such-case': shared.notThere,
        'nothing-run': 'Record the result of one test at least.',
        'not-yet': shared.notYet,
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
};
