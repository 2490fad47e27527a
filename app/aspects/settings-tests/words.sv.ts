import { acts as shared } from '../../i18n/sv/acts';
import { words } from '../../i18n/sv/words';
import { tallyOf } from './settings-tests';
import type { Words } from './words.fi';

export const sv: Words = {
  name: 'Test av inställningar',
  events: {
    settingsTested: ({ data: { suite, results } }, { names }) => {
      const { passed, of } = tallyOf(results);
      return `Inställningarna testades (${names.suite(suite)}): ${passed}/${of} lyckades`;
    },
  },
  texts: { note: 'Följebrev' },
  criteria: {
    settingsTestsPassed: {
      title: ({ suite }, names) => `Inställningarna är testade: ${names.suite(suite)}`,
      missing: {
        'settings-untested': ({ passed, of }) =>
          passed === 0
            ? `inställningarna har inte testats ännu, ${of} test`
            : `${passed}/${of} inställningstest godkända, resten inte körda`,
        'settings-failed': ({ passed, of, failed }, { testCase }) =>
          `${passed}/${of} inställningstest godkända, underkänt: ${words.listed(failed.map(testCase))}`,
      },
    },
  },
  line: (passed, of, failed) => `${passed}/${of} test godkända${failed > 0 ? `, ${failed} underkända` : ''}`,
  acts: {
    testSettings: {
      title: 'Anteckna testerna av inställningarna',
      fields: { suite: 'Testserie', on: shared.on, note: 'Vad som märktes' },
      done: ({ service }, names) => `${names.service(service)}: inställningarna har testats.`,
      refused: {
        'no-such-suite': shared.notThere,
        'no-such-case': shared.notThere,
        'nothing-run': 'Anteckna resultatet av minst ett test.',
        'not-yet': shared.notYet,
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
};
